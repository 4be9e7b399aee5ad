package lv.burtnica.recipe.ui;

import java.util.Locale;
import java.util.stream.Stream;
import lv.burtnica.food.Allergen;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.recipe.CostBand;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeChoice;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.TimeBand;
import lv.burtnica.wording.Wording;

/**
 * Says in words what can be chosen in a search.
 *
 * @param wording the language of the page
 * @param foods for the names of foods
 */
record FacetWords(Wording wording, FoodCatalogue foods) {

    /** Something chosen, and what is chosen without it. */
    record Chosen(String name, RecipeChoice without) {}

    String kind(MealKind kind) {
        return new RecipeWords(wording).kind(kind);
    }

    String time(TimeBand time) {
        return wording.text("recipe.search.time-" + time.code());
    }

    String cost(CostBand cost) {
        return wording.text("recipe.search.cost-" + cost.code());
    }

    String food(String id) {
        return foods.find(id).map(food -> food.name(language())).orElse(id);
    }

    String without(Allergen allergen) {
        return wording.text("recipe.search.without-" + allergen.code());
    }

    /** Everything that is chosen, in the order of the page. */
    Stream<Chosen> chosen(RecipeChoice choice) {
        return Stream.of(
                        Stream.ofNullable(choice.kind()).map(kind -> new Chosen(kind(kind), choice.withKind(null))),
                        Stream.ofNullable(choice.time()).map(time -> new Chosen(time(time), choice.withTime(null))),
                        Stream.ofNullable(choice.cost()).map(cost -> new Chosen(priced(cost), choice.withCost(null))),
                        choice.sortedFoods().stream().map(food -> new Chosen(food(food), choice.switchFood(food))),
                        choice.sortedFreeFrom().stream().map(one -> new Chosen(without(one), choice.switchFreeFrom(one))),
                        choice.sortedTags().stream().map(tag -> new Chosen(tag, choice.switchTag(tag))))
                .flatMap(part -> part);
    }

    private String priced(CostBand cost) {
        return wording.text("recipe.search.cost-chosen", "cost", cost(cost));
    }

    private Locale language() {
        return wording.language();
    }
}
