package lv.burtnica.booklet.print;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lv.burtnica.booklet.BookletParts;
import lv.burtnica.food.Food;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.assessment.AssessmentWords;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands in a booklet, gathered before it is typeset.
 *
 * @param foreword may be empty
 * @param recipes in order
 * @param parts what it has besides
 * @param myRecipePages how many ruled pages at least
 * @param imprint what the last page says
 */
public record Pages(
        Cover cover, String foreword, List<Leaf> recipes, BookletParts parts, int myRecipePages, Imprint imprint) {

    public Pages {
        recipes = List.copyOf(recipes);
    }

    /** The same as another edition, or as a draft. */
    public Pages with(Imprint other) {
        return new Pages(cover, foreword, recipes, parts, myRecipePages, other);
    }

    /**
     * The first page.
     *
     * @param subtitle may be empty
     * @param groupName may be empty
     * @param illustration the name of a drawing, empty for none
     */
    public record Cover(String title, String subtitle, String groupName, String illustration) {}

    /**
     * A recipe and what is known of it.
     *
     * @param photograph an upright JPEG, {@code null} where a drawing stands in
     * @param foods the catalogue's foods in it
     * @param judgement what can be said of it, in its language; {@code null} to say nothing
     * @param other the same recipe in the language that stands beside, {@code null} where there is none
     */
    public record Leaf(
            Recipe recipe, byte @Nullable [] photograph, List<Food> foods, @Nullable AssessmentWords judgement, @Nullable Recipe other) {

        /** Names of the parcel's foods in it. */
        List<String> parcelFoods(Locale language) {
            return foods.stream().filter(Food::isFromParcel).map(food -> food.name(language)).toList();
        }
    }

    /**
     * What the last page says.
     *
     * @param edition 1 for the first edition, 0 for a draft
     * @param date when the content was changed last, {@code null} where nobody said; the only date on and in the file
     * @param address where the booklet is found on the web, empty where it is not
     * @param draft whether every page shows that it is a draft
     * @param changes the heading of what changed since the edition before and a sentence for each change, empty where there is none
     */
    public record Imprint(int edition, @Nullable Instant date, String address, boolean draft, List<String> changes) {

        public Imprint {
            changes = List.copyOf(changes);
        }

        /** Of a first edition or a draft, before which there is nothing. */
        public Imprint(int edition, @Nullable Instant date, String address, boolean draft) {
            this(edition, date, address, draft, List.of());
        }

        /** The same for where there is no room to say what changed. */
        Imprint withoutChanges() {
            return new Imprint(edition, date, address, draft);
        }
    }
}
