package lv.burtnica.recipe;

import static lv.burtnica.people.Deed.PUBLISH_RECIPE;

import lv.burtnica.people.Person;
import lv.burtnica.recipe.RecipeBook.ChangedMeanwhileException;
import org.springframework.stereotype.Component;

/** Takes over what somebody typed into a recipe that is there already. */
@Component
class Editing {

    private final RecipeKeeper keeper;
    private final RecipeWriter writer;
    private final Proposals proposals;

    Editing(RecipeKeeper keeper, RecipeWriter writer, Proposals proposals) {
        this.keeper = keeper;
        this.writer = writer;
        this.proposals = proposals;
    }

    RecipePage change(RecipePage before, RecipeDraft draft, Person person) {
        var stored = keeper.take(before.id(), person);
        var now = stored.toPage();
        writer.sound(draft);
        if (!sameText(now, before)) {
            throw new ChangedMeanwhileException();
        }
        if (now.state() == RecipeState.PUBLISHED && !person.may(PUBLISH_RECIPE)) {
            proposals.propose(stored, draft, person);
            return keeper.flush(stored);
        }
        if (!person.may(PUBLISH_RECIPE)) {
            proposals.drop(stored.id());
        }
        var recipe = DraftText.toRecipe(draft, now.recipe().key(), now.recipe());
        return keeper.write(stored, recipe, draft.pictureId(), person, Deed.CHANGED);
    }

    /** Publishing or sending back leaves the text alone, and is no reason to ask whose words shall stay. */
    private static boolean sameText(RecipePage now, RecipePage before) {
        return now.version() == before.version()
                || RevisionText.of(now.recipe(), now.pictureId()).equals(RevisionText.of(before.recipe(), before.pictureId()));
    }
}
