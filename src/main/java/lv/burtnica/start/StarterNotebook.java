package lv.burtnica.start;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.booklet.Publishing;
import lv.burtnica.booklet.file.BookletFile;
import lv.burtnica.booklet.file.BookletFileReader;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.file.RecipeFolder;
import lv.burtnica.wording.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty store from the starter notebook: all of it in one transaction, so that a store is never half filled. */
@Component
class StarterNotebook implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(StarterNotebook.class);
    private static final String COURSE = "course/";

    private final RecipeBook recipes;
    private final BookletDesk booklets;
    private final Publishing publishing;
    private final TransactionTemplate transaction;

    StarterNotebook(RecipeBook recipes, BookletDesk booklets, Publishing publishing, TransactionTemplate transaction) {
        this.recipes = recipes;
        this.booklets = booklets;
        this.publishing = publishing;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (recipes.isEmpty()) {
            transaction.executeWithoutResult(status -> fill());
        }
    }

    private void fill() {
        var folder = RecipeFolder.ofTexts(recipeFiles());
        folder.faults().forEach(fault -> log.warn(fault.sentence(Texts.LATVIAN)));
        recipes.addAll(folder.recipes());
        StarterFiles.read("booklets/", ".yaml").forEach(file -> add(BookletFileReader.read(file.getValue()), folder));
        log.info("The starter notebook is in the store: {} recipes", folder.recipes().size());
    }

    private static List<Map.Entry<String, String>> recipeFiles() {
        return StarterFiles.read("", ".md").stream().filter(file -> !file.getKey().startsWith(COURSE)).toList();
    }

    private void add(BookletFile file, RecipeFolder folder) {
        var booklet = new Booklet(
                "",
                file.language(),
                file.title(),
                file.subtitle(),
                file.group(),
                file.foreword(),
                file.cover(),
                file.myRecipePages(),
                ids(file, folder),
                file.parts());
        publishing.publish(booklets.add(booklet, null).id(), null);
    }

    private List<Long> ids(BookletFile file, RecipeFolder folder) {
        return file.order(folder.found(), null).stream().map(recipe -> id(recipe, recipe.language())).toList();
    }

    private Long id(Recipe recipe, Locale language) {
        return recipes.find(recipe.key(), language).orElseThrow().id();
    }
}
