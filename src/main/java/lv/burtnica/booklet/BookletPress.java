package lv.burtnica.booklet;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.booklet.print.BookletPrinter;
import lv.burtnica.booklet.print.Pages;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.funder.FunderFaultException;
import lv.burtnica.press.Manuscript;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.PictureSize;
import lv.burtnica.recipe.Pictures;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.recipe.assessment.Terms;
import lv.burtnica.recipe.taste.Tasting;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Prints booklets out of the store. */
@Service
public class BookletPress {

    private final RecipeBook recipes;
    private final Pictures pictures;
    private final FoodCatalogue foods;
    private final AssessmentDesk assessments;
    private final Tasting tasting;
    private final IngredientList ingredients;
    private final String address;

    BookletPress(
            RecipeBook recipes,
            Pictures pictures,
            FoodCatalogue foods,
            AssessmentDesk assessments,
            Tasting tasting,
            IngredientList ingredients,
            @Value("${burtnica.address}") String address) {
        this.recipes = recipes;
        this.pictures = pictures;
        this.foods = foods;
        this.assessments = assessments;
        this.tasting = tasting;
        this.ingredients = ingredients;
        this.address = address;
    }

    /**
     * The booklet as it stands, in every form.
     *
     * @param edition the number to print, at least 1
     * @param date the date to print; the same date and content give the same bytes
     * @throws lv.burtnica.press.PressException with the reason and the place, if something in it cannot be printed
     * @throws FunderFaultException if its funder's strip breaks a rule
     */
    public Map<PaperForm, PaperFile> print(Booklet booklet, int edition, Instant date) {
        return printer(booklet, gathered(booklet).with(imprint(booklet, edition, date, List.of()))).all(() -> {});
    }

    /** What the pages of an edition from before changes were named are set from. */
    Manuscript manuscript(Booklet booklet, int edition, Instant date) {
        return printer(booklet, gathered(booklet).with(imprint(booklet, edition, date, List.of()))).manuscript();
    }

    /** The booklet in one form as a draft, which every page of it says. */
    public PaperFile draft(Booklet booklet, PaperWish wish, Instant date) {
        return printer(booklet, gathered(booklet).with(new Pages.Imprint(0, date, "", true))).print(wish);
    }

    /** Everything that stands in the booklet now, as a draft without a date. */
    Pages gathered(Booklet booklet) {
        var cover = new Pages.Cover(booklet.title(), booklet.subtitle(), booklet.groupName(), booklet.illustration());
        var terms = assessments.terms();
        var leaves = printable(booklet).stream().map(page -> leaf(page, booklet.parts(), terms)).toList();
        return new Pages(
                cover, booklet.foreword(), leaves, booklet.parts(), booklet.myRecipePages(), new Pages.Imprint(0, null, "", true));
    }

    /** @throws FunderFaultException if the funder's strip breaks a rule */
    BookletPrinter printer(Booklet booklet, Pages pages) {
        booklet.parts().funder().fault().ifPresent(fault -> {
            throw new FunderFaultException(fault);
        });
        return new BookletPrinter(booklet.language(), ingredients, pages);
    }

    /** @param changes the heading and the sentences that say what changed since the edition before */
    Pages.Imprint imprint(Booklet booklet, int edition, Instant date, List<String> changes) {
        return new Pages.Imprint(edition, date, address(booklet), false, changes);
    }

    /** The recipes of the booklet that everybody may read, in order; what was deleted or withdrawn is not printed. */
    List<RecipePage> printable(Booklet booklet) {
        return recipes.get(booklet.recipes()).stream().filter(page -> page.state() == RecipeState.PUBLISHED).toList();
    }

    private Pages.Leaf leaf(RecipePage page, BookletParts parts, Terms terms) {
        var photograph = Optional.ofNullable(page.pictureId()).flatMap(id -> pictures.jpeg(id, PictureSize.LARGE)).orElse(null);
        return new Pages.Leaf(
                page.recipe(), photograph, foods(page.foods()), parts.judgements() ? judgement(page, terms) : null,
                other(page, parts.beside()));
    }

    private AssessmentWords judgement(RecipePage page, Terms terms) {
        return assessments.words(page, terms, tasting.of(page.id()), Wording.in(page.recipe().language()));
    }

    private @Nullable Recipe other(RecipePage page, @Nullable Locale beside) {
        return beside == null || !recipes.languages(page.recipe().key()).contains(beside) || page.recipe().language().equals(beside)
                ? null
                : recipes.find(page.recipe().key(), beside).map(RecipePage::recipe).orElse(null);
    }

    private List<Food> foods(List<String> ids) {
        return ids.stream().flatMap(id -> foods.find(id).stream()).toList();
    }

    private String address(Booklet booklet) {
        return address + "/biblioteka/" + booklet.language().getLanguage() + "/burtnicas/" + booklet.key();
    }
}
