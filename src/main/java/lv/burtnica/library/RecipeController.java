package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
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
    private final Addresses addresses;
    private final PageWriter writer;

    RecipeController(
            PublishedRecipes recipes,
            IngredientList ingredients,
            Pictures pictures,
            AssessmentDesk assessments,
            Tasting tasting,
            Addresses addresses,
            PageWriter writer) {
        this.recipes = recipes;
        this.ingredients = ingredients;
        this.pictures = pictures;
        this.assessments = assessments;
        this.tasting = tasting;
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
        var found = recipes.find(key, wording.language()).orElseThrow(() -> new NotOnShelfException(key));
        var shown = shown(found.page(), wording, portions);
        var frame = Frame.ofContent(
                addresses,
                wording,
                found.page().recipe().title(),
                shown.summary(),
                Addresses.RECIPES + "/" + Addresses.segment(key),
                found.languages(),
                shown.photo() == null ? null : shown.photo().large());
        var parts = Map.of(
                "recipe", shown,
                "words", words(found.page(), wording),
                "jsonLd", jsonLd(found.page(), frame, shown.photo()));
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

    private AssessmentWords words(RecipePage page, Wording wording) {
        return assessments.words(page, assessments.terms(), tasting.of(page.id()), wording);
    }

    private @Nullable ShownPhoto photo(@Nullable String id) {
        return id == null ? null : pictures.shape(id).map(shape -> new ShownPhoto(id, shape)).orElse(null);
    }

    private static String jsonLd(RecipePage page, Frame frame, @Nullable ShownPhoto photo) {
        var picture = photo == null ? null : URI.create(frame.absolutePicture());
        return SchemaOrgWriter.write(page.recipe(), picture, URI.create(frame.canonical()));
    }
}
