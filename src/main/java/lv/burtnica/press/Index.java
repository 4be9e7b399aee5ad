package lv.burtnica.press;

import java.util.List;

/**
 * Terms and the pages where they are found, with links.
 *
 * @param pageSpoken what a screen reader says before a page number: "lappuse"
 * @param entries in the order to be printed: the press does not know how a language sorts
 */
public record Index(String pageSpoken, List<Entry> entries) implements Block {

    public Index {
        entries = List.copyOf(entries);
    }

    /**
     * A term.
     *
     * @param term the words
     * @param targets anchors of headings, without {@code #}
     */
    public record Entry(String term, List<String> targets) {

        public Entry {
            targets = List.copyOf(targets);
        }
    }
}
