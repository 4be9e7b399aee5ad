package lv.burtnica.press.font;

import java.util.Arrays;

/** Reads the widths of a TrueType font's characters: tables {@code hmtx}, {@code hhea} and {@code head} of ISO/IEC 14496-22. */
final class WidthReader {

    private final FontTables font;

    WidthReader(byte[] bytes) {
        font = new FontTables(bytes);
    }

    Widths read() {
        var unitsPerEm = font.unsigned(font.table("head") + 18);
        var longMetrics = font.unsigned(font.table("hhea") + 34);
        var metrics = font.table("hmtx");
        var result = new short[Character.MAX_VALUE + 1];
        Arrays.fill(result, Widths.MISSING);
        for (var segment = 0; segment < font.segments(); segment++) {
            var last = font.last(segment);
            for (var character = font.first(segment); character <= last && character < Character.MAX_VALUE; character++) {
                var glyph = font.glyph(segment, character);
                if (glyph != 0) {
                    var advance = font.unsigned(metrics + 4 * Math.min(glyph, longMetrics - 1));
                    result[character] = (short) (advance * 1000 / unitsPerEm);
                }
            }
        }
        return new Widths(result);
    }
}
