package lv.burtnica.exchange.pack;

import lv.burtnica.booklet.BookletPage;
import lv.burtnica.recipe.RecipePage;
import org.jspecify.annotations.Nullable;

/**
 * A text of this notebook that a pack has too.
 *
 * @param key by which it is known here
 * @param version of a page of the course
 * @param recipe the page of a recipe, {@code null} for other texts
 * @param booklet the page of a booklet, {@code null} for other texts
 */
record Mine(Piece piece, String key, int version, @Nullable RecipePage recipe, @Nullable BookletPage booklet) {

    String pictureId() {
        return recipe == null || recipe.pictureId() == null ? "" : recipe.pictureId();
    }
}
