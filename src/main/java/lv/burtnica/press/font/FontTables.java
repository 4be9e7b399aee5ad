package lv.burtnica.press.font;

import java.nio.ByteBuffer;

/** Finds its way in a TrueType file: its tables, and the glyph of a character by {@code cmap} (format 4) of ISO/IEC 14496-22. */
public final class FontTables {

    private static final int WINDOWS = 3;
    private static final int UNICODE_BASIC_PLANE = 1;
    private static final int SEGMENTS_TO_GLYPHS = 4;

    private final ByteBuffer file;
    private final int map;

    /** @throws IllegalArgumentException if the font has no map from Unicode to glyphs */
    public FontTables(byte[] font) {
        file = ByteBuffer.wrap(font);
        map = characterMap();
    }

    /** The whole file; places in it count from its beginning. */
    public ByteBuffer file() {
        return file;
    }

    /**
     * Where a table begins.
     *
     * @throws IllegalArgumentException if the font has no such table
     */
    public int table(String name) {
        for (var i = 0; i < unsigned(4); i++) {
            var entry = 12 + 16 * i;
            if (matches(entry, name)) {
                return file.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("The font has no table " + name);
    }

    /** The 16 bits at a place, as a number from 0 to 65535. */
    public int unsigned(int at) {
        return file.getShort(at) & 0xffff;
    }

    /** The number of a character's glyph, 0 where the font has none. */
    public int glyph(char character) {
        for (var segment = 0; segment < segments(); segment++) {
            if (character <= last(segment)) {
                return character < first(segment) ? 0 : glyph(segment, character);
            }
        }
        return 0;
    }

    int segments() {
        return unsigned(map + 6) / 2;
    }

    int first(int segment) {
        return unsigned(map + 16 + 2 * (segments() + segment));
    }

    int last(int segment) {
        return unsigned(map + 14 + 2 * segment);
    }

    /** The glyph of a character that lies in the segment. */
    int glyph(int segment, int character) {
        var segments = segments();
        var delta = unsigned(map + 16 + 2 * (2 * segments + segment));
        var rangeAt = map + 16 + 2 * (3 * segments + segment);
        var range = unsigned(rangeAt);
        if (range == 0) {
            return character + delta & 0xffff;
        }
        var glyph = unsigned(rangeAt + range + 2 * (character - first(segment)));
        return glyph == 0 ? 0 : glyph + delta & 0xffff;
    }

    private int characterMap() {
        var cmap = table("cmap");
        for (var i = 0; i < unsigned(cmap + 2); i++) {
            var entry = cmap + 4 + 8 * i;
            var there = cmap + file.getInt(entry + 4);
            if (unsigned(entry) == WINDOWS && unsigned(entry + 2) == UNICODE_BASIC_PLANE && unsigned(there) == SEGMENTS_TO_GLYPHS) {
                return there;
            }
        }
        throw new IllegalArgumentException("The font has no map from Unicode to glyphs");
    }

    private boolean matches(int at, String name) {
        for (var i = 0; i < name.length(); i++) {
            if (file.get(at + i) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
