package lv.burtnica.press.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Reads the widths of a TrueType font's characters: tables {@code cmap} (format 4), {@code hmtx}, {@code hhea} and {@code head} of
 * ISO/IEC 14496-22.
 */
final class WidthReader {

    private static final int WINDOWS = 3;
    private static final int UNICODE_BASIC_PLANE = 1;
    private static final int SEGMENTS_TO_GLYPHS = 4;

    private final ByteBuffer file;

    WidthReader(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
    }

    Widths read() {
        var unitsPerEm = unsigned(table("head") + 18);
        var longMetrics = unsigned(table("hhea") + 34);
        var metrics = table("hmtx");
        var result = new short[Character.MAX_VALUE + 1];
        Arrays.fill(result, Widths.MISSING);
        var map = characterMap();
        var segments = unsigned(map + 6) / 2;
        for (var segment = 0; segment < segments; segment++) {
            var last = unsigned(map + 14 + 2 * segment);
            var first = unsigned(map + 16 + 2 * (segments + segment));
            for (var character = first; character <= last && character < Character.MAX_VALUE; character++) {
                var glyph = glyph(map, segments, segment, character, first);
                if (glyph != 0) {
                    var advance = unsigned(metrics + 4 * Math.min(glyph, longMetrics - 1));
                    result[character] = (short) (advance * 1000 / unitsPerEm);
                }
            }
        }
        return new Widths(result);
    }

    private int glyph(int map, int segments, int segment, int character, int first) {
        var delta = unsigned(map + 16 + 2 * (2 * segments + segment));
        var rangeAt = map + 16 + 2 * (3 * segments + segment);
        var range = unsigned(rangeAt);
        if (range == 0) {
            return character + delta & 0xffff;
        }
        var glyph = unsigned(rangeAt + range + 2 * (character - first));
        return glyph == 0 ? 0 : glyph + delta & 0xffff;
    }

    private int characterMap() {
        var cmap = table("cmap");
        for (var i = 0; i < unsigned(cmap + 2); i++) {
            var entry = cmap + 4 + 8 * i;
            var map = cmap + file.getInt(entry + 4);
            if (unsigned(entry) == WINDOWS && unsigned(entry + 2) == UNICODE_BASIC_PLANE && unsigned(map) == SEGMENTS_TO_GLYPHS) {
                return map;
            }
        }
        throw new IllegalArgumentException("The font has no map from Unicode to glyphs");
    }

    private int table(String name) {
        for (var i = 0; i < unsigned(4); i++) {
            var entry = 12 + 16 * i;
            if (matches(entry, name)) {
                return file.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("The font has no table " + name);
    }

    private boolean matches(int at, String name) {
        for (var i = 0; i < 4; i++) {
            if (file.get(at + i) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int unsigned(int at) {
        return file.getShort(at) & 0xffff;
    }
}
