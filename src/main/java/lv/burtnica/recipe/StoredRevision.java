package lv.burtnica.recipe;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import lv.burtnica.people.Person;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One change of a recipe as it is stored, with the whole text after it. Its name is the one the person had then. */
@Entity
@Table(name = "recipe_revision")
@Immutable
class StoredRevision {

    /** What was typed and set aside may be longer than a title can be; the text itself keeps all of it. */
    private static final int LONGEST_TITLE = 200;

    @Id
    @GeneratedValue(generator = "recipe_revision_seq")
    @SequenceGenerator(name = "recipe_revision_seq", sequenceName = "recipe_revision_seq")
    private @Nullable Long id;

    private long recipeId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    private @Nullable Long personId;
    private String personName;
    private Instant madeAt;
    private String title;
    private String word;
    private @Nullable String pictureId;

    @Column(length = Length.LONG32)
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected StoredRevision() {}

    StoredRevision(
            long recipeId,
            int number,
            Deed deed,
            @Nullable Person person,
            Instant madeAt,
            RevisionText text,
            byte[] content,
            String word) {
        this.recipeId = recipeId;
        this.number = number;
        this.deed = deed;
        this.personId = person == null ? null : person.id();
        this.personName = person == null ? "" : person.shownName();
        this.madeAt = madeAt;
        this.title = text.title().substring(0, Math.min(text.title().length(), LONGEST_TITLE));
        this.pictureId = text.pictureId();
        this.content = content;
        this.word = word;
    }

    Revision toRevision() {
        return new Revision(recipeId, number, deed, personId, personName, madeAt, title, word);
    }

    byte[] content() {
        return content;
    }
}
