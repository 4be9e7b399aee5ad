package lv.burtnica.booklet.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.burtnica.wording.Wording;

/**
 * Says what changed since the last edition, a sentence for each kind of change.
 *
 * @param wording the language to say it in
 * @param most how many recipes a sentence names; of the others it says how many they are
 */
public record ChangeWords(Wording wording, int most) {

    /** As many as a page of a booklet has room for, if all of it changed. */
    public static final int ON_PAPER = 8;
    public static final int ON_SCREEN = 100;

    /** A sentence that does not say how many there are speaks of one or of several. */
    private static final int SEVERAL = 2;

    /** At least one sentence. */
    public List<String> sentences(Changes changes) {
        var said = new ArrayList<String>();
        named("added", changes.added(), this::quoted, said);
        named("removed", changes.removed(), this::quoted, said);
        named("changed", changes.changed(), this::withParts, said);
        if (!changes.own().isEmpty()) {
            said.add(wording.text("booklet.change.own", "parts", parts("own", changes.own())));
        }
        if (changes.reordered()) {
            said.add(wording.text("booklet.change.reordered"));
        }
        if (!changes.known()) {
            said.add(wording.text("booklet.change.unknown"));
        } else if (said.isEmpty()) {
            said.add(wording.text("booklet.change.figures-only"));
        }
        return said;
    }

    /** What the sentences stand under, and after it the sentences. */
    public List<String> headed(Changes changes) {
        var said = new ArrayList<String>();
        said.add(wording.text("booklet.change.heading", "n", changes.since()));
        said.addAll(sentences(changes));
        return said;
    }

    private <T> void named(String kind, List<T> all, Function<T, String> name, List<String> said) {
        if (all.isEmpty()) {
            return;
        }
        var names = all.stream().limit(most).map(name).collect(Collectors.joining(", "));
        var listed = all.size() <= most
                ? names
                : wording.text("booklet.change.and-more", Map.of("names", names, "n", all.size() - most));
        said.add(wording.text("booklet.change." + kind, Map.of("n", Math.min(all.size(), SEVERAL), "names", listed)));
    }

    private String quoted(String title) {
        return wording.text("booklet.change.title", "title", title);
    }

    private String withParts(Changes.Changed changed) {
        return wording.text("booklet.change.title-parts", Map.of("title", changed.title(), "parts", parts("part", changed.parts())));
    }

    private String parts(String kind, Collection<String> names) {
        return names.stream().map(name -> wording.text("booklet.change." + kind + "-" + name)).collect(Collectors.joining(", "));
    }
}
