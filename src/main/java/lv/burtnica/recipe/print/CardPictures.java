package lv.burtnica.recipe.print;

import java.util.List;
import lv.burtnica.press.Block;
import lv.burtnica.press.Picture;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a recipe in the sizes that its cards try.
 *
 * @param photograph an upright JPEG, {@code null} where the drawing stands in
 */
record CardPictures(Recipe recipe, byte @Nullable [] photograph, Wording wording) {

    List<Block> large() {
        return of(Picture.Size.LARGE);
    }

    List<Block> small() {
        return of(Picture.Size.BAND);
    }

    private List<Block> of(Picture.Size size) {
        return RecipeBlocks.picture(recipe, photograph, wording, size).stream().toList();
    }
}
