package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.pantry.AtHand;
import lv.burtnica.recipe.pantry.PantryDesk;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be cooked from a parcel and from what is at home, for those without an account; all of it stands in the address. */
@Controller
class CookController {

    static final String PARCEL = "paka";
    static final String FOOD = "ir";
    static final String NOT_AT_HOME = "nav";

    private static final int ROWS = 12;
    private static final int MOST_PAGES = 20;
    private static final int MOST_FOODS = 100;

    private final PantryDesk pantry;
    private final AssessmentDesk desk;
    private final FoodCatalogue foods;
    private final Addresses addresses;
    private final PageWriter writer;

    CookController(PantryDesk pantry, AssessmentDesk desk, FoodCatalogue foods, Addresses addresses, PageWriter writer) {
        this.pantry = pantry;
        this.desk = desk;
        this.foods = foods;
        this.addresses = addresses;
        this.writer = writer;
    }

    static String address(Locale language, String parcel) {
        return Addresses.page(language, Addresses.COOK + "?" + PARCEL + "=" + Addresses.parameter(parcel));
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.COOK)
    ResponseEntity<byte[]> cook(
            @PathVariable String language, @RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var have = have(asked);
        var page = Math.min(Pager.asked(String.valueOf(asked.getFirst(ListAddress.PAGE))), MOST_PAGES);
        var found = pantry.find(have, wording.language(), (page - 1) * ROWS, ROWS);
        var pages = Math.clamp(Math.ceilDiv(found.total(), ROWS), 1, MOST_PAGES);
        var parts = new HashMap<String, Object>();
        parts.put("parcels", parcels(have, wording));
        parts.put("foods", ticks(have, wording));
        parts.put("cards", found.recipes().stream().map(recipe -> ShownCookable.of(recipe, wording, foods)).toList());
        parts.put("asked", !have.isEmpty());
        parts.put("count", wording.text("recipe.cook.count", "n", found.total()));
        parts.put("counting", !found.complete());
        parts.put("previous", page > 1 ? below(have, page - 1, wording) : "");
        parts.put("next", page < pages ? below(have, page + 1, wording) : "");
        return writer.page(request, "library/cook", frame(wording, have), parts, null);
    }

    private Frame frame(Wording wording, AtHand have) {
        var kept = have.foods().isEmpty() && have.notAtHome().isEmpty();
        return new Frame(addresses, wording, wording.text("recipe.cook.title"), wording.text("library.cook-text"),
                Addresses.COOK + query(have, 1), kept ? Texts.standard().languages() : List.of(), "website", Addresses.drawing("mark"));
    }

    private AtHand have(MultiValueMap<String, String> asked) {
        var parcel = desk.parcel(asked.getFirst(PARCEL)).map(one -> one.id()).orElse(null);
        return new AtHand(parcel, known(asked, FOOD), known(asked, NOT_AT_HOME), Map.of());
    }

    private Set<String> known(MultiValueMap<String, String> asked, String name) {
        return new LinkedHashSet<>(asked.getOrDefault(name, List.of()).stream().limit(MOST_FOODS).filter(foods::contains).toList());
    }

    private List<Tick> parcels(AtHand have, Wording wording) {
        var words = new ProvisionWords(wording);
        return desk.parcels().stream().map(one -> new Tick(one.id(), words.parcel(one), one.id().equals(have.parcel()))).toList();
    }

    /** Foods of parcels, in the order of the alphabet; what else somebody has is searched for in the notebook itself. */
    private List<Tick> ticks(AtHand have, Wording wording) {
        return foods.all().stream()
                .filter(food -> food.isFromParcel() || have.foods().contains(food.id()))
                .sorted(Comparator.comparing((Food food) -> food.name(wording.language()), wording.order()))
                .map(food -> new Tick(food.id(), food.name(wording.language()), have.foods().contains(food.id())))
                .toList();
    }

    private static String below(AtHand have, int page, Wording wording) {
        return Addresses.page(wording.language(), Addresses.COOK + query(have, page));
    }

    private static String query(AtHand have, int page) {
        var parts = new ArrayList<String>();
        if (have.parcel() != null) {
            parts.add(PARCEL + "=" + Addresses.parameter(have.parcel()));
        }
        have.foods().forEach(id -> parts.add(FOOD + "=" + Addresses.parameter(id)));
        have.notAtHome().forEach(id -> parts.add(NOT_AT_HOME + "=" + Addresses.parameter(id)));
        if (page > 1) {
            parts.add(ListAddress.PAGE + "=" + page);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** Something to tick. */
    public record Tick(String value, String name, boolean here) {}
}
