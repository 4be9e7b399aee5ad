package lv.burtnica.booklet;

import java.util.Locale;
import java.util.Map;
import lv.burtnica.funder.Funder;
import lv.burtnica.recipe.MealKind;
import org.jspecify.annotations.Nullable;

/**
 * Which parts a booklet has besides its recipes.
 *
 * @param howTo whether a page says how to use it
 * @param judgements whether each recipe says what it costs, how it tasted and what it holds
 * @param notes whether lines for notes fill what a recipe leaves of its page
 * @param notePages whether a page for notes comes before a recipe of two pages that would else have to be turned over
 * @param conversions whether a page says what a spoon or glass of each food weighs
 * @param beside the language that stands beside the booklet's own where a recipe has both, {@code null} for none
 * @param chapters what is said at the beginning of a chapter
 * @param funder who paid for it
 */
public record BookletParts(
        boolean howTo,
        boolean judgements,
        boolean notes,
        boolean notePages,
        boolean conversions,
        @Nullable Locale beside,
        Map<MealKind, String> chapters,
        Funder funder) {

    public static final int LONGEST_CHAPTER_TEXT = 1500;

    /** All parts, one language, no funder. */
    public static final BookletParts USUAL = new BookletParts(true, true, true, true, true, null, Map.of(), Funder.NONE);

    public BookletParts {
        chapters = Map.copyOf(chapters);
    }

    public BookletParts with(Funder other) {
        return new BookletParts(howTo, judgements, notes, notePages, conversions, beside, chapters, other);
    }

    public BookletParts with(Map<MealKind, String> others) {
        return new BookletParts(howTo, judgements, notes, notePages, conversions, beside, others, funder);
    }

    /** @param other the second language beside the first, {@code null} for none */
    public BookletParts withBeside(@Nullable Locale other) {
        return new BookletParts(howTo, judgements, notes, notePages, conversions, other, chapters, funder);
    }
}
