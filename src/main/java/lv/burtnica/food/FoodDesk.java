package lv.burtnica.food;

import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.measure.PlainLetters;
import lv.burtnica.people.Person;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where coordinators add and correct foods. The catalogue's own figures stay in its files with their source; what a coordinator says lies
 * over them with its own, and can be taken back.
 */
@Service
public class FoodDesk {

    private static final int LONGEST_ID = 50;

    private final StoredFoods stored;
    private final FoodShelf shelf;
    private final FoodCatalogue catalogue;
    private final FoodLexicon lexicon;
    private final Clock clock;

    FoodDesk(StoredFoods stored, FoodShelf shelf, FoodCatalogue catalogue, FoodLexicon lexicon, Clock clock) {
        this.stored = stored;
        this.shelf = shelf;
        this.catalogue = catalogue;
        this.lexicon = lexicon;
        this.clock = clock;
    }

    /** The foods that a text may mean: the likeliest first, then those with it in a name; all of them by name for an empty text. */
    public List<Food> find(String text, Locale language) {
        var byName = catalogue.all().stream()
                .sorted((one, other) -> Texts.standard().order(language).compare(one.name(language), other.name(language)))
                .toList();
        if (text.isBlank()) {
            return byName;
        }
        var found = new LinkedHashMap<String, Food>();
        lexicon.find(text, language).forEach(match ->
                Optional.ofNullable(match.food()).flatMap(catalogue::find).ifPresent(food -> found.put(food.id(), food)));
        var plain = PlainLetters.of(text.strip());
        byName.stream()
                .filter(food -> food.names().values().stream().anyMatch(name -> PlainLetters.of(name).contains(plain)))
                .forEach(food -> found.put(food.id(), food));
        return List.copyOf(found.values());
    }

    /** A food with everything that is said of it. */
    @Transactional(readOnly = true)
    public Optional<FoodPage> page(String id) {
        return stored.findByFoodId(id).map(shelf::page).or(() -> shelf.bundled().find(id)
                .map(food -> new FoodPage(-1, food, food, Map.of())));
    }

    /**
     * What in a typed food cannot be kept; none where it can.
     *
     * @param before the food as it is, {@code null} for a new one
     */
    public List<Fault> faults(@Nullable FoodPage before, FoodDraft draft) {
        return FoodCheck.faults(before, draft);
    }

    /**
     * Adds a food; its id is made of its Latvian name.
     *
     * @throws IllegalArgumentException if it has faults
     * @throws NotAllowedException if the person is no coordinator
     */
    @Transactional
    public FoodPage add(FoodDraft draft, Person person) {
        Coordinators.check(person);
        check(null, draft);
        var food = new StoredFood(freeId(draft.value(FoodFact.NAME_LV)));
        return write(food, said(Map.of(), Map.of(), draft, person));
    }

    /**
     * Corrects a food.
     *
     * @param before as the person saw it when they began
     * @throws IllegalArgumentException if the draft has faults
     * @throws ChangedMeanwhileException if somebody else changed it in between
     * @throws NotAllowedException if the person is no coordinator
     */
    @Transactional
    public FoodPage change(FoodPage before, FoodDraft draft, Person person) {
        Coordinators.check(person);
        check(before, draft);
        var id = before.food().id();
        var now = stored.findByFoodId(id);
        if (now.map(StoredFood::version).orElse(-1) != before.version()) {
            throw new ChangedMeanwhileException();
        }
        var food = now.orElseGet(() -> new StoredFood(id));
        return write(food, said(food.said(), before.catalogueValues(), draft, person));
    }

    private void check(@Nullable FoodPage before, FoodDraft draft) {
        var faults = faults(before, draft);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Not a food that can be kept: " + faults);
        }
    }

    private Map<FoodFact, Said> said(
            Map<FoodFact, Said> before, Map<FoodFact, String> catalogue, FoodDraft draft, Person person) {
        var said = new EnumMap<FoodFact, Said>(FoodFact.class);
        for (var fact : FoodFact.values()) {
            var value = draft.value(fact).isEmpty() ? "" : FoodWords.normal(fact, draft.value(fact)).orElseThrow();
            var known = before.get(fact);
            var source = fact.needsSource() ? draft.source(fact) : "";
            if (known != null && known.value().equals(value) && (source.isEmpty() || known.source().equals(source))) {
                said.put(fact, known);
            } else if (!value.isEmpty() && !value.equals(catalogue.get(fact))) {
                said.put(fact, new Said(value, source, person.shownName(), clock.instant()));
            }
        }
        return said;
    }

    private FoodPage write(StoredFood food, Map<FoodFact, Said> said) {
        food.write(said);
        try {
            var page = shelf.page(stored.saveAndFlush(food));
            AfterCommit.run(shelf::follow);
            return page;
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new ChangedMeanwhileException();
        }
    }

    private String freeId(String name) {
        var plain = PlainLetters.of(name).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        var wanted = plain.isEmpty() ? "produkts" : plain.substring(0, Math.min(LONGEST_ID, plain.length()));
        var free = wanted;
        for (var n = 2; catalogue.contains(free) || stored.findByFoodId(free).isPresent(); n++) {
            free = wanted + "_" + n;
        }
        return free;
    }
}
