package lv.burtnica.recipe;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.burtnica.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notebook: reads, adds and changes recipes. */
@Service
public class RecipeBook {

    private final Recipes recipes;
    private final RecipeWriter writer;
    private final Clock clock;

    RecipeBook(Recipes recipes, RecipeWriter writer, Clock clock) {
        this.recipes = recipes;
        this.writer = writer;
        this.clock = clock;
    }

    /** The recipe in the given language, or in another where nobody translated it yet. */
    @Transactional(readOnly = true)
    public Optional<RecipePage> find(String key, Locale language) {
        return recipes.findByRecipeKeyAndLanguage(key, language.getLanguage())
                .or(() -> recipes.findByRecipeKey(key).stream().findFirst())
                .map(StoredRecipe::toPage);
    }

    @Transactional(readOnly = true)
    public Optional<RecipePage> find(long id) {
        return recipes.findById(id).map(StoredRecipe::toPage);
    }

    /** The recipes with the given numbers, in that order; numbers that stand for none are passed over. */
    @Transactional(readOnly = true)
    public List<RecipePage> get(List<Long> ids) {
        var byId = new HashMap<Long, RecipePage>();
        recipes.findByIdIn(ids).forEach(stored -> byId.put(stored.id(), stored.toPage()));
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
        return person.isWorker() || (page.ownerId() != null && page.ownerId() == person.id());
    }

    /** Whether a reader may see the recipe; {@code null} stands for somebody who has not signed in. */
    public boolean maySee(RecipePage page, @Nullable Person reader) {
        return page.state() == RecipeState.PUBLISHED || (reader != null && mayChange(page, reader));
    }

    /** What keeps the draft from being sent; empty where nothing does. */
    public List<DraftFault> faults(RecipeDraft draft) {
        return DraftCheck.faults(draft);
    }

    /** The recipe as it can be typed on in. */
    public RecipeDraft draft(RecipePage page) {
        return DraftText.of(page);
    }

    /**
     * Adds a recipe that somebody typed. A social worker's is published at once, a member's waits to be looked through.
     *
     * @throws IllegalArgumentException if the draft has {@link #faults}
     */
    @Transactional
    public RecipePage add(RecipeDraft draft, Person person) {
        var recipe = DraftText.toRecipe(writer.sound(draft), writer.freeKey(draft.title()), null);
        var stored = new StoredRecipe(recipe.key(), recipe.language(), person.id(), clock.instant());
        writer.write(stored, recipe, draft.pictureId());
        if (person.isWorker()) {
            stored.publish(clock.instant());
        }
        return recipes.saveAndFlush(stored).toPage();
    }

    /**
     * Changes a recipe.
     *
     * @param before the page as the person saw it when they began
     * @throws IllegalArgumentException if the draft has {@link #faults}
     * @throws ChangedMeanwhileException if somebody else changed the recipe in between
     * @throws NotAllowedException if the recipe is not the person's to change
     */
    @Transactional
    public RecipePage change(RecipePage before, RecipeDraft draft, Person person) {
        var stored = recipes.findById(before.id()).orElseThrow(ChangedMeanwhileException::new);
        if (!mayChange(stored.toPage(), person)) {
            throw new NotAllowedException();
        }
        if (stored.version() != before.version()) {
            throw new ChangedMeanwhileException();
        }
        writer.write(stored, DraftText.toRecipe(writer.sound(draft), before.recipe().key(), before.recipe()), draft.pictureId());
        try {
            return recipes.saveAndFlush(stored).toPage();
        } catch (OptimisticLockingFailureException e) {
            throw new ChangedMeanwhileException();
        }
    }

    /**
     * Lets everybody see a recipe.
     *
     * @throws NotAllowedException if the person does not keep the notebook in order
     */
    @Transactional
    public void publish(long id, Person person) {
        if (!person.isWorker()) {
            throw new NotAllowedException();
        }
        recipes.findById(id).ifPresent(stored -> {
            stored.publish(clock.instant());
            recipes.save(stored);
        });
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
            recipes.save(stored);
        }
    }

    /** Somebody else changed the recipe in between. */
    public static class ChangedMeanwhileException extends RuntimeException {}

    /** The person may not do this. */
    public static class NotAllowedException extends RuntimeException {}
}
