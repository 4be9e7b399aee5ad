package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.ParcelItem;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.food.Provisions;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeSearch;
import lv.burtnica.wording.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The foods that came in parcels, each with its recipes, and what each parcel held. */
@Controller
class FoodController {

    private final FoodCatalogue foods;
    private final Provisions provisions;
    private final RecipeSearch search;
    private final RecipeBook recipes;
    private final Addresses addresses;
    private final PageWriter writer;

    FoodController(
            FoodCatalogue foods, Provisions provisions, RecipeSearch search, RecipeBook recipes, Addresses addresses, PageWriter writer) {
        this.foods = foods;
        this.provisions = provisions;
        this.search = search;
        this.recipes = recipes;
        this.addresses = addresses;
        this.writer = writer;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.FOODS)
    ResponseEntity<byte[]> foods(@PathVariable String language, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var frame = Frame.ofShelf(
                addresses, wording, wording.text("library.foods"), wording.text("library.foods-text"), Addresses.FOODS);
        var parts = Map.<String, Object>of("foods", choices(wording), "parcels", parcels(wording));
        return writer.page(request, "library/foods", frame, parts, recipes.lastChange().orElse(null));
    }

    /** Those in most recipes first. */
    private List<ShownChoice> choices(Wording wording) {
        var counts = search.find(RecipeQuery.all(wording.language()), 0, 1).foods();
        return foods.all().stream()
                .filter(Food::isFromParcel)
                .filter(food -> counts.getOrDefault(food.id(), 0L) > 0)
                .map(food -> new ShownChoice(
                        ListAddress.ofFood(wording.language(), food.id()), food.name(wording.language()),
                        counts.getOrDefault(food.id(), 0L), false))
                .sorted(Comparator.comparing(ShownChoice::count).reversed().thenComparing(ShownChoice::name, wording.order()))
                .toList();
    }

    private List<ShownParcel> parcels(Wording wording) {
        return provisions.parcels().stream().filter(parcel -> !parcel.items().isEmpty()).map(parcel -> parcel(parcel, wording)).toList();
    }

    private ShownParcel parcel(Parcel parcel, Wording wording) {
        var words = new ProvisionWords(wording);
        var held = parcel.items().stream()
                .map(ParcelItem::food)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> foods.find(id).stream())
                .map(food -> food.name(wording.language()))
                .toList();
        return new ShownParcel(words.parcel(parcel), words.forWhom(parcel), String.join(", ", held),
                CookController.address(wording.language(), parcel.id()));
    }

    /**
     * A parcel in words.
     *
     * @param held names of its foods
     * @param cook the page that says what can be cooked from it
     */
    public record ShownParcel(String name, String forWhom, String held, String cook) {}
}
