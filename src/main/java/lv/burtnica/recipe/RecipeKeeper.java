package lv.burtnica.recipe;

import static lv.burtnica.people.Deed.CHANGE_RECIPE;
import static lv.burtnica.people.Deed.PUBLISH_RECIPE;

import java.time.Clock;
import java.util.Optional;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.RecipeBook.ChangedMeanwhileException;
import lv.burtnica.recipe.RecipeBook.NotAllowedException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Takes a recipe out of the store for somebody who may change it, and puts it back with a line in its history. */
@Component
class RecipeKeeper {

    private final Recipes recipes;
    private final RecipeWriter writer;
    private final Chronicle chronicle;
    private final Consents consents;
    private final Permissions permissions;
    private final Clock clock;

    RecipeKeeper(
            Recipes recipes, RecipeWriter writer, Chronicle chronicle, Consents consents, Permissions permissions, Clock clock) {
        this.recipes = recipes;
        this.writer = writer;
        this.chronicle = chronicle;
        this.consents = consents;
        this.permissions = permissions;
        this.clock = clock;
    }

    boolean mayChange(@Nullable Long owner, Person person) {
        return permissions.may(person, CHANGE_RECIPE, owner);
    }

    /** @throws NotAllowedException if the person may not publish what others wrote */
    static void demandReviewer(Person person) {
        if (!person.may(PUBLISH_RECIPE)) {
            throw new NotAllowedException();
        }
    }

    /** A recipe to look at; otherwise as {@link #take}. */
    StoredRecipe look(long id, Person person) {
        return allowed(recipes.findById(id).filter(stored -> stored.state().isThere()), person);
    }

    /**
     * A recipe to work on; nobody else gets it until the transaction ends.
     *
     * @throws ChangedMeanwhileException if it is in the bin or gone
     * @throws NotAllowedException if it is not the person's to change
     */
    StoredRecipe take(long id, Person person) {
        return allowed(locked(id).filter(stored -> stored.state().isThere()), person);
    }

    /** As {@link #take}, but one that lies in the bin. */
    StoredRecipe takeBinned(long id, Person person) {
        return allowed(locked(id).filter(stored -> stored.state() == RecipeState.BINNED), person);
    }

    private Optional<StoredRecipe> locked(long id) {
        try {
            return recipes.take(id);
        } catch (ConcurrencyFailureException e) {
            throw new ChangedMeanwhileException();
        }
    }

    private StoredRecipe allowed(Optional<StoredRecipe> found, Person person) {
        var stored = found.orElseThrow(ChangedMeanwhileException::new);
        if (!mayChange(stored.toPage().ownerId(), person)) {
            throw new NotAllowedException();
        }
        return stored;
    }

    /**
     * Writes another text into the recipe. A member's text waits to be looked through from then on.
     *
     * @throws ChangedMeanwhileException if somebody else was faster
     */
    RecipePage write(StoredRecipe stored, Recipe recipe, @Nullable String pictureId, Person person, Deed deed) {
        chronicle.begin(stored);
        writer.write(stored, recipe, pictureId);
        if (!person.may(PUBLISH_RECIPE)) {
            stored.become(RecipeState.SENT, clock.instant());
            stored.standing().sent(person, clock.instant());
        }
        return save(stored, deed, person, "");
    }

    /**
     * Puts the recipe back.
     *
     * @throws ChangedMeanwhileException if somebody else was faster
     */
    RecipePage save(StoredRecipe stored, Deed deed, @Nullable Person person, String word) {
        chronicle.record(stored, deed, person, word);
        return flush(stored);
    }

    /**
     * Puts the recipe back without a line of its own.
     *
     * @throws NoConsentException if everybody would see a photograph of somebody who has not agreed
     */
    RecipePage flush(StoredRecipe stored) {
        consents.demandFor(stored);
        try {
            return recipes.saveAndFlush(stored).toPage();
        } catch (ConcurrencyFailureException e) {
            throw new ChangedMeanwhileException();
        }
    }
}
