package lv.burtnica.recipe.ui;

import java.util.Optional;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.KeptDraft;
import lv.burtnica.recipe.RecipeDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Keeps what one person types into one form. */
class DraftKeeper {

    private final DraftDesk desk;
    private final Person person;
    private final @Nullable Long recipeId;
    private @Nullable Long id;
    private RecipeDraft last;

    /**
     * @param recipeId the recipe that is changed, {@code null} for a new one
     * @param start what the form holds before anything is typed
     */
    DraftKeeper(DraftDesk desk, Person person, @Nullable Long recipeId, RecipeDraft start) {
        this.desk = desk;
        this.person = person;
        this.recipeId = recipeId;
        this.last = start;
    }

    /** Goes on with a draft that was kept before. */
    void takeUp(KeptDraft kept) {
        id = kept.id();
        last = kept.draft();
    }

    /**
     * Keeps the draft if anything changed; gives it back as it was kept, or nothing where there was nothing to keep.
     *
     * @throws DraftDesk.TooLongException if it is longer than any draft may be
     */
    Optional<KeptDraft> keep(RecipeDraft draft) {
        if (draft.equals(last)) {
            return Optional.empty();
        }
        id = store(draft);
        last = draft;
        return desk.find(id, person);
    }

    /** The draft's number, {@code null} as long as nothing was kept. */
    @Nullable Long id() {
        return id;
    }

    /** Leaves the kept draft as it is and keeps what comes now as another one. */
    void startAnother() {
        id = null;
    }

    /** The person has seen how the recipe is now. */
    void rebase() {
        if (id != null) {
            desk.rebase(id, person);
        }
    }

    /** Two windows may save the same draft at the same moment; the later one counts. */
    private long store(RecipeDraft draft) {
        try {
            return desk.keep(id, person, recipeId, draft);
        } catch (OptimisticLockingFailureException e) {
            return desk.keep(id, person, recipeId, draft);
        }
    }

    void discard() {
        if (id != null) {
            desk.discard(id, person);
            id = null;
        }
    }
}
