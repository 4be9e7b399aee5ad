package lv.burtnica.recipe;

import static lv.burtnica.people.Deed.CHANGE_RECIPE;
import static lv.burtnica.people.Deed.SEE_SENT_RECIPE;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notebook: reads, adds and changes recipes. */
@Service
public class RecipeBook {

    private final Recipes recipes;
    private final RecipeWriter writer;
    private final Adding adding;
    private final Editing editing;
    private final Chronicle chronicle;
    private final Consents consents;
    private final Permissions permissions;
    private final Clock clock;

    RecipeBook(
            Recipes recipes,
            RecipeWriter writer,
            Adding adding,
            Editing editing,
            Chronicle chronicle,
            Consents consents,
            Permissions permissions,
            Clock clock) {
        this.recipes = recipes;
        this.writer = writer;
        this.adding = adding;
        this.editing = editing;
        this.chronicle = chronicle;
        this.consents = consents;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The recipe in the given language, or in another where nobody translated it yet. */
    @Transactional(readOnly = true)
    public Optional<RecipePage> find(String key, Locale language) {
        var there = recipes.findByRecipeKey(key).stream().filter(RecipeBook::isThere).toList();
        return there.stream()
                .filter(stored -> stored.language().getLanguage().equals(language.getLanguage()))
                .findFirst()
                .or(() -> there.stream().findFirst())
                .map(StoredRecipe::toPage);
    }

    /** The recipe with the number, published or not; none where it was thrown away. */
    @Transactional(readOnly = true)
    public Optional<RecipePage> find(long id) {
        return recipes.findById(id).filter(RecipeBook::isThere).map(StoredRecipe::toPage);
    }

    /** The recipes with the given numbers, in that order; numbers of recipes that are gone or in the bin are passed over. */
    @Transactional(readOnly = true)
    public List<RecipePage> get(List<Long> ids) {
        var byId = new HashMap<Long, RecipePage>();
        recipes.findByIdIn(ids).stream().filter(RecipeBook::isThere).forEach(stored -> byId.put(stored.id(), stored.toPage()));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    /** The languages that the published recipe exists in. */
    @Transactional(readOnly = true)
    public List<Locale> languages(String key) {
        return recipes.findByRecipeKey(key).stream()
                .filter(stored -> stored.state() == RecipeState.PUBLISHED)
                .map(StoredRecipe::language)
                .toList();
    }

    /** The recipes published last, the newest first. */
    @Transactional(readOnly = true)
    public List<RecipeCard> newest(Locale language, int limit) {
        return recipes.newest(language.getLanguage(), PageRequest.of(0, limit));
    }

    /** What the person wrote, the last changed first. */
    @Transactional(readOnly = true)
    public List<RecipeCard> of(Person person) {
        return recipes.ofOwner(person.id());
    }

    /** What waits for somebody to look through it, the oldest first. */
    @Transactional(readOnly = true)
    public List<RecipeCard> waiting() {
        return recipes.waiting();
    }

    /** When a published recipe was changed last. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastChange() {
        return recipes.lastChange();
    }

    /** Whether the person may change the recipe: it is theirs, or they keep the notebook in order. */
    public boolean mayChange(RecipePage page, Person person) {
        return permissions.may(person, CHANGE_RECIPE, page.ownerId());
    }

    /** Whether a reader may see the recipe; {@code null} stands for somebody who has not signed in. */
    public boolean maySee(RecipePage page, @Nullable Person reader) {
        return page.state() == RecipeState.PUBLISHED || permissions.may(reader, SEE_SENT_RECIPE, page.ownerId());
    }

    /** What keeps the draft from being sent; empty where nothing does. */
    public List<DraftFault> faults(RecipeDraft draft) {
        var faults = new ArrayList<>(DraftCheck.faults(draft));
        var picture = draft.pictureId();
        if (picture != null && consents.of(picture).said() == PersonShown.NOT_SAID) {
            faults.add(new DraftFault("pictureId", "recipe.consent.missing", Map.of()));
        }
        return faults;
    }

    /** The recipe as it can be typed on in. */
    public RecipeDraft draft(RecipePage page) {
        return DraftText.of(page);
    }

    /**
     * Adds a recipe that somebody typed. A social worker's is published at once, a member's waits to be looked through.
     *
     * @throws IllegalArgumentException if the draft has faults in its text
     * @throws NoConsentException if it would be published with a photograph of somebody who has not agreed
     */
    @Transactional
    public RecipePage add(RecipeDraft draft, Person person) {
        return add(draft, null, person);
    }

    /**
     * Adds a recipe that somebody typed after one from elsewhere; otherwise as {@link #add(RecipeDraft, Person)}.
     *
     * @param origin where it came from, {@code null} for a recipe of one's own
     * @throws IllegalArgumentException if the origin does not {@linkplain DraftOrigin#allows allow} it either
     */
    @Transactional
    public RecipePage add(RecipeDraft draft, @Nullable DraftOrigin origin, Person person) {
        return adding.add(draft, origin, person);
    }

    /**
     * Changes a recipe. A member's change of a published one is kept beside it until somebody has looked through it; any other text of a
     * member waits from then on.
     *
     * @param before the page as the person saw it when they began
     * @throws IllegalArgumentException if the draft has faults in its text
     * @throws NoConsentException if everybody would see a photograph of somebody who has not agreed
     * @throws ChangedMeanwhileException if somebody else changed its text in between, or it is gone
     * @throws NotAllowedException if the recipe is not the person's to change
     */
    @Transactional
    public RecipePage change(RecipePage before, RecipeDraft draft, Person person) {
        return editing.change(before, draft, person);
    }

    /** Whether the notebook has no recipe yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return recipes.count() == 0;
    }

    /** Adds recipes that nobody here wrote, published at once: all of them, or none where one fails. */
    @Transactional
    public void addAll(Collection<Recipe> wanted) {
        for (var recipe : wanted) {
            var stored = new StoredRecipe(recipe.key(), recipe.language(), null, clock.instant());
            writer.write(stored, recipe, null);
            stored.publish(clock.instant());
            chronicle.record(recipes.save(stored), Deed.ADDED, null);
        }
    }

    private static boolean isThere(StoredRecipe stored) {
        return stored.state().isThere();
    }

    /** Somebody else changed the recipe in between, or it is no longer there. */
    public static class ChangedMeanwhileException extends RuntimeException {}

    /** The person may not do this. */
    public static class NotAllowedException extends RuntimeException {}
}
