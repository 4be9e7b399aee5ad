package lv.burtnica.recipe.ui;

import static lv.burtnica.people.Deed.PUBLISH_RECIPE;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.NotFoundException;
import java.util.Locale;
import java.util.Optional;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.people.Person;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.Bin;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.DraftOrigins;
import lv.burtnica.recipe.History;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.IngredientPreview;
import lv.burtnica.recipe.KeptDraft;
import lv.burtnica.recipe.Pictures;
import lv.burtnica.recipe.Proposal;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.Review;
import lv.burtnica.recipe.assessment.CookedWeight;
import lv.burtnica.recipe.correction.CorrectionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the recipe form works with, and how it begins. */
@Component
record FormServices(
        RecipeBook book,
        Review review,
        History history,
        Bin bin,
        DraftDesk drafts,
        DraftOrigins origins,
        Pictures pictures,
        PersonQuestion.Desk persons,
        IngredientPreview preview,
        IngredientList ingredients,
        CorrectionDesk corrections,
        FoodCatalogue foods,
        CookedWeight cooking,
        SignedIn signedIn) {

    /**
     * Finds out from an address what the form begins with.
     *
     * @param pageLanguage for a new recipe, and for a recipe whose address names no language
     * @throws NotFoundException if the address names a recipe or draft that is not there
     * @throws AccessDeniedException if the recipe is not this person's to change
     */
    Beginning begin(FormAddress address, Locale pageLanguage) {
        var person = signedIn.get();
        var wanted = address.language() == null ? pageLanguage : Locale.of(address.language());
        var kept = Optional.ofNullable(address.draft()).flatMap(id -> drafts.find(id, person));
        var page = Optional.ofNullable(address.key())
                .map(key -> book.find(key, wanted).orElseThrow(NotFoundException::new))
                .or(() -> kept.map(KeptDraft::recipeId).flatMap(book::find));
        if (page.isPresent() && !book.mayChange(page.get(), person)) {
            throw new AccessDeniedException();
        }
        var start = page.map(found -> start(found, person)).orElseGet(() -> RecipeDraft.empty(person.shownName(), wanted));
        var offered = kept.isPresent() ? Optional.<KeptDraft>empty() : left(page, person);
        return new Beginning(person, page.orElse(null), start, kept.orElse(null), offered.orElse(null));
    }

    /** The recipe as it is now, or as its writer has asked for it already. */
    private RecipeDraft start(RecipePage page, Person person) {
        return ownProposal(page, person).map(Proposal::draft).orElseGet(() -> book.draft(page));
    }

    /** The change of the recipe that the person has asked for. */
    Optional<Proposal> ownProposal(RecipePage page, Person person) {
        return person.may(PUBLISH_RECIPE) ? Optional.empty() : review.proposal(page.id());
    }

    /** What was answered to the person about the recipe; empty where nothing was. */
    String word(RecipePage page, Person person) {
        return page.state() == RecipeState.SENT_BACK
                ? review.word(page.id())
                : ownProposal(page, person).map(Proposal::word).orElse("");
    }

    /** The draft that the person left: of this recipe, or the newest of a new one. */
    private Optional<KeptDraft> left(Optional<RecipePage> page, Person person) {
        return page.isPresent()
                ? drafts.ofRecipe(page.get().id(), person)
                : drafts.of(person).stream().filter(draft -> draft.recipeId() == null).findFirst();
    }

    /**
     * What the form begins with.
     *
     * @param page the recipe that is changed, {@code null} for a new one
     * @param start the recipe as it is now, or a blank page
     * @param opened the draft that the address asks for
     * @param offered a draft from before, to be asked about
     */
    record Beginning(
            Person person,
            @Nullable RecipePage page,
            RecipeDraft start,
            @Nullable KeptDraft opened,
            @Nullable KeptDraft offered) {

        /** The key of the recipe that the address names, {@code null} where it names none. */
        @Nullable String key() {
            return page == null || opened != null ? null : page.recipe().key();
        }

        /** Where the browser keeps what is typed into a draft; {@code null} as long as there is none. */
        String place(@Nullable Long draftId) {
            return person.id() + "." + (page == null ? "new" : page.id()) + "." + (draftId == null ? "0" : draftId);
        }
    }
}
