package lv.burtnica.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.burtnica.food.Allergen;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.recipe.CostBand;
import lv.burtnica.recipe.RecipeChoice;
import lv.burtnica.recipe.RecipeFinds;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.TimeBand;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** All that a list of recipes can be narrowed by, as links: each says how many recipes it would leave. */
public final class Narrowing {

    /** More links than this help nobody and make the page heavy. */
    private static final int MOST = 24;
    private static final int MOST_TAGS = 16;

    private final RecipeQuery query;
    private final RecipeFinds finds;
    private final FoodCatalogue foods;
    private final Wording wording;
    private final ListAddress list;

    Narrowing(RecipeQuery query, RecipeFinds finds, FoodCatalogue foods) {
        this.query = query;
        this.finds = finds;
        this.foods = foods;
        this.wording = Wording.in(query.language());
        this.list = ListAddress.of(query);
    }

    /** A question with its answers. */
    public record Group(String title, String hint, List<ShownChoice> choices) {}

    /** The questions that have any answer, but for the kind of meal, which stands above them. */
    public List<Group> groups() {
        return Stream.of(
                        group("time", Stream.of(TimeBand.values()), finds.times(), this::time, choice()::withTime, choice().time()),
                        group("cost", Stream.of(CostBand.values()), finds.costs(), this::cost, choice()::withCost, choice().cost()),
                        several("food", parcelFoods(), finds.foods(), this::food, choice()::switchFood, choice().foods()),
                        several("free-from", Stream.of(Allergen.values()), finds.freeFrom(), this::without, choice()::switchFreeFrom,
                                choice().freeFrom()),
                        several("tags", tags(), finds.tags(), tag -> tag, choice()::switchTag, choice().tags()))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    /** What is chosen, each with the list without it. */
    public List<ShownChoice> chosen() {
        var chosen = new ArrayList<ShownChoice>();
        var choice = choice();
        if (choice.kind() != null) {
            chosen.add(taken(new RecipeWords(wording).kind(choice.kind()), choice.withKind(null)));
        }
        if (choice.time() != null) {
            chosen.add(taken(time(choice.time()), choice.withTime(null)));
        }
        if (choice.cost() != null) {
            chosen.add(taken(wording.text("recipe.search.cost-chosen", "cost", cost(choice.cost())), choice.withCost(null)));
        }
        choice.sortedFoods().forEach(id -> chosen.add(taken(food(id), choice.switchFood(id))));
        choice.sortedFreeFrom().forEach(one -> chosen.add(taken(without(one), choice.switchFreeFrom(one))));
        choice.sortedTags().forEach(tag -> chosen.add(taken(tag, choice.switchTag(tag))));
        return chosen;
    }

    /** The list with the same words and no choice. */
    public String clear() {
        return list.with(RecipeChoice.ALL).page(1);
    }

    private RecipeChoice choice() {
        return query.choice();
    }

    private ShownChoice taken(String name, RecipeChoice without) {
        return new ShownChoice(list.with(without).page(1), name, 0, true);
    }

    private <T> Group group(
            String name, Stream<T> offered, Map<T, Long> counts, Function<T, String> words, Function<@Nullable T, RecipeChoice> choose,
            @Nullable T chosen) {
        return several(name, offered, counts, words, one -> choose.apply(one.equals(chosen) ? null : one),
                chosen == null ? Set.of() : Set.of(chosen));
    }

    private <T> Group several(
            String name, Stream<T> offered, Map<T, Long> counts, Function<T, String> words, Function<T, RecipeChoice> choose,
            Set<T> chosen) {
        var choices = offered
                .filter(one -> counts.getOrDefault(one, 0L) > 0 || chosen.contains(one))
                .limit(MOST)
                .map(one -> new ShownChoice(
                        list.with(choose.apply(one)).page(1), words.apply(one), counts.getOrDefault(one, 0L), chosen.contains(one)))
                .toList();
        var hint = name.equals("free-from") ? wording.text("recipe.search.free-from.help") : "";
        return new Group(wording.text("recipe.search.facet-" + name), hint, choices);
    }

    private Stream<String> parcelFoods() {
        var byCount = Comparator.comparing((String id) -> finds.foods().getOrDefault(id, 0L)).reversed().thenComparing(this::food);
        return Stream.concat(finds.foods().keySet().stream(), choice().foods().stream())
                .distinct()
                .filter(id -> foods.find(id).filter(Food::isFromParcel).isPresent())
                .sorted(byCount);
    }

    private Stream<String> tags() {
        return Stream.concat(finds.tags().keySet().stream().limit(MOST_TAGS), choice().tags().stream()).distinct();
    }

    private String time(TimeBand time) {
        return wording.text("recipe.search.time-" + time.code());
    }

    private String cost(CostBand cost) {
        return wording.text("recipe.search.cost-" + cost.code());
    }

    private String food(String id) {
        return foods.find(id).map(food -> food.name(wording.language())).orElse(id);
    }

    private String without(Allergen allergen) {
        return wording.text("recipe.search.without-" + allergen.code());
    }
}
