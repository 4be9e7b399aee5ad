package lv.burtnica.exchange;

import java.util.Locale;

/**
 * A file as it came.
 *
 * @param name with or without folders; empty for text that somebody pasted
 * @param bytes all of it
 */
public record InFile(String name, byte[] bytes) {

    /** Whether the name ends so, whatever its letters' case. */
    public boolean ends(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** The last part of the name without its ending: {@code griku-zupa}. */
    public String stem() {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** Whether the content begins so. */
    public boolean begins(int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (var i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
