package lv.burtnica.exchange.pack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a pack says of itself.
 *
 * @param pack its name, the same for all revisions of it
 * @param revision 1 for the first; grows whenever its contents changed
 * @param title of the course
 * @param madeBy the address of the notebook that made it
 * @param madeAt when this revision was made first
 * @param entries by their paths
 * @param leftOut what belongs to the course and is not in the pack
 */
public record Manifest(
        String pack, int revision, String title, String madeBy, Instant madeAt, List<PackEntry> entries, List<LeftOut> leftOut) {

    public Manifest {
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Something that the course names and that is not in the pack.
     *
     * @param reason the last part of the key of the sentence that says why
     */
    public record LeftOut(PackKind kind, String key, String language, String reason) {}

    Optional<PackEntry> entry(String path) {
        return entries.stream().filter(entry -> entry.path().equals(path)).findFirst();
    }
}
