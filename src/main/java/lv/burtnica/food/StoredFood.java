package lv.burtnica.food;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A food that a coordinator added or corrected, as it is stored. */
@Entity
@Table(name = "food_entry")
class StoredFood {

    @Id
    @GeneratedValue(generator = "food_entry_seq")
    @SequenceGenerator(name = "food_entry_seq", sequenceName = "food_entry_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String foodId;

    @ElementCollection
    @CollectionTable(name = "food_fact", joinColumns = @JoinColumn(name = "food_entry_id"))
    @MapKeyColumn(name = "fact")
    private Map<String, StoredFact> facts = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredFood() {}

    StoredFood(String foodId) {
        this.foodId = foodId;
    }

    String foodId() {
        return foodId;
    }

    int version() {
        return version;
    }

    /** What coordinators say; a fact of a later version of the notebook is left alone. */
    Map<FoodFact, Said> said() {
        var said = new EnumMap<FoodFact, Said>(FoodFact.class);
        Stream.of(FoodFact.values()).forEach(fact -> {
            var stored = facts.get(fact.code());
            if (stored != null) {
                said.put(fact, stored.toSaid());
            }
        });
        return said;
    }

    void write(Map<FoodFact, Said> said) {
        for (var fact : FoodFact.values()) {
            var now = said.get(fact);
            if (now == null) {
                facts.remove(fact.code());
            } else if (!now.equals(said().get(fact))) {
                facts.put(fact.code(), StoredFact.of(now));
            }
        }
    }
}
