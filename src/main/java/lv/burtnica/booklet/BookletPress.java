package lv.burtnica.booklet;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.booklet.print.BookletBlocks;
import lv.burtnica.booklet.print.Pages;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.press.Imposer;
import lv.burtnica.press.Imposition;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Press;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.press.Sheet;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.PictureSize;
import lv.burtnica.recipe.Pictures;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.print.RecipeBlocks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Prints booklets out of the store. */
@Service
public class BookletPress {

    private final RecipeBook recipes;
    private final Pictures pictures;
    private final FoodCatalogue foods;
    private final RecipeBlocks blocks;
    private final String address;

    BookletPress(
            RecipeBook recipes,
            Pictures pictures,
            FoodCatalogue foods,
            IngredientList ingredients,
            @Value("${burtnica.address}") String address) {
        this.recipes = recipes;
        this.pictures = pictures;
        this.foods = foods;
        this.blocks = new RecipeBlocks(ingredients);
        this.address = address;
    }

    /**
     * The booklet as it stands, in every form on paper.
     *
     * @param edition the number to print, 0 for a draft
     * @param date the date to print; the same date and content give the same bytes
     * @throws lv.burtnica.press.PressException with the reason and the place, if something in it cannot be printed
     */
    public Map<PaperForm, PrintedPdf> print(Booklet booklet, int edition, Instant date) {
        var a5 = Press.print(manuscript(booklet, edition, date), Sheet.A5, Look.BOOKLET);
        return Map.of(PaperForm.A5, a5, PaperForm.A4_IMPOSED, Imposer.impose(a5, Imposition.DUPLEX));
    }

    /** The booklet in one form on paper, as a draft. */
    public PrintedPdf draft(Booklet booklet, PaperForm form, Instant date) {
        var a5 = Press.print(manuscript(booklet, 0, date), Sheet.A5, Look.BOOKLET);
        return form == PaperForm.A5 ? a5 : Imposer.impose(a5, Imposition.DUPLEX);
    }

    private Manuscript manuscript(Booklet booklet, int edition, Instant date) {
        var cover = new Pages.Cover(booklet.title(), booklet.subtitle(), booklet.groupName(), booklet.illustration());
        var leaves = printable(booklet).stream().map(page -> leaf(page, booklet.language())).toList();
        var imprint = new Pages.Imprint(edition, date, edition == 0 ? "" : address(booklet));
        return new BookletBlocks(booklet.language(), blocks)
                .manuscript(new Pages(cover, booklet.foreword(), leaves, booklet.myRecipePages(), imprint));
    }

    /** The recipes of the booklet that everybody may read, in order; what was deleted or withdrawn is not printed. */
    List<RecipePage> printable(Booklet booklet) {
        return recipes.get(booklet.recipes()).stream().filter(page -> page.state() == RecipeState.PUBLISHED).toList();
    }

    private Pages.Leaf leaf(RecipePage page, Locale language) {
        var photograph = Optional.ofNullable(page.pictureId()).flatMap(id -> pictures.jpeg(id, PictureSize.LARGE)).orElse(null);
        return new Pages.Leaf(page.recipe(), photograph, parcelFoods(page.foods(), language));
    }

    private List<String> parcelFoods(List<String> ids, Locale language) {
        return ids.stream()
                .flatMap(id -> foods.find(id).stream())
                .filter(Food::isFromParcel)
                .map(food -> food.name(language))
                .toList();
    }

    private String address(Booklet booklet) {
        return address + "/biblioteka/" + booklet.language().getLanguage() + "/burtnicas/" + booklet.key();
    }
}
