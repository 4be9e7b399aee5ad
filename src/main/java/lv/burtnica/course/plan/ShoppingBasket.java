package lv.burtnica.course.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.burtnica.food.Food;
import lv.burtnica.recipe.ShownLine;
import lv.burtnica.recipe.assessment.CostLine;
import lv.burtnica.recipe.assessment.Counting;
import lv.burtnica.recipe.assessment.Figure;
import lv.burtnica.recipe.assessment.Unknown;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Adds up what the dishes need, takes away what is at hand, and turns the rest into packs. */
final class ShoppingBasket {

    /** What one food needs in one dish. */
    record Entry(Dish dish, ShownLine shown, CostLine line) {

        @Nullable ShownLine shownIfUnmeasured() {
            return line.amount().boughtGrams() == null ? shown : null;
        }
    }

    private final DaySetting setting;
    private final Locale language;
    private final ParcelShelf shelf;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

    private ShoppingBasket(DaySetting setting, Locale language) {
        this.setting = setting;
        this.language = language;
        this.shelf = new ParcelShelf(setting.parcels());
    }

    static ShoppingList fill(List<Dish> dishes, DaySetting setting, Locale language) {
        var basket = new ShoppingBasket(setting, language);
        dishes.forEach(basket::add);
        return basket.list(dishes);
    }

    private void add(Dish dish) {
        var shown = dish.lines().stream().flatMap(group -> group.lines().stream()).toList();
        var lines = dish.assessment().cost().lines();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.amount().counting() != Counting.TAP_WATER) {
                entries.computeIfAbsent(key(line), any -> new ArrayList<>()).add(new Entry(dish, shown.get(i), line));
            }
        }
    }

    private static String key(CostLine line) {
        var food = line.amount().food();
        return food == null ? "?" + line.amount().reading().name().toLowerCase(Locale.ROOT) : food.id();
    }

    private ShoppingList list(List<Dish> dishes) {
        var order = Texts.standard().order(language);
        var lines = entries.values().stream()
                .map(this::line)
                .sorted(Comparator.comparing(ShoppingBasket::section).thenComparing(ShoppingLine::name, order))
                .toList();
        var used = dishes.stream().map(dish -> dish.assessment().cost().total()).reduce(Figure.exact(0), ShoppingBasket::sum);
        return new ShoppingList(lines, used, toPay(lines));
    }

    private static int section(ShoppingLine line) {
        return line.food() == null ? Integer.MAX_VALUE : line.food().category().ordinal();
    }

    private ShoppingLine line(List<Entry> all) {
        var food = all.getFirst().line().amount().food();
        var counted = all.stream().filter(entry -> entry.line().amount().counting() == Counting.COUNTED).toList();
        var titles = new LinkedHashSet<String>();
        all.forEach(entry -> titles.add(entry.dish().recipe().title()));
        var name = food == null ? all.getFirst().shown().name() : food.name(language);
        var unmeasured = all.stream().map(Entry::shownIfUnmeasured).filter(Objects::nonNull).toList();
        // A line without an amount, such as pepper to taste, says no more than the name of the food.
        var written = unmeasured.stream().filter(shown -> !shown.amount().isEmpty())
                .map(shown -> shown.amount() + " " + shown.name()).toList();
        var grams = counted.stream().map(entry -> entry.line().amount().boughtGrams())
                .filter(Objects::nonNull).mapToDouble(Double::doubleValue).sum();
        var price = all.stream().map(entry -> entry.line().price()).filter(Objects::nonNull).findFirst().orElse(null);
        var covered = food == null ? 0 : shelf.take(food.id(), grams);
        var atHand = food != null && isAtHand(food, grams, covered, unmeasured);
        var need = food == null || grams <= 0 ? null : Needs.of(food, grams, counted);
        var rest = food == null || grams <= 0 || atHand ? null : Needs.of(food, grams, counted, grams - covered);
        var bought = food == null || rest == null ? null : Packs.buy(food, rest, price == null ? null : price.price());
        return new ShoppingLine(
                food, name, need, written, List.copyOf(titles), covered, atHand,
                bought == null ? null : bought.purchase(), price == null ? null : price.price(),
                atHand ? Double.valueOf(0) : euros(bought, all), counted.isEmpty());
    }

    private boolean isAtHand(Food food, double grams, double covered, List<ShownLine> unmeasured) {
        return setting.atHand().contains(food.id())
                || shelf.isUnstated(food.id())
                || (grams > 0 && covered >= grams - 0.5 && unmeasured.isEmpty());
    }

    /** Salt to taste costs nothing that could be told; a thing without a weight or a price costs nobody knows what. */
    private static @Nullable Double euros(Packs.@Nullable Bought bought, List<Entry> all) {
        if (bought != null) {
            return bought.euros();
        }
        var free = all.stream().allMatch(entry -> entry.line().amount().counting() != Counting.COUNTED);
        return free ? Double.valueOf(0) : null;
    }

    private static Figure toPay(List<ShoppingLine> lines) {
        var euros = 0.0;
        Set<Unknown> missing = new LinkedHashSet<>();
        for (var line : lines) {
            if (line.euros() != null) {
                euros += line.euros();
            } else if (!line.optional()) {
                missing.add(new Unknown(
                        line.name(), line.food() == null ? null : line.food().id(),
                        line.price() == null ? Unknown.Reason.PRICE : Unknown.Reason.WEIGHT));
            }
        }
        return new Figure(euros, List.copyOf(missing));
    }

    private static Figure sum(Figure one, Figure other) {
        var missing = new ArrayList<>(one.missing());
        missing.addAll(other.missing());
        return new Figure(one.value() + other.value(), missing);
    }
}
