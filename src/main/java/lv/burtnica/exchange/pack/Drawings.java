package lv.burtnica.exchange.pack;

import java.util.regex.Pattern;
import lv.burtnica.booklet.file.BookletFile;
import lv.burtnica.recipe.Recipe;
import org.springframework.core.io.ClassPathResource;

/** Puts a drawing of this notebook in the place of one that it does not have. */
final class Drawings {

    private static final Pattern NAME = Pattern.compile("[a-z-]{1,40}");
    private static final String USUAL_COVER = "bowl";

    private Drawings() {}

    static Recipe known(Recipe recipe) {
        return isHere(recipe.illustration()) ? recipe : new Recipe(
                recipe.key(), recipe.language(), recipe.title(), recipe.description(), recipe.kind(), recipe.yield(), recipe.minutes(),
                recipe.tags(), recipe.ingredients(), recipe.steps(), recipe.notes(), recipe.credit(), recipe.kind().drawing(),
                recipe.keeping(), recipe.cookedGrams());
    }

    static BookletFile known(BookletFile file) {
        return isHere(file.cover()) ? file : new BookletFile(
                file.title(), file.subtitle(), file.group(), file.language(), USUAL_COVER, file.myRecipePages(), file.foreword(),
                file.recipes(), file.parts(), file.logos());
    }

    private static boolean isHere(String name) {
        return NAME.matcher(name).matches() && new ClassPathResource("META-INF/resources/illustrations/" + name + ".svg").exists();
    }
}
