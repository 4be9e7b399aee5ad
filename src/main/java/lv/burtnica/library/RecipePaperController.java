package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Press;
import lv.burtnica.press.PressException;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.press.Sheet;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.PictureSize;
import lv.burtnica.recipe.Pictures;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.print.StepCards;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The step cards of one recipe as PDF: one step a page, for the kitchen table. */
@Controller
class RecipePaperController {

    static final String STEPS = "soli.pdf";

    private static final CacheControl SOON = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate();

    private final PublishedRecipes recipes;
    private final Pictures pictures;
    private final IngredientList ingredients;
    private final Prints prints;

    RecipePaperController(PublishedRecipes recipes, Pictures pictures, IngredientList ingredients, Prints prints) {
        this.recipes = recipes;
        this.pictures = pictures;
        this.ingredients = ingredients;
        this.prints = prints;
    }

    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.RECIPES + "/{key}/" + STEPS)
    ResponseEntity<byte[]> steps(@PathVariable String language, @PathVariable String key, HttpServletRequest request) {
        var found = recipes.find(key, NotOnShelfException.spoken(language)).orElseThrow(() -> new NotOnShelfException(key)).page();
        var tag = "\"" + found.id() + "-" + found.version() + "-" + found.changedAt().toEpochMilli() + "\"";
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.setContentLanguage(found.recipe().language());
        headers.setCacheControl(SOON);
        headers.setETag(tag);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.setContentDisposition(ContentDisposition.inline().filename(found.recipe().key() + "-soli.pdf").build());
        return new ResponseEntity<>(prints.print(request, () -> print(found)).bytes(), headers, HttpStatus.OK);
    }

    private PrintedPdf print(RecipePage page) {
        var recipe = page.recipe();
        var photograph = Optional.ofNullable(page.pictureId()).flatMap(id -> pictures.jpeg(id, PictureSize.LARGE)).orElse(null);
        var blocks = new StepCards(ingredients).sections(recipe, photograph, recipe.language());
        var manuscript = new Manuscript(recipe.title(), recipe.language(), recipe.credit().author(), "", recipe.credit().licence(),
                page.changedAt(), List.copyOf(blocks));
        try {
            return Press.print(manuscript, Sheet.A4_LANDSCAPE, Look.STEP_CARDS);
        } catch (PressException e) {
            throw new NotOnShelfException(recipe.key() + ": " + e.getMessage());
        }
    }
}
