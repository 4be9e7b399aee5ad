package lv.burtnica.recipe;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The recipes that everybody may read, for pages that are open to all. What is not published does not exist here. */
@Service
public class PublishedRecipes {

    private final Recipes recipes;

    PublishedRecipes(Recipes recipes) {
        this.recipes = recipes;
    }

    /** The recipe in the given language, or in another where it is not published in that one. */
    @Transactional(readOnly = true)
    public Optional<InLanguages> find(String key, Locale language) {
        var found = recipes.published(key);
        return found.stream()
                .filter(entry -> entry.language().getLanguage().equals(language.getLanguage()))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .flatMap(entry -> recipes.findById(entry.id()))
                .map(stored -> new InLanguages(stored.toPage(), found.stream().map(Entry::language).toList()));
    }

    /** Those of the recipes with the given numbers that are published, in the order of the numbers. */
    @Transactional(readOnly = true)
    public List<RecipeCard> cards(List<Long> ids) {
        var byId = new HashMap<Long, RecipeCard>();
        if (!ids.isEmpty()) {
            recipes.cards(ids).stream().filter(card -> card.state() == RecipeState.PUBLISHED).forEach(card -> byId.put(card.id(), card));
        }
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    /** All of them, by key. */
    @Transactional(readOnly = true)
    public List<Entry> all() {
        return recipes.published();
    }

    /**
     * A recipe and the languages it can be read in.
     *
     * @param languages at least that of the page
     */
    public record InLanguages(RecipePage page, List<Locale> languages) {}

    /** What a list of addresses needs to know of a recipe. */
    public record Entry(long id, String key, Locale language, Instant changedAt) {

        /** For the query that fills it. */
        Entry(long id, String key, String language, Instant changedAt) {
            this(id, key, Locale.of(language), changedAt);
        }
    }
}
