package lv.burtnica.food;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One thing said of a food as it is stored. */
@Embeddable
record StoredFact(String said, String source, String saidBy, Instant saidAt) {

    static StoredFact of(Said said) {
        return new StoredFact(said.value(), said.source(), said.by(), said.at());
    }

    Said toSaid() {
        return new Said(said, source, saidBy, saidAt);
    }
}
