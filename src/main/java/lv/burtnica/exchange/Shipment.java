package lv.burtnica.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.RecipeKey;
import lv.burtnica.recipe.RecipePage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gathers the recipes that somebody wants to take along; what they may not see is not among them. */
@Service
public class Shipment {

    /** More at once would be a copy of the whole notebook, which has its own way out. */
    public static final int MOST = 500;

    private final RecipeBook book;
    private final BookletDesk booklets;

    Shipment(RecipeBook book, BookletDesk booklets) {
        this.book = book;
        this.booklets = booklets;
    }

    /**
     * Recipes with a name for their file.
     *
     * @param title of the recipe or the booklet, empty where it is just several recipes
     * @param name of the file without its ending
     */
    public record Load(String title, String name, List<Recipe> recipes) {}

    /** One recipe. */
    public Optional<Load> recipe(String key, Locale language, @Nullable Person reader) {
        return book.find(key, language)
                .filter(page -> book.maySee(page, reader))
                .map(page -> new Load(page.recipe().title(), page.recipe().key(), List.of(page.recipe())));
    }

    /** What the person wrote, the last changed first. */
    public Load own(Person person) {
        return load("", "manas-receptes", book.of(person).stream().map(RecipeCard::id).toList(), person);
    }

    /** Recipes by their numbers, in that order. */
    public Load numbered(List<Long> numbers, @Nullable Person reader) {
        return load("", "receptes", numbers, reader);
    }

    /** The recipes of a booklet, in its order, for those who make it. */
    public Optional<Load> booklet(long id, Person person) {
        return booklets.find(id)
                .filter(page -> booklets.mayChange(page, person))
                .map(page -> load(page.booklet().title(), RecipeKey.of(page.booklet().title()), page.booklet().recipes(), person));
    }

    private Load load(String title, String name, List<Long> ids, @Nullable Person reader) {
        var wanted = new ArrayList<>(ids.subList(0, Math.min(ids.size(), MOST)));
        Stream<RecipePage> pages = book.get(wanted).stream().filter(page -> book.maySee(page, reader));
        return new Load(title, name, pages.map(RecipePage::recipe).toList());
    }
}
