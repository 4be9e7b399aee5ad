package lv.burtnica.food;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import lv.burtnica.measure.HouseholdMeasures;
import org.jspecify.annotations.Nullable;

/** The sizes of the notebook's spoon and glass as they are stored: one row, or none while they are the usual ones. */
@Entity
@Table(name = "kitchen")
class StoredKitchen {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Version
    private @Nullable Integer version;

    private int spoonMl;
    private int glassMl;
    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    StoredKitchen() {}

    void write(HouseholdMeasures sizes, String by, Instant now) {
        spoonMl = sizes.spoonMl();
        glassMl = sizes.glassMl();
        changedBy = by;
        changedAt = now;
    }

    HouseholdMeasures toSizes() {
        return HouseholdMeasures.USUAL.withSpoon(spoonMl).withGlass(glassMl);
    }

    Kept<HouseholdMeasures> toKept() {
        return new Kept<>("", Objects.requireNonNullElse(version, 0), toSizes(), changedBy, changedAt);
    }
}
