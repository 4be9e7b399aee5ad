package lv.burtnica.food;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.burtnica.people.Person;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where coordinators keep the parcels. */
@Service
public class ParcelDesk implements KeptDesk<Parcel> {

    private final StoredParcels parcels;
    private final FoodCatalogue foods;
    private final Provisions provisions;
    private final FoodShelf shelf;
    private final Clock clock;

    ParcelDesk(StoredParcels parcels, FoodCatalogue foods, Provisions provisions, FoodShelf shelf, Clock clock) {
        this.parcels = parcels;
        this.foods = foods;
        this.provisions = provisions;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** All parcels, the newest first. */
    @Transactional(readOnly = true)
    public List<Kept<Parcel>> all() {
        return parcels.findAll().stream()
                .map(StoredParcel::toKept)
                .sorted(Comparator.comparing(Kept<Parcel>::value, Provisions.NEWEST_FIRST))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Kept<Parcel>> find(String key) {
        return parcels.findByParcelKey(key).map(StoredParcel::toKept);
    }

    /** What in a typed parcel cannot be kept; none where it can. */
    public List<Fault> faults(Parcel parcel) {
        return ParcelCheck.faults(parcel, foods);
    }

    /** Its key is made of country, period and programme. */
    @Override
    @Transactional
    public Kept<Parcel> add(Parcel parcel, Person person) {
        Coordinators.check(person);
        var sound = sound(parcel);
        var stored = new StoredParcel(freeKey(sound));
        return write(stored, sound, person);
    }

    @Override
    @Transactional
    public Kept<Parcel> change(Kept<Parcel> before, Parcel parcel, Person person) {
        Coordinators.check(person);
        var sound = sound(parcel);
        return write(unchanged(before), sound, person);
    }

    @Override
    @Transactional
    public void remove(Kept<Parcel> before, Person person) {
        Coordinators.check(person);
        var stored = unchanged(before);
        try {
            parcels.delete(stored);
            parcels.flush();
        } catch (DataIntegrityViolationException e) {
            throw new InUseException(e);
        }
        AfterCommit.run(this::reload);
    }

    /** The same kit for this year, or for the next one where it is this year's already; not kept yet. */
    public Parcel forNewYear(Parcel parcel) {
        var thisYear = LocalDate.now(clock).getYear();
        var begin = parcel.from() == null ? LocalDate.of(thisYear - 1, 1, 1) : parcel.from();
        var end = parcel.to() == null ? begin.withDayOfYear(begin.lengthOfYear()) : parcel.to();
        var years = Math.max(1, thisYear - begin.getYear());
        // By months, so that the end of February stays its end.
        var newEnd = end.plusDays(1).plusYears(years).minusDays(1);
        var newBegin = begin.plusYears(years);
        return new Parcel("", parcel.country(), parcel.programme(), Parcel.periodOf(newBegin, newEnd), parcel.unit(), newBegin, newEnd,
                parcel.items());
    }

    private Kept<Parcel> write(StoredParcel stored, Parcel parcel, Person person) {
        stored.write(parcel, person.shownName(), clock.instant());
        try {
            var kept = parcels.saveAndFlush(stored).toKept();
            AfterCommit.run(this::reload);
            return kept;
        } catch (OptimisticLockingFailureException e) {
            throw new ChangedMeanwhileException();
        }
    }

    private void reload() {
        provisions.reload();
        shelf.follow();
    }

    private StoredParcel unchanged(Kept<Parcel> before) {
        return parcels.findByParcelKey(before.key())
                .filter(stored -> stored.toKept().version() == before.version())
                .orElseThrow(ChangedMeanwhileException::new);
    }

    /** With the period that its dates say; where it has none, the period stays as a source wrote it. */
    private Parcel sound(Parcel parcel) {
        var faults = faults(parcel);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Not a parcel that can be kept: " + faults);
        }
        var dated = parcel.from() != null || parcel.to() != null || parcel.period().isEmpty();
        return !dated ? parcel : new Parcel(parcel.id(), parcel.country(), parcel.programme(),
                Parcel.periodOf(parcel.from(), parcel.to()), parcel.unit(), parcel.from(), parcel.to(), parcel.items());
    }

    private String freeKey(Parcel parcel) {
        var wanted = Parcel.idOf(parcel.country(), parcel.period(), parcel.programme());
        var free = wanted;
        for (var n = 2; parcels.existsByParcelKey(free); n++) {
            free = wanted + "-" + n;
        }
        return free;
    }
}
