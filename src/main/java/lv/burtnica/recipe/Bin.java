package lv.burtnica.recipe;

import static lv.burtnica.people.Deed.PUBLISH_RECIPE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lv.burtnica.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where deleted recipes rest before they are erased. Every method throws {@link RecipeBook.NotAllowedException} where the recipe is not
 * the person's, and {@link RecipeBook.ChangedMeanwhileException} where somebody else was faster.
 */
@Service
public class Bin {

    /** How long a recipe can be taken out again. */
    public static final Duration REST = Duration.ofDays(90);

    private final Recipes recipes;
    private final RecipeKeeper keeper;
    private final List<RecipeUses> uses;
    private final Clock clock;

    Bin(Recipes recipes, RecipeKeeper keeper, List<RecipeUses> uses, Clock clock) {
        this.recipes = recipes;
        this.keeper = keeper;
        this.uses = uses;
        this.clock = clock;
    }

    /** Where the recipe is used, each by its title; to be said before it is deleted. */
    @Transactional(readOnly = true)
    public List<RecipeUses.Use> uses(long id) {
        return uses.stream().flatMap(place -> place.of(id).stream()).toList();
    }

    /** Puts the recipe into the bin: nobody sees it any more, on the public shelf neither. */
    @Transactional
    public void put(long id, Person person) {
        var stored = keeper.take(id, person);
        stored.standing().binned(stored.state(), person, clock.instant());
        stored.become(RecipeState.BINNED, clock.instant());
        keeper.save(stored, Deed.BINNED, person, "");
    }

    /** What of the bin is the person's to take out, the last deleted first. */
    @Transactional(readOnly = true)
    public List<Binned> contents(Person person) {
        return recipes.binned(person.may(PUBLISH_RECIPE) ? null : person.id());
    }

    /**
     * Takes the recipe out as it was. Where somebody else had deleted a member's published recipe, it comes out withdrawn, so that it is
     * looked through before everybody sees it again.
     */
    @Transactional
    public RecipePage takeOut(long id, Person person) {
        var stored = keeper.takeBinned(id, person);
        var binnedBy = stored.standing().binnedBy();
        var before = stored.standing().unbinned();
        var trusted = person.may(PUBLISH_RECIPE) || (binnedBy != null && binnedBy == person.id());
        stored.become(before == RecipeState.PUBLISHED && !trusted ? RecipeState.WITHDRAWN : before, clock.instant());
        return keeper.save(stored, Deed.UNBINNED, person, "");
    }

    /**
     * A recipe in the bin.
     *
     * @param by who deleted it, as their name was shown then
     */
    public record Binned(long id, String title, String language, Instant at, String by) {

        /** From when on it is gone for good. */
        public Instant erasedAt() {
            return at.plus(REST);
        }
    }
}
