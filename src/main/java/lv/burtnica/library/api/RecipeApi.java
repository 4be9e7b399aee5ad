package lv.burtnica.library.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.food.Allergen;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.library.Addresses;
import lv.burtnica.library.ListWish;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeChoice;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeSearch;
import lv.burtnica.recipe.TimeBand;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.wording.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Published recipes: found with the same engine as on the screen, and each in full. */
@RestController
@RequestMapping("/api/v1/recipes")
class RecipeApi {

    private final RecipeSearch search;
    private final RecipeBook book;
    private final PublishedRecipes recipes;
    private final AssessmentDesk desk;
    private final FoodCatalogue foods;
    private final Addresses addresses;

    RecipeApi(
            RecipeSearch search, RecipeBook book, PublishedRecipes recipes, AssessmentDesk desk, FoodCatalogue foods, Addresses addresses) {
        this.search = search;
        this.book = book;
        this.recipes = recipes;
        this.desk = desk;
        this.foods = foods;
        this.addresses = addresses;
    }

    @GetMapping
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        var asking = new Asking(request, addresses, "language", "q", "kind", "time", "food", "freeFrom");
        var kind = asking.one("kind", MealKind::ofCode, codes(Arrays.stream(MealKind.values()).map(MealKind::code)));
        var time = asking.one("time", TimeBand::ofCode, codes(Arrays.stream(TimeBand.values()).map(TimeBand::code)));
        var food = asking.several("food", id -> foods.find(id).map(one -> one.id()), "/api/v1/foods");
        var without = asking.several("freeFrom", ListWish::allergen, codes(Arrays.stream(Allergen.values()).map(Allergen::code)));
        var choice = RecipeChoice.ALL.withKind(kind).withTime(time).withFoods(food);
        for (var allergen : without) {
            choice = choice.switchFreeFrom(allergen);
        }
        var query = new RecipeQuery(ListWish.shortened(asking.text("q")), asking.language(), choice);
        var found = search.find(query, asking.offset(), asking.size());
        var items = found.cards().stream().map(card -> RecipeJson.Brief.of(card, addresses)).toList();
        return asking.list(items, found.total(), book.lastChange().orElse(null));
    }

    @GetMapping("/{language}/{key}")
    ResponseEntity<byte[]> one(@PathVariable String language, @PathVariable String key, HttpServletRequest request) {
        var asking = new Asking(request, addresses);
        var spoken = Language.spoken(language).orElseThrow(ApiFault::nothing);
        var found = recipes.find(key, spoken)
                .filter(recipe -> recipe.page().recipe().language().equals(spoken))
                .orElseThrow(ApiFault::nothing);
        return asking.thing(
                RecipeJson.of(found, desk.assess(found.page(), desk.terms()), addresses), found.page().changedAt());
    }

    private static String codes(Stream<String> codes) {
        return codes.collect(Collectors.joining(", "));
    }
}
