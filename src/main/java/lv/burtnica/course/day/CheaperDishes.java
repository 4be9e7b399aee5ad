package lv.burtnica.course.day;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.DayPlanner;
import lv.burtnica.food.Parcel;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.pantry.AtHand;
import lv.burtnica.recipe.pantry.PantryDesk;
import lv.burtnica.recipe.pantry.PantryDesk.ToComplete;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Chooses among all published recipes those that may well be cheaper than the dishes of a day. The index of what can be cooked says roughly
 * what each would cost the group; only the cheapest of each kind are then worth reckoning exactly, with packs that dishes share.
 */
@Component
class CheaperDishes {

    /** The rough cost knows no packs, so that the best may stand some way down. */
    private static final int OF_EACH_KIND = 30;
    /** A line of unknown cost must not make a recipe look cheap. */
    private static final int CENTS_OF_UNKNOWN = 100;

    private final PantryDesk pantry;
    private final RecipeBook book;

    CheaperDishes(PantryDesk pantry, RecipeBook book) {
        this.pantry = pantry;
        this.book = book;
    }

    /** The numbers of recipes, of each kind that is cooked the cheapest first. */
    List<Long> than(DayPlan plan) {
        var language = plan.lesson().language();
        var setting = plan.setting();
        var kinds = plan.dishes().stream().map(dish -> dish.recipe().kind()).collect(Collectors.toSet());
        var parcel = setting.parcels().stream().findFirst().map(Parcel::id).orElse(null);
        var costs = pantry.toComplete(new AtHand(parcel, setting.atHand(), Set.of(), Map.of()), language);
        var byKind = book.newest(language, Integer.MAX_VALUE).stream()
                .filter(card -> kinds.contains(card.kind()))
                .collect(Collectors.groupingBy(RecipeCard::kind));
        return byKind.values().stream()
                .flatMap(cards -> cards.stream()
                        .sorted(Comparator.comparingDouble(
                                card -> cents(card, costs.get(card.id()), setting.people())))
                        .limit(OF_EACH_KIND))
                .map(RecipeCard::id)
                .toList();
    }

    /** A recipe that the index has not read yet comes after those that it has; among them the newest first. */
    private static double cents(RecipeCard card, @Nullable ToComplete cost, int people) {
        if (cost == null) {
            return Double.MAX_VALUE;
        }
        return DayPlanner.factor(card.yield(), people).toDouble() * (cost.cents() + (double) CENTS_OF_UNKNOWN * cost.unpriced());
    }
}
