package lv.burtnica.food;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what in a typed food cannot be kept: no figure, an impossible one, one without a source. */
final class FoodCheck {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NAMES = 1000;
    private static final int LONGEST_SOURCE = 1000;
    /** Grams in 100 g, with what rounding may add. */
    private static final BigDecimal MOST_IN_ALL = new BigDecimal(103);
    /** 1 kcal is 4.184 kJ; rounding and the regulation's own factors may shift it. */
    private static final BigDecimal LEAST_RATIO = new BigDecimal("3.9");

    private static final BigDecimal MOST_RATIO = new BigDecimal("4.5");
    /** Allergens too: nothing said must not read like nothing in it. */
    private static final Set<FoodFact> NEEDED = Set.of(FoodFact.NAME_LV, FoodFact.NAME_EN, FoodFact.CATEGORY, FoodFact.ALLERGENS);

    private final FoodDraft draft;
    private final Map<FoodFact, String> before;
    private final Map<FoodFact, String> catalogue;
    private final Map<FoodFact, String> after = new EnumMap<>(FoodFact.class);
    private final List<Fault> faults = new ArrayList<>();

    private FoodCheck(@Nullable FoodPage page, FoodDraft draft) {
        this.draft = draft;
        this.before = page == null ? Map.of() : page.values();
        this.catalogue = page == null ? Map.of() : page.catalogueValues();
    }

    /** @param page the food as it is, {@code null} for a new one */
    static List<Fault> faults(@Nullable FoodPage page, FoodDraft draft) {
        var check = new FoodCheck(page, draft);
        Stream.of(FoodFact.values()).forEach(check::look);
        check.lookAtAll();
        return check.faults;
    }

    private void look(FoodFact fact) {
        var typed = draft.value(fact);
        if (typed.isEmpty()) {
            after.put(fact, catalogue.getOrDefault(fact, ""));
            if (after.get(fact).isEmpty() && NEEDED.contains(fact)) {
                faults.add(Fault.of(fact.code(), "food.fault.empty"));
            }
            return;
        }
        var normal = FoodWords.normal(fact, typed);
        if (normal.isEmpty()) {
            faults.add(Fault.of(fact.code(), "food.fault.not-a-figure"));
            return;
        }
        after.put(fact, normal.get());
        limits(fact, normal.get());
        if (fact.needsSource() && isChanged(fact) && !normal.get().equals(catalogue.get(fact))) {
            source(fact);
        }
    }

    private void limits(FoodFact fact, String value) {
        if (fact.kind() == FoodFact.Kind.FIGURE) {
            var figure = new BigDecimal(value);
            if (figure.compareTo(fact.least()) < 0 || figure.compareTo(fact.most()) > 0) {
                faults.add(new Fault(fact.code(), "food.fault.figure-range", Map.of("least", fact.least(), "most", fact.most())));
            }
        }
        var longest = fact.kind() == FoodFact.Kind.NAMES ? LONGEST_NAMES : LONGEST_NAME;
        if (value.length() > longest && fact.kind() != FoodFact.Kind.ALLERGENS) {
            faults.add(new Fault(fact.code(), "food.fault.long", Map.of("most", longest)));
        }
    }

    private void source(FoodFact fact) {
        if (draft.source(fact).isEmpty()) {
            faults.add(Fault.of(fact.code() + ".source", "food.fault.source"));
        } else if (draft.source(fact).length() > LONGEST_SOURCE) {
            faults.add(new Fault(fact.code() + ".source", "food.fault.long", Map.of("most", LONGEST_SOURCE)));
        }
    }

    private void lookAtAll() {
        if (!faults.isEmpty()) {
            return;
        }
        part(FoodFact.SATURATES, FoodFact.FAT);
        part(FoodFact.SUGARS, FoodFact.CARBOHYDRATE);
        energy();
        var nutrients = List.of(FoodFact.FAT, FoodFact.CARBOHYDRATE, FoodFact.FIBRE, FoodFact.PROTEIN, FoodFact.SALT);
        var all = nutrients.stream().map(this::figure).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.compareTo(MOST_IN_ALL) > 0) {
            nutrients.stream().filter(this::isChanged).findFirst()
                    .ifPresent(fact -> faults.add(Fault.of(fact.code(), "food.fault.over-hundred")));
        }
    }

    private void part(FoodFact part, FoodFact whole) {
        var small = figure(part);
        var large = figure(whole);
        if (small != null && large != null && small.compareTo(large) > 0 && (isChanged(part) || isChanged(whole))) {
            faults.add(Fault.of(part.code(), "food.fault.part-of-" + whole.code()));
        }
    }

    /** A label gives both; one changed without the other would say two different things. */
    private void energy() {
        var kilojoules = figure(FoodFact.KILOJOULES);
        var kilocalories = figure(FoodFact.KILOCALORIES);
        if (!isChanged(FoodFact.KILOJOULES) && !isChanged(FoodFact.KILOCALORIES)) {
            return;
        }
        if (kilojoules == null || kilocalories == null) {
            var missing = kilojoules == null ? FoodFact.KILOJOULES : FoodFact.KILOCALORIES;
            faults.add(Fault.of(missing.code(), "food.fault.both-energies"));
        } else if (kilojoules.compareTo(kilocalories.multiply(LEAST_RATIO)) < 0
                || kilojoules.compareTo(kilocalories.multiply(MOST_RATIO).add(BigDecimal.TEN)) > 0) {
            faults.add(Fault.of(FoodFact.KILOJOULES.code(), "food.fault.energies-apart"));
        }
    }

    private @Nullable BigDecimal figure(FoodFact fact) {
        var value = after.getOrDefault(fact, "");
        return value.isEmpty() ? null : new BigDecimal(value);
    }

    private boolean isChanged(FoodFact fact) {
        return !after.getOrDefault(fact, "").equals(before.getOrDefault(fact, ""));
    }
}
