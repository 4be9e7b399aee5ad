package lv.burtnica.exchange.archive;

import java.util.List;
import java.util.Locale;

/**
 * The name of an entry in somebody else's archive. Nothing is ever written under such a name, but one that tries to lead out of its
 * folder says what the archive was made for.
 *
 * @param written with slashes only
 */
public record ZipEntryName(String written) {

    private static final int LONGEST = 1000;
    private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png", ".webp");

    static ZipEntryName of(String raw) {
        return new ZipEntryName(raw.replace('\\', '/'));
    }

    /** Whether it is written as a folder; a folder has no bytes. */
    public boolean isFolder() {
        return written.endsWith("/");
    }

    /** Whether it stays within its archive: no absolute path, no drive, no way up, nothing that cannot be seen. */
    public boolean isSafe() {
        return !written.isEmpty() && written.length() <= LONGEST && !written.startsWith("/") && !written.matches("[A-Za-z]:.*")
                && List.of(written.split("/", -1)).stream().noneMatch(part -> part.equals("..") || part.equals("."))
                && written.chars().noneMatch(Character::isISOControl);
    }

    boolean isPicture() {
        return PICTURES.stream().anyMatch(this::ends);
    }

    boolean ends(String ending) {
        return written.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Left by the computer that packed it. */
    boolean isLitter() {
        return written.startsWith("__MACOSX/") || ends(".ds_store") || ends("thumbs.db") || last().startsWith("._");
    }

    String folder() {
        return written.substring(0, written.lastIndexOf('/') + 1);
    }

    /** The last part without its ending. */
    String stem() {
        var dot = last().lastIndexOf('.');
        return dot > 0 ? last().substring(0, dot) : last();
    }

    String last() {
        return written.substring(written.lastIndexOf('/') + 1);
    }
}
