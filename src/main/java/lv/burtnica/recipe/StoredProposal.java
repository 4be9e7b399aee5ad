package lv.burtnica.recipe;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import lv.burtnica.people.Person;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A change of a published recipe that a member asks for, as it is stored: its fields as JSON. A recipe has one at most. */
@Entity
@Table(name = "recipe_proposal")
class StoredProposal {

    @Id
    private long recipeId;

    @Version
    private @Nullable Integer version;

    private long personId;
    private String personName;
    private Instant sentAt;
    private int baseRevision;
    private String word;
    private @Nullable String pictureId;

    @Column(length = Length.LONG32)
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected StoredProposal() {}

    @SuppressWarnings("NullAway.Init")
    StoredProposal(long recipeId) {
        this.recipeId = recipeId;
    }

    void write(Person person, Instant now, int base, @Nullable String picture, byte[] json) {
        personId = person.id();
        personName = person.shownName();
        sentAt = now;
        baseRevision = base;
        pictureId = picture;
        content = json;
        word = "";
    }

    void answer(String kindWord) {
        word = kindWord;
    }

    Proposal toProposal(RecipeDraft draft) {
        return new Proposal(recipeId, draft, personName, sentAt, baseRevision, word);
    }

    boolean waits() {
        return word.isEmpty();
    }

    byte[] content() {
        return content;
    }
}
