package lv.burtnica.recipe;

import static lv.burtnica.people.Deed.PUBLISH_RECIPE;

import java.util.List;
import java.util.Optional;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.RecipeBook.ChangedMeanwhileException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every change of a recipe, for those who may change it. Every method throws {@link RecipeBook.NotAllowedException} for others, and
 * {@link ChangedMeanwhileException} where the recipe is no longer there.
 */
@Service
public class History {

    private final RecipeKeeper keeper;
    private final Revisions revisions;
    private final Chronicle chronicle;
    private final Proposals proposals;

    History(RecipeKeeper keeper, Revisions revisions, Chronicle chronicle, Proposals proposals) {
        this.keeper = keeper;
        this.revisions = revisions;
        this.chronicle = chronicle;
        this.proposals = proposals;
    }

    /**
     * A page of the history, the newest first, without the texts.
     *
     * @param page counts from 0
     */
    @Transactional(readOnly = true)
    public List<Revision> list(long recipeId, Person person, int page, int size) {
        keeper.look(recipeId, person);
        return revisions.lines(recipeId, PageRequest.of(page, size));
    }

    /** How many revisions the recipe has; the last one has this number. */
    @Transactional(readOnly = true)
    public int count(long recipeId, Person person) {
        return keeper.look(recipeId, person).standing().revisions();
    }

    /** What a revision says, in the fields of the form. */
    @Transactional(readOnly = true)
    public Optional<RecipeDraft> text(long recipeId, int number, Person person) {
        var now = keeper.look(recipeId, person).toRecipe();
        return chronicle.text(recipeId, number).map(text -> DraftText.of(text.toRecipe(now), text.pictureId()));
    }

    /**
     * Gives the recipe the text of an old revision, which becomes its newest one. What a member restores in a published recipe waits to be
     * looked through.
     */
    @Transactional
    public RecipePage restore(long recipeId, int number, Person person) {
        var stored = keeper.take(recipeId, person);
        var text = chronicle.text(recipeId, number).orElseThrow(ChangedMeanwhileException::new);
        var recipe = text.toRecipe(stored.toRecipe());
        if (stored.state() == RecipeState.PUBLISHED && !person.may(PUBLISH_RECIPE)) {
            proposals.propose(stored, DraftText.of(recipe, text.pictureId()), person);
            return keeper.flush(stored);
        }
        if (!person.may(PUBLISH_RECIPE)) {
            proposals.drop(recipeId);
        }
        return keeper.write(stored, recipe, text.pictureId(), person, Deed.RESTORED);
    }

    /** Keeps in the history what somebody typed and did not take when two people changed the recipe at once. */
    @Transactional
    public void setAside(long recipeId, RecipeDraft draft, Person person) {
        var stored = keeper.take(recipeId, person);
        var now = stored.toRecipe();
        var typed = RevisionText.of(DraftText.toRecipe(draft, now.key(), now), draft.pictureId());
        chronicle.begin(stored);
        chronicle.record(stored, Deed.SET_ASIDE, person, "", typed);
        keeper.flush(stored);
    }
}
