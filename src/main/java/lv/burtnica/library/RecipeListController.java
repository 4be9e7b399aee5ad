package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeFinds;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeSearch;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of recipes: all, those with some words, those of a kind. */
@Controller
class RecipeListController {

    private static final int LONGEST_WORDS = 200;

    private final RecipeBook recipes;
    private final RecipeSearch search;
    private final Addresses addresses;
    private final PageWriter writer;

    RecipeListController(RecipeBook recipes, RecipeSearch search, Addresses addresses, PageWriter writer) {
        this.recipes = recipes;
        this.search = search;
        this.addresses = addresses;
        this.writer = writer;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.RECIPES)
    ResponseEntity<byte[]> list(
            @PathVariable String language,
            @RequestParam(name = ListAddress.WORDS, defaultValue = "") String words,
            @RequestParam(name = ListAddress.KIND, defaultValue = "") String kind,
            @RequestParam(name = ListAddress.PAGE, defaultValue = "") String page,
            HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var query = new RecipeQuery(shortened(words), wording.language(), MealKind.ofCode(kind).orElse(null), null);
        var number = Pager.asked(page);
        var finds = search.find(query, (number - 1) * Pager.ROWS, Pager.ROWS);
        var pager = Pager.of(ListAddress.of(query), number, finds.total());
        if (number > pager.pages()) {
            throw new NotOnShelfException(page);
        }
        return writer.page(
                request, "library/recipes", frame(wording, query), parts(wording, query, finds, pager), recipes.lastChange().orElse(null));
    }

    /** A list with words is somebody's search and not for search machines to keep. */
    private Frame frame(Wording wording, RecipeQuery query) {
        var title = query.kind() == null ? wording.text("library.recipes") : new RecipeWords(wording).kind(query.kind());
        var below = Addresses.RECIPES + (query.kind() == null ? "" : "?" + ListAddress.KIND + "=" + query.kind().code());
        return new Frame(
                addresses,
                wording,
                title,
                wording.text("library.recipes-text"),
                below,
                query.words().isBlank() ? Texts.standard().languages() : List.of(),
                "website",
                Addresses.drawing("mark"));
    }

    private static Map<String, Object> parts(Wording wording, RecipeQuery query, RecipeFinds finds, Pager pager) {
        var parts = new HashMap<String, Object>();
        parts.put("cards", ShownCard.of(finds.cards(), wording));
        parts.put("found", wording.text("library.found", "n", finds.total()));
        parts.put("words", query.words());
        parts.put("kind", query.kind() == null ? "" : query.kind().code());
        parts.put("kinds", ShownKind.of(finds, query));
        parts.put("everyKind", ListAddress.of(query).withKind(null).page(1));
        parts.put("pager", pager);
        parts.put("place", wording.text("library.page-of", "n", pager.page(), "all", pager.pages()));
        return parts;
    }

    private static String shortened(String words) {
        var plain = words.strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST_WORDS
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_WORDS));
    }
}
