package lv.burtnica.course.cooking;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.food.KitchenSizes;
import lv.burtnica.measure.Fraction;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.wording.Texts;
import org.springframework.stereotype.Service;

/** Hands out single recipes to be cooked from a screen, to whoever may read them. */
@Service
public class CookingDesk {

    /** As many portions as a recipe's page offers. */
    private static final int MOST = 200;

    private final RecipeBook book;
    private final IngredientList ingredients;
    private final KitchenSizes kitchen;
    private final SignedIn signedIn;

    CookingDesk(RecipeBook book, IngredientList ingredients, KitchenSizes kitchen, SignedIn signedIn) {
        this.book = book;
        this.ingredients = ingredients;
        this.kitchen = kitchen;
        this.signedIn = signedIn;
    }

    /**
     * The recipe for so many portions, in the wanted language or else in another that the reader may see.
     *
     * @param portions as many of what the recipe makes; as many as it is written for where that is no sensible number
     */
    public Optional<CookedDish> dish(String key, Locale wanted, int portions) {
        var reader = signedIn.person().orElse(null);
        return Stream.concat(Stream.of(wanted), Texts.standard().languages().stream())
                .flatMap(language -> book.find(key, language).stream())
                .filter(page -> book.maySee(page, reader))
                .findFirst()
                .map(RecipePage::recipe)
                .map(recipe -> CookedDish.of(recipe, factor(recipe, portions), ingredients, kitchen.get()));
    }

    private static Fraction factor(Recipe recipe, int portions) {
        var written = recipe.yield().amount().to();
        return portions < 1 || portions > MOST || written.signum() <= 0 ? Fraction.ONE : Fraction.of(portions).dividedBy(written);
    }
}
