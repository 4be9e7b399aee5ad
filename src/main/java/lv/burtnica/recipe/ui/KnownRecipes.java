package lv.burtnica.recipe.ui;

import java.util.Locale;
import lv.burtnica.kit.KnownPages;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.wording.Texts;
import org.springframework.stereotype.Component;

/** The recipes that a reader may see, in whichever language. */
@Component
class KnownRecipes implements KnownPages {

    private final RecipeBook book;
    private final SignedIn signedIn;

    KnownRecipes(RecipeBook book, SignedIn signedIn) {
        this.book = book;
        this.signedIn = signedIn;
    }

    @Override
    public String room() {
        return RecipeLinks.RECIPES;
    }

    @Override
    public boolean has(String name, Locale language) {
        var reader = signedIn.person().orElse(null);
        return Texts.standard().languages().stream()
                .flatMap(one -> book.find(name, one).stream())
                .anyMatch(page -> book.maySee(page, reader));
    }
}
