package lv.burtnica.recipe;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A draft as it is stored, its fields as JSON. */
@Entity
@Table(name = "recipe_draft")
class StoredDraft {

    @Id
    @GeneratedValue(generator = "recipe_draft_seq")
    @SequenceGenerator(name = "recipe_draft_seq", sequenceName = "recipe_draft_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private long personId;
    private @Nullable Long recipeId;
    private String content;
    private Instant changedAt;
    private int baseRevision;

    @SuppressWarnings("NullAway.Init")
    protected StoredDraft() {}

    StoredDraft(long personId, @Nullable Long recipeId, String content, Instant changedAt) {
        this.personId = personId;
        this.recipeId = recipeId;
        this.content = content;
        this.changedAt = changedAt;
    }

    void write(String content, Instant now) {
        this.content = content;
        this.changedAt = now;
    }

    void beginFrom(int revision) {
        baseRevision = revision;
    }

    int baseRevision() {
        return baseRevision;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long personId() {
        return personId;
    }

    @Nullable Long recipeId() {
        return recipeId;
    }

    String content() {
        return content;
    }

    Instant changedAt() {
        return changedAt;
    }
}
