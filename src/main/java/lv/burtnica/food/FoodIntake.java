package lv.burtnica.food;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;
import lv.burtnica.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds foods that another notebook has and this one lacks, under the ids that they have there. What is here is never changed by it. */
@Service
public class FoodIntake {

    private static final Pattern ID = Pattern.compile("[a-z0-9_]{1,50}");

    private final StoredFoods stored;
    private final FoodShelf shelf;
    private final FoodCatalogue catalogue;
    private final Clock clock;

    FoodIntake(StoredFoods stored, FoodShelf shelf, FoodCatalogue catalogue, Clock clock) {
        this.stored = stored;
        this.shelf = shelf;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What keeps the food from being added; none where it can be. */
    public List<Fault> faults(String id, FoodDraft draft) {
        return ID.matcher(id).matches() ? FoodCheck.faults(null, draft) : List.of(Fault.of("id", "food.fault.empty"));
    }

    /**
     * Adds the food, each figure with the source that it came with.
     *
     * @throws IllegalArgumentException if it has faults, or there is such a food already
     * @throws NotAllowedException if the person is no coordinator
     */
    @Transactional
    public void add(String id, FoodDraft draft, Person person) {
        Coordinators.check(person);
        if (!faults(id, draft).isEmpty() || catalogue.contains(id) || stored.findByFoodId(id).isPresent()) {
            throw new IllegalArgumentException("Not a food that can be added: " + id);
        }
        var said = new EnumMap<FoodFact, Said>(FoodFact.class);
        for (var fact : FoodFact.values()) {
            if (!draft.value(fact).isEmpty()) {
                var value = FoodWords.normal(fact, draft.value(fact)).orElseThrow();
                said.put(fact, new Said(value, fact.needsSource() ? draft.source(fact) : "", person.shownName(), clock.instant()));
            }
        }
        var food = new StoredFood(id);
        food.write(said);
        stored.saveAndFlush(food);
        AfterCommit.run(shelf::follow);
    }
}
