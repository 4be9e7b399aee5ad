package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeFinds;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeSearch;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of recipes: all, those with some words, those that were chosen by kind, time, cost, food, allergen or tag. */
@Controller
class RecipeListController {

    private final RecipeBook recipes;
    private final RecipeSearch search;
    private final FoodCatalogue foods;
    private final Addresses addresses;
    private final PageWriter writer;

    RecipeListController(RecipeBook recipes, RecipeSearch search, FoodCatalogue foods, Addresses addresses, PageWriter writer) {
        this.recipes = recipes;
        this.search = search;
        this.foods = foods;
        this.addresses = addresses;
        this.writer = writer;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.RECIPES)
    ResponseEntity<byte[]> list(
            @PathVariable String language, @RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var wish = new ListWish(asked);
        var query = wish.query(wording.language());
        var number = wish.page();
        var finds = search.find(query, (number - 1) * Pager.ROWS, Pager.ROWS);
        var pager = Pager.of(ListAddress.of(query), number, finds.total());
        if (number > pager.pages()) {
            throw new NotOnShelfException(String.valueOf(number));
        }
        return writer.page(
                request, "library/recipes", frame(wording, query), parts(wording, query, finds, pager), recipes.lastChange().orElse(null));
    }

    /** A list with words or with several choices is somebody's search and not for search machines to keep. */
    private Frame frame(Wording wording, RecipeQuery query) {
        var kept = query.words().isBlank() && query.choice().size() <= 1 && query.choice().tags().isEmpty();
        return new Frame(
                addresses,
                wording,
                title(wording, query),
                wording.text("library.recipes-text"),
                new ListAddress(wording.language(), "", query.choice()).below(1),
                kept ? Texts.standard().languages() : List.of(),
                "website",
                Addresses.drawing("mark"));
    }

    private String title(Wording wording, RecipeQuery query) {
        if (query.kind() != null) {
            return new RecipeWords(wording).kind(query.kind());
        }
        return query.choice().foods().size() == 1
                ? foods.find(query.choice().foods().iterator().next())
                        .map(food -> wording.text("library.recipes-with", "food", food.name(wording.language())))
                        .orElse(wording.text("library.recipes"))
                : wording.text("library.recipes");
    }

    private Map<String, Object> parts(Wording wording, RecipeQuery query, RecipeFinds finds, Pager pager) {
        var parts = new HashMap<String, Object>();
        var list = ListAddress.of(query);
        parts.put("cards", ShownCard.of(finds.cards(), wording));
        parts.put("found", wording.text("library.found", "n", finds.total()));
        parts.put("words", query.words());
        parts.put("kind", query.kind() == null ? "" : query.kind().code());
        parts.put("hidden", Hidden.of(query.choice()));
        parts.put("kinds", ShownKind.of(finds, query));
        parts.put("everyKind", list.with(query.choice().withKind(null)).page(1));
        parts.put("narrowing", new Narrowing(query, finds, foods));
        parts.put("pager", pager);
        parts.put("place", wording.text("library.page-of", "n", pager.page(), "all", pager.pages()));
        return parts;
    }
}
