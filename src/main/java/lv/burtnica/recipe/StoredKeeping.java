package lv.burtnica.recipe;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How long and where a preserve keeps, as it is stored. */
@Embeddable
record StoredKeeping(Integer keepsMonths, @Enumerated(EnumType.STRING) StoringPlace storingPlace) {

    static StoredKeeping of(Keeping keeping) {
        return new StoredKeeping(keeping.months(), keeping.place());
    }

    Keeping toKeeping() {
        return new Keeping(keepsMonths, storingPlace);
    }
}
