package lv.burtnica.recipe;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.burtnica.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what people have typed and not yet sent. Only the person who typed it sees it. */
@Service
public class DraftDesk {

    /** What the store has room for, in chars; a recipe that can be sent is far shorter. */
    private static final int LONGEST = 1_000_000;

    private final Drafts drafts;
    private final Recipes recipes;
    private final JsonMapper json;
    private final Clock clock;

    DraftDesk(Drafts drafts, Recipes recipes, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.recipes = recipes;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Saves a draft.
     *
     * @param id the draft's number from an earlier call, {@code null} the first time
     * @param recipeId the recipe it changes, {@code null} for a new one
     * @return the draft's number; a new one where the draft was sent or thrown away meanwhile
     * @throws TooLongException if it is longer than any draft may be
     */
    @Transactional
    public long keep(@Nullable Long id, Person person, @Nullable Long recipeId, RecipeDraft draft) {
        var content = json.writeValueAsString(draft);
        if (content.length() > LONGEST) {
            throw new TooLongException();
        }
        var stored = own(id, person).orElseGet(() -> begin(person, recipeId, content));
        stored.write(content, clock.instant());
        return drafts.save(stored).id();
    }

    /** From now on the draft is a change of the recipe as it is now: the person has seen what somebody else wrote. */
    @Transactional
    public void rebase(long id, Person person) {
        own(id, person).ifPresent(draft -> draft.beginFrom(textOf(draft.recipeId())));
    }

    private StoredDraft begin(Person person, @Nullable Long recipeId, String content) {
        var draft = new StoredDraft(person.id(), recipeId, content, clock.instant());
        draft.beginFrom(textOf(recipeId));
        return draft;
    }

    private int textOf(@Nullable Long recipeId) {
        return recipeId == null ? 0 : recipes.findById(recipeId).map(stored -> stored.standing().textRevision()).orElse(0);
    }

    /** The draft, if it is the person's own. */
    @Transactional(readOnly = true)
    public Optional<KeptDraft> find(long id, Person person) {
        return own(id, person).map(this::read);
    }

    /** The draft of a change to the given recipe, if the person left one. */
    @Transactional(readOnly = true)
    public Optional<KeptDraft> ofRecipe(long recipeId, Person person) {
        return drafts.findFirstByPersonIdAndRecipeIdOrderByChangedAtDesc(person.id(), recipeId).map(this::read);
    }

    /** All drafts of a person, the newest first. */
    @Transactional(readOnly = true)
    public List<KeptDraft> of(Person person) {
        return drafts.findByPersonIdOrderByChangedAtDesc(person.id()).stream().map(this::read).toList();
    }

    /** Throws a draft away; does nothing where it is gone already. */
    @Transactional
    public void discard(long id, Person person) {
        own(id, person).ifPresent(drafts::delete);
    }

    private Optional<StoredDraft> own(@Nullable Long id, Person person) {
        return id == null ? Optional.empty() : drafts.findById(id).filter(draft -> draft.personId() == person.id());
    }

    private KeptDraft read(StoredDraft stored) {
        return new KeptDraft(
                stored.id(), stored.recipeId(), json.readValue(stored.content(), RecipeDraft.class), stored.changedAt(),
                stored.baseRevision());
    }

    /** The draft is longer than any draft may be. */
    public static class TooLongException extends RuntimeException {}
}
