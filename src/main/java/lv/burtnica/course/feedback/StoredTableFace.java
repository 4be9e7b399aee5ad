package lv.burtnica.course.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import lv.burtnica.recipe.assessment.Taste;
import org.jspecify.annotations.Nullable;

/** A face from the page at the table as it is stored. */
@Entity
@Table(name = "table_face")
class StoredTableFace {

    @Id
    @GeneratedValue(generator = "table_face_seq")
    @SequenceGenerator(name = "table_face_seq", sequenceName = "table_face_seq")
    private @Nullable Long id;

    @Column(updatable = false)
    private long dayId;

    @Column(updatable = false)
    private String recipeKey;

    @Column(updatable = false)
    private String device;

    @Enumerated(EnumType.STRING)
    private Taste.Face face;

    @SuppressWarnings("NullAway.Init")
    protected StoredTableFace() {}

    StoredTableFace(long dayId, String recipeKey, String device, Taste.Face face) {
        this.dayId = dayId;
        this.recipeKey = recipeKey;
        this.device = device;
        this.face = face;
    }

    String recipeKey() {
        return recipeKey;
    }

    Taste.Face face() {
        return face;
    }

    void change(Taste.Face other) {
        face = other;
    }
}
