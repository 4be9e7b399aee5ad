package lv.burtnica.press;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A heading. It stays on the page of what follows it.
 *
 * <p>The levels of a document must not skip one; where they do, the press tags the heading as high as it needs to be and draws it as asked.
 *
 * @param level 1 (chapter), 2 (recipe), 3 (part of a recipe) or 4
 * @param text the words
 * @param anchor the name links lead to, unique in the manuscript; empty for none, but not if the contents list it
 * @param listed where it is found again
 */
public record Heading(int level, Words text, String anchor, Set<Listed> listed) implements Block {

    /** Where a heading is found again. */
    public enum Listed {
        /** In the contents page. */
        CONTENTS,
        /** In the reader program's bookmarks. */
        BOOKMARKS,
        /** At the foot of its pages, until the next heading of level 1 or 2; for headings of these two levels. */
        RUNNING
    }

    public Heading {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("A heading has a level from 1 to 4, not " + level);
        }
        if (anchor.isEmpty() && listed.contains(Listed.CONTENTS)) {
            throw new IllegalArgumentException("A heading in the contents needs an anchor: " + text.plain());
        }
        listed = Set.copyOf(listed);
    }

    /** All headings of a manuscript or of a part of it, in reading order. */
    public static Stream<Heading> within(List<? extends Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Heading heading -> Stream.of(heading);
            case Section section -> within(section.blocks());
            case Box box -> within(box.blocks());
            case Columns columns -> columns.columns().stream().flatMap(column -> within(column.blocks()));
            case FirstFitting forms -> within(forms.best());
            default -> Stream.empty();
        });
    }

    /** Whether the contents of a booklet name it. */
    public boolean isInContents() {
        return listed.contains(Listed.CONTENTS);
    }

    /** A heading that only divides the text, such as "Kas vajadzīgs". */
    public static Heading plain(int level, String text) {
        return new Heading(level, Words.of(text), "", Set.of());
    }

    /** A heading that stands in the contents, in the bookmarks and at the foot of its pages. */
    public static Heading listed(int level, String text, String anchor) {
        return new Heading(level, Words.of(text), anchor, Set.of(Listed.values()));
    }
}
