package lv.burtnica.recipe.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import lv.burtnica.recipe.line.Corrections.Correction;
import org.jspecify.annotations.Nullable;

/** A remembered answer as it is stored; a phrase has one, the latest. */
@Entity
@Table(name = "line_correction")
class StoredCorrection {

    @Id
    @GeneratedValue(generator = "line_correction_seq")
    @SequenceGenerator(name = "line_correction_seq", sequenceName = "line_correction_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String phrase;

    private String words;
    private @Nullable String foodId;
    private @Nullable Long personId;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredCorrection() {}

    @SuppressWarnings("NullAway.Init")
    StoredCorrection(String phrase) {
        this.phrase = phrase;
    }

    void write(String words, @Nullable String foodId, long personId, Instant now) {
        this.words = words;
        this.foodId = foodId;
        this.personId = personId;
        this.madeAt = now;
    }

    String phrase() {
        return phrase;
    }

    Correction toCorrection() {
        return new Correction(foodId);
    }

    RememberedCorrection remembered() {
        return new RememberedCorrection(Objects.requireNonNull(id), words, foodId, personId, madeAt);
    }
}
