package lv.burtnica.recipe;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import lv.burtnica.people.Person;
import org.jspecify.annotations.Nullable;

/** How a recipe came to its state, as it is stored. */
@Embeddable
class StoredStanding {

    private @Nullable Instant sentAt;
    private String hand = "";
    private String word = "";

    @Enumerated(EnumType.STRING)
    private @Nullable RecipeState stateBefore;

    private @Nullable Instant binnedAt;
    private @Nullable Long binnedBy;
    private int revisions;
    private int textRevision;

    /** It waits from now on; what was answered before no longer counts. */
    void sent(@Nullable Person person, Instant now) {
        sentAt = now;
        hand = nameOf(person);
        word = "";
    }

    void answered(String kindWord, Person person) {
        hand = nameOf(person);
        word = kindWord;
    }

    void settled(@Nullable Person person) {
        hand = nameOf(person);
        word = "";
    }

    void binned(RecipeState before, Person person, Instant now) {
        stateBefore = before;
        binnedAt = now;
        binnedBy = person.id();
        hand = nameOf(person);
    }

    /** What the recipe was before it came into the bin. */
    RecipeState unbinned() {
        var before = Objects.requireNonNull(stateBefore);
        stateBefore = null;
        binnedAt = null;
        binnedBy = null;
        return before;
    }

    /** Counts one revision more. */
    int nextRevision(Deed deed) {
        revisions++;
        if (deed.isTextOfRecipe()) {
            textRevision = revisions;
        }
        return revisions;
    }

    /** What was said to the writer, and by whom. */
    void unsay() {
        hand = "";
        word = "";
    }

    void forget() {
        hand = "";
        word = "";
        stateBefore = null;
        binnedBy = null;
        revisions = 0;
        textRevision = 0;
    }

    String word() {
        return word;
    }

    @Nullable Long binnedBy() {
        return binnedBy;
    }

    int revisions() {
        return revisions;
    }

    int textRevision() {
        return textRevision;
    }

    private static String nameOf(@Nullable Person person) {
        return person == null ? "" : person.shownName();
    }
}
