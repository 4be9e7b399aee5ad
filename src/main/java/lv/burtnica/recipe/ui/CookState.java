package lv.burtnica.recipe.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import lv.burtnica.recipe.pantry.AtHand;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has at home, as it stands in the address of the page, so that it survives a reload and can be sent to somebody.
 *
 * @param have what is at hand
 * @param shown how many recipes are shown at most, a multiple of {@value #PAGE}
 */
record CookState(AtHand have, int shown) {

    static final String PARCEL = "paka";
    static final String FOOD = "ir";
    static final String NOT_AT_HOME = "nav";
    static final String OPENED = "atverts";
    static final String SHOWN = "skaits";

    static final int PAGE = 12;
    static final int MOST_GRAMS = 20_000;
    private static final int MOST_PAGES = 20;
    /** More foods than any kitchen has; the rest of an address made by hand is passed over. */
    private static final int MOST_FOODS = 200;

    /** @param known whether there is a food with an id: anybody can write anything into an address */
    static CookState of(QueryParameters parameters, Predicate<String> known) {
        var opened = new LinkedHashMap<String, Integer>();
        values(parameters, OPENED).forEach(value -> {
            var parts = value.split(":", 2);
            if (known.test(parts[0])) {
                opened.put(parts[0], parts.length == 2 ? grams(parts[1]) : AtHand.NOT_SAID);
            }
        });
        var have = new AtHand(
                parameters.getSingleParameter(PARCEL).filter(id -> !id.isBlank()).orElse(null),
                foods(parameters, FOOD, known), foods(parameters, NOT_AT_HOME, known), opened);
        return new CookState(have, parameters.getSingleParameter(SHOWN).map(CookState::pages).orElse(1) * PAGE);
    }

    CookState withParcel(@Nullable String id) {
        return new CookState(new AtHand(id, have.foods(), have.notAtHome(), have.opened()), PAGE);
    }

    /** @param given whether the food is there without being ticked: it came in the parcel or is usually at home */
    CookState with(String food, boolean given) {
        return new CookState(new AtHand(
                have.parcel(), given ? have.foods() : plus(have.foods(), food), minus(have.notAtHome(), food), have.opened()), PAGE);
    }

    /** @param given as for {@link #with} */
    CookState without(String food, boolean given) {
        var opened = new LinkedHashMap<>(have.opened());
        opened.remove(food);
        var missing = given ? plus(have.notAtHome(), food) : minus(have.notAtHome(), food);
        return new CookState(new AtHand(have.parcel(), minus(have.foods(), food), missing, opened), PAGE);
    }

    CookState withOpened(String food, int grams) {
        var opened = new LinkedHashMap<>(have.opened());
        opened.put(food, Math.clamp(grams, AtHand.NOT_SAID, MOST_GRAMS));
        return new CookState(new AtHand(have.parcel(), have.foods(), have.notAtHome(), opened), PAGE);
    }

    CookState withoutOpened(String food) {
        var opened = new LinkedHashMap<>(have.opened());
        opened.remove(food);
        return new CookState(new AtHand(have.parcel(), have.foods(), have.notAtHome(), opened), PAGE);
    }

    CookState withMore() {
        return new CookState(have, Math.min(shown + PAGE, MOST_PAGES * PAGE));
    }

    /** Whether there is no room for more recipes on the page. */
    boolean isFull() {
        return shown >= MOST_PAGES * PAGE;
    }

    /** The address's parameters, without those that say nothing. */
    QueryParameters parameters() {
        var all = new LinkedHashMap<String, List<String>>();
        if (have.parcel() != null) {
            all.put(PARCEL, List.of(have.parcel()));
        }
        put(all, FOOD, have.foods());
        put(all, OPENED, have.opened().entrySet().stream()
                .map(pack -> pack.getValue() > 0 ? pack.getKey() + ":" + pack.getValue() : pack.getKey()).toList());
        put(all, NOT_AT_HOME, have.notAtHome());
        if (shown > PAGE) {
            all.put(SHOWN, List.of(String.valueOf(shown)));
        }
        return new QueryParameters(all);
    }

    private static void put(Map<String, List<String>> all, String name, Iterable<String> values) {
        var list = new ArrayList<String>();
        values.forEach(list::add);
        if (!list.isEmpty()) {
            all.put(name, list);
        }
    }

    private static List<String> values(QueryParameters parameters, String name) {
        return parameters.getParameters(name).stream().limit(MOST_FOODS).toList();
    }

    private static Set<String> foods(QueryParameters parameters, String name, Predicate<String> known) {
        return new LinkedHashSet<>(values(parameters, name).stream().filter(known).toList());
    }

    private static Set<String> plus(Set<String> foods, String food) {
        var more = new LinkedHashSet<>(foods);
        more.add(food);
        return more;
    }

    private static Set<String> minus(Set<String> foods, String food) {
        var less = new LinkedHashSet<>(foods);
        less.remove(food);
        return less;
    }

    private static int grams(String typed) {
        return typed.matches("\\d{1,6}") ? Math.min(Integer.parseInt(typed), MOST_GRAMS) : AtHand.NOT_SAID;
    }

    private static int pages(String shown) {
        return shown.matches("\\d{1,4}") ? Math.clamp(Math.ceilDiv(Integer.parseInt(shown), PAGE), 1, MOST_PAGES) : 1;
    }
}
