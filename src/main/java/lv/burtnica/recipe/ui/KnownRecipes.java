package lv.burtnica.recipe.ui;

import lv.burtnica.kit.KnownPages;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.wording.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The recipes that a reader may see, in whichever language. */
@Configuration(proxyBeanMethods = false)
class KnownRecipes {

    @Bean
    KnownPages recipePages(RecipeBook book, SignedIn signedIn) {
        return KnownPages.named(RecipeLinks.RECIPES, key -> {
            var reader = signedIn.person().orElse(null);
            return Texts.standard().languages().stream()
                    .flatMap(language -> book.find(key, language).stream())
                    .anyMatch(page -> book.maySee(page, reader));
        });
    }
}
