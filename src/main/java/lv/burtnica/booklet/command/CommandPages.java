package lv.burtnica.booklet.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lv.burtnica.booklet.BookletParts;
import lv.burtnica.booklet.print.BookletPrinter;
import lv.burtnica.booklet.print.Pages;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.recipe.assessment.Assessor;
import lv.burtnica.recipe.assessment.PriceTable;
import lv.burtnica.recipe.assessment.Taste;
import lv.burtnica.recipe.assessment.Terms;
import lv.burtnica.recipe.file.RecipeFolder.Found;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Gathers what stands in a booklet from recipe files, with the foods and prices of the starter notebook. */
final class CommandPages {

    /** Without a date the newest prices count, whenever the booklet is made. */
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final FoodCatalogue foods;
    private final IngredientList ingredients;
    private final Assessor assessor;
    private final List<Found> all;
    private final NearbyPhotographs photographs;
    private final BookletParts parts;
    private final Terms terms;

    /**
     * @param kitchen the foods and who reads lines of them
     * @param all every recipe that was read, translations too
     * @param parts what the booklet has besides recipes
     * @param date the day of the edition, {@code null} for none
     */
    CommandPages(Kitchen kitchen, List<Found> all, BookletParts parts, @Nullable LocalDate date) {
        foods = kitchen.foods();
        ingredients = new IngredientList(kitchen.reader(), foods, () -> HouseholdMeasures.USUAL);
        assessor = new Assessor(kitchen.reader(), foods, HouseholdMeasures.USUAL);
        this.all = all;
        this.photographs = new NearbyPhotographs(all);
        this.parts = parts;
        var day = Objects.requireNonNullElse(date, LATEST);
        terms = Terms.cheapest(PriceTable.newest(FoodFiles.bundledPrices(foods), day), day);
    }

    Pages.Leaf leaf(Recipe recipe) {
        return new Pages.Leaf(
                recipe,
                photographs.of(recipe),
                ingredients.foods(recipe),
                parts.judgements() ? judgement(recipe) : null,
                other(recipe, parts.beside()));
    }

    BookletPrinter printer(Locale language, Pages pages) {
        return new BookletPrinter(language, ingredients, pages);
    }

    private AssessmentWords judgement(Recipe recipe) {
        return new AssessmentWords(Wording.in(recipe.language()), foods, assessor.assess(recipe, terms), Taste.NOBODY);
    }

    private @Nullable Recipe other(Recipe recipe, @Nullable Locale beside) {
        return all.stream()
                .map(Found::recipe)
                .filter(each -> each != recipe && each.key().equals(recipe.key()) && each.language().equals(beside))
                .findFirst()
                .orElse(null);
    }
}
