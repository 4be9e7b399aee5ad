package lv.burtnica.recipe;

import static lv.burtnica.people.Deed.PUBLISH_RECIPE;

import java.time.Clock;
import lv.burtnica.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a new recipe into the notebook. */
@Component
class Adding {

    private final Recipes recipes;
    private final RecipeWriter writer;
    private final Chronicle chronicle;
    private final Consents consents;
    private final Clock clock;

    Adding(Recipes recipes, RecipeWriter writer, Chronicle chronicle, Consents consents, Clock clock) {
        this.recipes = recipes;
        this.writer = writer;
        this.chronicle = chronicle;
        this.consents = consents;
        this.clock = clock;
    }

    RecipePage add(RecipeDraft draft, @Nullable DraftOrigin origin, Person person) {
        if (origin != null && !origin.allows(draft)) {
            throw new IllegalArgumentException("Nobody answers for the words of the draft");
        }
        var typed = DraftText.toRecipe(writer.sound(draft), writer.freeKey(draft.title()), null);
        var recipe = origin == null ? typed : typed.creditedTo(origin.credit(typed.credit()));
        return add(recipe, draft.pictureId(), person.id(), person.may(PUBLISH_RECIPE), person);
    }

    /**
     * Adds a recipe under the key that it has.
     *
     * @param owner the number of the person whose recipe it is from now on, {@code null} for nobody's
     * @param open whether everybody sees it at once; otherwise it waits to be looked through
     * @throws NoConsentException if everybody would see a photograph of somebody who has not agreed
     */
    RecipePage add(Recipe recipe, @Nullable String pictureId, @Nullable Long owner, boolean open, Person person) {
        var stored = new StoredRecipe(recipe.key(), recipe.language(), owner, clock.instant());
        writer.write(stored, recipe, pictureId);
        if (open) {
            stored.publish(clock.instant());
            stored.standing().settled(person);
        } else {
            stored.standing().sent(person, clock.instant());
        }
        chronicle.record(recipes.save(stored), Deed.ADDED, person);
        consents.demandFor(stored);
        return recipes.saveAndFlush(stored).toPage();
    }
}
