package lv.burtnica.recipe;

import java.util.Locale;
import java.util.Map;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.AmountFormat;
import lv.burtnica.wording.Wording;

/**
 * Says the facts of a recipe in words, the same on the screen and on paper.
 *
 * @param wording the language to say them in
 */
public record RecipeWords(Wording wording) {

    /** {@code 4 porcijas}, {@code 3 burkas pa 0,5 l}. */
    public String yield(Yield yield) {
        var number = number(yield.amount());
        if (yield.unit() == YieldUnit.OTHER) {
            return (number + " " + yield.detail()).strip();
        }
        var words = wording.text(
                "recipe.words.yield-" + yield.unit().name().toLowerCase(Locale.ROOT),
                Map.of("n", yield.amount().to().toDouble(), "number", number));
        return (words + " " + yield.detail()).strip();
    }

    /** {@code 35 minūtes}, {@code 1 stunda 20 minūtes}. */
    public String minutes(int minutes) {
        var hours = minutes / 60;
        if (hours == 0) {
            return wording.text("recipe.words.minutes", "n", minutes);
        }
        var whole = wording.text("recipe.words.hours", "n", hours);
        return minutes % 60 == 0 ? whole : whole + " " + wording.text("recipe.words.minutes", "n", minutes % 60);
    }

    /** {@code Zupas}. */
    public String kind(MealKind kind) {
        return wording.text("recipe.words.kind-" + kind.code());
    }

    /** {@code Glabājas 12 mēnešus pagrabā}. */
    public String keeping(Keeping keeping) {
        return wording.text(
                "recipe.words.keeps",
                Map.of("n", keeping.months(), "place", wording.text("recipe.words.place-" + keeping.place().code())));
    }

    /** {@code Atbalsta grupa „Cerību stariņš”}, or the words for somebody without a name. */
    public String author(Credit credit) {
        return credit.author().isBlank() ? wording.text("recipe.words.anonymous") : credit.author();
    }

    /** The heading of a note: its own, or that of its kind. */
    public String noteTitle(Note note) {
        return note.title().isEmpty()
                ? wording.text("recipe.words.note-" + note.kind().name().toLowerCase(Locale.ROOT))
                : note.title();
    }

    private String number(Amount amount) {
        return AmountFormat.of(wording.language()).write(amount);
    }
}
