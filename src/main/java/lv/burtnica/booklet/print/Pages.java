package lv.burtnica.booklet.print;

import java.time.Instant;
import java.util.List;
import lv.burtnica.recipe.Recipe;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands in a booklet, gathered before it is typeset.
 *
 * @param recipes in order
 * @param imprint what the last page says
 */
public record Pages(Cover cover, String foreword, List<Leaf> recipes, int myRecipePages, Imprint imprint) {

    public Pages {
        recipes = List.copyOf(recipes);
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
     * A recipe and its photograph.
     *
     * @param photograph an upright JPEG, {@code null} where a drawing stands in
     * @param parcelFoods names of the parcel's foods in it, in the language of the booklet
     */
    public record Leaf(Recipe recipe, byte @Nullable [] photograph, List<String> parcelFoods) {}

    /**
     * What the last page says.
     *
     * @param edition 1 for the first edition, 0 for a draft
     * @param date when the content was changed last, {@code null} where nobody said; the only date on and in the file
     * @param address where the booklet is found on the web, empty where it is not
     */
    public record Imprint(int edition, @Nullable Instant date, String address) {}
}
