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
        return isHere(recipe.illustration()) ? recipe : recipe.drawnAs(recipe.kind().drawing());
    }

    static BookletFile known(BookletFile file) {
        return isHere(file.cover()) ? file : file.withCover(USUAL_COVER);
    }

    private static boolean isHere(String name) {
        return NAME.matcher(name).matches() && new ClassPathResource("META-INF/resources/illustrations/" + name + ".svg").exists();
    }
}
