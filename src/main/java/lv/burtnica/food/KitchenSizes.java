package lv.burtnica.food;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.people.Person;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much goes into the spoon and the glass of this notebook. Whoever weighs or scales asks each time, so that a change holds at once.
 */
@Service
public class KitchenSizes implements Supplier<HouseholdMeasures> {

    /** A level tablespoon in millilitres: the metric one, and that of older recipes. */
    public static final List<Integer> SPOONS = List.of(15, 18);

    /** A glass in millilitres: the usual one, and one filled to the rim. */
    public static final List<Integer> GLASSES = List.of(200, 250);

    private final StoredKitchens kitchens;
    private final Clock clock;
    private volatile HouseholdMeasures now = HouseholdMeasures.USUAL;

    KitchenSizes(StoredKitchens kitchens, Clock clock) {
        this.kitchens = kitchens;
        this.clock = clock;
    }

    @Override
    public HouseholdMeasures get() {
        return now;
    }

    /** The sizes as they are stored, with who changed them last; the version is -1 while nobody has. */
    @Transactional(readOnly = true)
    public Kept<HouseholdMeasures> kept() {
        return kitchens.findById(StoredKitchen.ONLY)
                .map(StoredKitchen::toKept)
                .orElse(new Kept<>("", -1, HouseholdMeasures.USUAL, "", Instant.EPOCH));
    }

    /**
     * Sets the sizes.
     *
     * @param before as the person saw them
     * @throws IllegalArgumentException if a size is not one of those that can be chosen
     * @throws ChangedMeanwhileException if somebody else changed them in between
     * @throws NotAllowedException if the person is no coordinator
     */
    @Transactional
    public Kept<HouseholdMeasures> change(Kept<HouseholdMeasures> before, int spoonMl, int glassMl, Person person) {
        Coordinators.check(person);
        if (!SPOONS.contains(spoonMl) || !GLASSES.contains(glassMl)) {
            throw new IllegalArgumentException("Not a spoon and a glass to choose: " + spoonMl + ", " + glassMl);
        }
        if (kept().version() != before.version()) {
            throw new ChangedMeanwhileException();
        }
        var stored = kitchens.findById(StoredKitchen.ONLY).orElseGet(StoredKitchen::new);
        stored.write(HouseholdMeasures.USUAL.withSpoon(spoonMl).withGlass(glassMl), person.shownName(), clock.instant());
        try {
            var kept = kitchens.saveAndFlush(stored).toKept();
            AfterCommit.run(() -> now = kept.value());
            return kept;
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new ChangedMeanwhileException();
        }
    }

    /** Takes over what is stored, at the start. */
    void reload() {
        now = kept().value();
    }
}
