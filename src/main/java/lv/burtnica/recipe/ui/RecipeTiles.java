package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.ui.RecipeTile.HeadingLevel;

/** Recipes side by side, as many in a row as the screen is wide. */
class RecipeTiles extends UnorderedList {

    private final HeadingLevel level;

    RecipeTiles(HeadingLevel level) {
        this.level = level;
        addClassName("cards");
    }

    RecipeTiles(List<RecipeCard> cards) {
        this(HeadingLevel.THIRD);
        append(cards);
    }

    void replace(List<RecipeCard> cards) {
        removeAll();
        append(cards);
    }

    void append(List<RecipeCard> cards) {
        cards.forEach(card -> add(new RecipeTile(card, level)));
    }

    /** Moves the focus to a card, so that the keyboard goes on where the list grew. */
    void focus(int index) {
        if (getComponentAt(index) instanceof RecipeTile tile) {
            tile.focus();
        }
    }
}
