package lv.burtnica.food;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.burtnica.people.Person;
import lv.burtnica.people.Trail;
import lv.burtnica.people.TrailDeed;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where coordinators keep the price lists. */
@Service
public class PriceDesk implements KeptDesk<PriceList> {

    private final StoredPriceLists lists;
    private final FoodCatalogue foods;
    private final FoodLexicon lexicon;
    private final Provisions provisions;
    private final Trail trail;
    private final Clock clock;

    PriceDesk(StoredPriceLists lists, FoodCatalogue foods, FoodLexicon lexicon, Provisions provisions, Trail trail, Clock clock) {
        this.lists = lists;
        this.foods = foods;
        this.lexicon = lexicon;
        this.provisions = provisions;
        this.trail = trail;
        this.clock = clock;
    }

    /** All price lists, the newest first. */
    @Transactional(readOnly = true)
    public List<Kept<PriceList>> all() {
        var newestFirst = Comparator.comparing((Kept<PriceList> list) -> list.value().date()).reversed().thenComparing(Kept::key);
        return lists.findAll().stream().map(StoredPriceList::toKept).sorted(newestFirst).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Kept<PriceList>> find(String key) {
        return lists.findByListKey(key).map(StoredPriceList::toKept);
    }

    /** What in a typed list cannot be kept; none where it can. */
    public List<Fault> faults(PriceList list) {
        return PriceCheck.faults(list, foods, LocalDate.now(clock));
    }

    /**
     * Reads prices that were pasted from a spreadsheet; keeps nothing.
     *
     * @param list what holds for rows that do not say otherwise
     * @param language of the page
     * @param chosen ids of foods by the text that stands in the table, where a person has said what it means
     */
    public PriceSheet read(String table, PriceList list, Locale language, Map<String, String> chosen) {
        return new PriceImport(foods, lexicon, list, language, chosen).read(table);
    }

    /** Its key is made of its month. */
    @Override
    @Transactional
    public Kept<PriceList> add(PriceList list, Person person) {
        Coordinators.check(person);
        check(list);
        var key = freeKey("lv-" + list.month());
        trail.record(TrailDeed.PRICES_ADDED, person, key);
        return write(new StoredPriceList(key), list, person);
    }

    /**
     * {@inheritDoc} A row whose figure is another one loses the place, source and remarks that belonged to the old figure, and has those of
     * the list.
     */
    @Override
    @Transactional
    public Kept<PriceList> change(Kept<PriceList> before, PriceList list, Person person) {
        Coordinators.check(person);
        var honest = withOwnSources(before.value(), list);
        check(honest);
        return write(unchanged(before), honest, person);
    }

    /** The list as it would be kept in the place of another one: see {@link #change}. */
    public PriceList withOwnSources(PriceList before, PriceList list) {
        var prices = list.prices().stream()
                .map(price -> before.find(price.food(), price.tier())
                        .filter(old -> !sameFigure(old, price) && old.source().equals(price.source()) && old.place().equals(price.place()))
                        .map(old -> new Price(price.food(), price.tier(), price.euros(), price.per(), price.packEuros(), price.month(),
                                list.place(), price.item().equals(old.item()) ? "" : price.item(), list.source(), ""))
                        .orElse(price))
                .toList();
        return new PriceList(list.id(), list.place(), list.date(), list.source(), list.tier(), prices);
    }

    private static boolean sameFigure(Price one, Price other) {
        return Objects.equals(one.euros(), other.euros()) && Objects.equals(one.packEuros(), other.packEuros()) && one.per() == other.per();
    }

    @Override
    @Transactional
    public void remove(Kept<PriceList> before, Person person) {
        Coordinators.check(person);
        var stored = unchanged(before);
        try {
            lists.delete(stored);
            lists.flush();
        } catch (DataIntegrityViolationException e) {
            throw new InUseException(e);
        }
        AfterCommit.run(provisions::reload);
    }

    private Kept<PriceList> write(StoredPriceList stored, PriceList list, Person person) {
        stored.write(list, person.shownName(), clock.instant());
        try {
            var kept = lists.saveAndFlush(stored).toKept();
            AfterCommit.run(provisions::reload);
            return kept;
        } catch (OptimisticLockingFailureException e) {
            throw new ChangedMeanwhileException();
        }
    }

    private void check(PriceList list) {
        var faults = faults(list);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Not a price list that can be kept: " + faults);
        }
    }

    private StoredPriceList unchanged(Kept<PriceList> before) {
        return lists.findByListKey(before.key())
                .filter(stored -> stored.toKept().version() == before.version())
                .orElseThrow(ChangedMeanwhileException::new);
    }

    private String freeKey(String wanted) {
        var free = wanted;
        for (var n = 2; lists.existsByListKey(free); n++) {
            free = wanted + "-" + n;
        }
        return free;
    }
}
