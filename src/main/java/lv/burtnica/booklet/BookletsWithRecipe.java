package lv.burtnica.booklet;

import java.util.List;
import lv.burtnica.recipe.RecipeUses;
import org.springframework.stereotype.Component;

/** Says in which booklets a recipe stands, before somebody deletes it. */
@Component
class BookletsWithRecipe implements RecipeUses {

    private final Booklets booklets;

    BookletsWithRecipe(Booklets booklets) {
        this.booklets = booklets;
    }

    @Override
    public List<Use> of(long recipeId) {
        return booklets.titlesWith(recipeId).stream().map(Use::new).toList();
    }
}
