package lv.burtnica.recipe.taste;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lv.burtnica.recipe.assessment.Taste;
import org.jspecify.annotations.Nullable;

/** One person's face, or the counts of a lesson day, as they are stored. */
@Entity
@Table(name = "recipe_face")
class StoredFace {

    @Id
    @GeneratedValue(generator = "recipe_face_seq")
    @SequenceGenerator(name = "recipe_face_seq", sequenceName = "recipe_face_seq")
    private @Nullable Long id;

    @Column(updatable = false)
    private long recipeId;

    private LocalDate givenOn;

    @Column(updatable = false)
    private @Nullable String mark;

    private int good;
    private int soSo;
    private int bad;

    @SuppressWarnings("NullAway.Init")
    protected StoredFace() {}

    @SuppressWarnings("NullAway.Init")
    StoredFace(long recipeId, @Nullable String mark) {
        this.recipeId = recipeId;
        this.mark = mark;
    }

    void give(Taste.Face face, LocalDate day) {
        count(face == Taste.Face.GOOD ? 1 : 0, face == Taste.Face.SO_SO ? 1 : 0, face == Taste.Face.BAD ? 1 : 0, day);
    }

    void count(int good, int soSo, int bad, LocalDate day) {
        this.good = good;
        this.soSo = soSo;
        this.bad = bad;
        this.givenOn = day;
    }

    Taste.Face face() {
        return good > 0 ? Taste.Face.GOOD : soSo > 0 ? Taste.Face.SO_SO : Taste.Face.BAD;
    }
}
