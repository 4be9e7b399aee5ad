package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import lv.burtnica.library.name.OtherNames;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Pictures;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.recipe.file.SchemaOrgWriter;
import lv.burtnica.recipe.taste.Tasting;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a recipe. */
@Controller
class RecipeController {

    private final PublishedRecipes recipes;
    private final IngredientList ingredients;
    private final Pictures pictures;
    private final AssessmentDesk assessments;
    private final Tasting tasting;
    private final OtherNames names;
    private final Addresses addresses;
    private final PageWriter writer;

    RecipeController(
            PublishedRecipes recipes,
            IngredientList ingredients,
            Pictures pictures,
            AssessmentDesk assessments,
            Tasting tasting,
            OtherNames names,
            Addresses addresses,
            PageWriter writer) {
        this.recipes = recipes;
        this.ingredients = ingredients;
        this.pictures = pictures;
        this.assessments = assessments;
        this.tasting = tasting;
        this.names = names;
        this.addresses = addresses;
        this.writer = writer;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.RECIPES + "/{key}")
    ResponseEntity<byte[]> recipe(
            @PathVariable String language,
            @PathVariable String key,
            @RequestParam(name = Portions.PARAMETER, defaultValue = "") String portions,
            HttpServletRequest request) {
        var wording = NotOnShelfException.wording(language);
        var asked = portions.matches("[1-9]\\d{0,2}") ? portions : "";
        return recipes.find(key, wording.language())
                .map(found -> page(found, wording, asked, request))
                .orElseGet(() -> elsewhere(key, wording));
    }

    /** The recipe may be looked for under another name. */
    private ResponseEntity<byte[]> elsewhere(String key, Wording wording) {
        var other = names.recipe(key)
                .filter(name -> recipes.find(name, wording.language()).isPresent())
                .orElseThrow(() -> new NotOnShelfException(key));
        return Moved.to(Addresses.recipe(wording.language(), other));
    }

    private ResponseEntity<byte[]> page(
            PublishedRecipes.InLanguages found, Wording wording, String portions, HttpServletRequest request) {
        var shown = shown(found.page(), wording, portions);
        var frame = Frame.ofContent(
                addresses,
                wording,
                found.page().recipe().title(),
                shown.summary(),
                Addresses.RECIPES + "/" + Addresses.segment(found.page().recipe().key()),
                found.languages(),
                shown.photo() == null
                        ? Addresses.recipe(found.page().recipe().language(), found.page().recipe().key()) + "/" + Addresses.PICTURE
                        : shown.photo().large());
        var terms = assessments.terms();
        var parts = Map.of(
                "recipe", shown,
                "words", assessments.words(found.page(), terms, tasting.of(found.page().id()), wording),
                "jsonLd", RecipeData.of(found.page(), frame, assessments.assess(found.page(), terms)));
        return writer.page(request, "library/recipe", frame, parts, found.page().changedAt());
    }

    private ShownRecipe shown(RecipePage page, Wording wording, String asked) {
        var recipe = page.recipe();
        var portions = Portions.of(recipe, wording.language(), asked);
        return new ShownRecipe(
                recipe,
                wording,
                portions,
                ingredients.of(recipe, portions.factor()),
                photo(page.pictureId()),
                page.publishedAt());
    }

    private @Nullable ShownPhoto photo(@Nullable String id) {
        return id == null ? null : pictures.shape(id).map(shape -> new ShownPhoto(id, shape)).orElse(null);
    }
}
