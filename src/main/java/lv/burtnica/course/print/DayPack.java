package lv.burtnica.course.print;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.burtnica.course.Worksheet;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.Swap;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.funder.Funder;
import lv.burtnica.press.Block;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Part;
import lv.burtnica.press.Press;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.press.Sheet;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.print.StepCards;
import lv.burtnica.wording.Wording;

/** All that is printed for a lesson day: as one file, or any of its sheets alone. Black and white is enough for all of it. */
public final class DayPack {

    /** For a page that is read in the hand. */
    private static final Look PAGE = WorksheetPages.LOOK;
    /** For a sign on the wall. */
    private static final Look SIGN = new Look(Look.Typeface.SOURCE_SANS, 26, 18, Look.Pictures.ALL);
    /** Read from a few steps away, with a title that still fits. */
    private static final Look POSTER = new Look(Look.Typeface.SOURCE_SANS, 17, 16, Look.Pictures.ALL);

    private final FoodCatalogue foods;
    private final IngredientList ingredients;

    public DayPack(FoodCatalogue foods, IngredientList ingredients) {
        this.foods = foods;
        this.ingredients = ingredients;
    }

    /** What the pack of a day has: certificates on the last day only, worksheets where the lesson has any. */
    public static Set<PackSheet> sheets(DayPlan plan) {
        var sheets = sheetsWithTable(plan);
        sheets.remove(PackSheet.TABLE);
        return sheets;
    }

    /** What the pack of a day has whose page for the table is there. */
    public static Set<PackSheet> sheetsWithTable(DayPlan plan) {
        var sheets = EnumSet.allOf(PackSheet.class);
        if (!plan.isLast()) {
            sheets.remove(PackSheet.CERTIFICATE);
        }
        if (plan.course().worksheets(plan.lesson()).isEmpty()) {
            sheets.remove(PackSheet.WORKSHEETS);
        }
        if (plan.dishes().isEmpty()) {
            sheets.removeAll(Set.of(PackSheet.RECIPES, PackSheet.STEP_CARDS, PackSheet.SHOPPING, PackSheet.COST, PackSheet.ALLERGENS,
                    PackSheet.TABLE));
        }
        return sheets;
    }

    /**
     * Prints sheets of a day, tagged and fit for PDF/UA-1; the same plan gives the same bytes.
     *
     * @param wanted which of {@link #sheets}, printed in the order of the pack
     * @param swaps what could be cooked instead, shown where the shopping is over the budget
     * @param extras what the plan itself does not say
     * @throws IllegalArgumentException if none of the wanted sheets is in the pack
     */
    public PrintedPdf print(DayPlan plan, Collection<PackSheet> wanted, List<Swap> swaps, Extras extras) {
        var words = new PackWords(Wording.in(plan.lesson().language()));
        var parts = (extras.table().isEmpty() ? sheets(plan) : sheetsWithTable(plan)).stream()
                .filter(wanted::contains)
                .flatMap(sheet -> parts(sheet, plan, swaps, extras, words))
                .toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Nothing to print of " + wanted);
        }
        var title = words.text("pack-title", "lesson", plan.lesson().title());
        var date = plan.setting().date().atStartOfDay(ZoneOffset.UTC).toInstant();
        var manuscript = new Manuscript(
                title, words.wording().language(), plan.setting().group(), words.day(plan), "CC BY 4.0", date, List.of());
        return Press.bind(manuscript, parts);
    }

    /**
     * What is printed beside the plan.
     *
     * @param funder who pays; its strip breaks no rule
     * @param table the address of the page that people answer at the table, empty where there is none
     * @param words what groups said that the lesson has taken in
     */
    public record Extras(Funder funder, String table, List<String> words) {

        public static final Extras NONE = new Extras(Funder.NONE, "", List.of());

        public Extras {
            words = List.copyOf(words);
        }
    }

    private Stream<Part> parts(PackSheet sheet, DayPlan plan, List<Swap> swaps, Extras extras, PackWords words) {
        var leader = new LeaderPages(plan, words);
        var money = new MoneyPages(plan, swaps, words);
        var lines = ingredients.marking(plan.setting()::isGiven);
        var kitchen = new KitchenPages(plan, foods, lines, words);
        var home = new TakeHomePages(plan, extras, words);
        return switch (sheet) {
            case PLAN -> page(List.of(leader.plan()));
            case ACTIVITIES -> page(leader.activities(extras.words()));
            case ATTENDANCE -> page(List.of(leader.attendance()));
            case RECIPES -> Stream.of(new Part(Sheet.A4, Look.LARGE_PRINT, List.copyOf(kitchen.recipes())));
            case STEP_CARDS -> Stream.of(new Part(Sheet.A4_LANDSCAPE, Look.STEP_CARDS, stepCards(plan, lines, words)));
            case SHOPPING -> page(List.of(money.shopping()));
            case COST -> page(List.of(money.cost()));
            case ALLERGENS -> page(List.of(kitchen.allergens()));
            case EQUIPMENT -> page(List.of(leader.equipment()));
            case HYGIENE -> Stream.of(new Part(Sheet.A4, SIGN, List.copyOf(kitchen.hygiene())));
            case TABLE -> Stream.of(new Part(Sheet.A4, POSTER, List.of(TablePage.of(plan, extras.table(), words))));
            case FACES -> page(home.faces());
            case WORKSHEETS -> plan.course().worksheets(plan.lesson()).stream().map(DayPack::worksheet);
            case TAKE_HOME -> page(home.takeHome());
            case CERTIFICATE -> page(List.of(home.certificate()));
            case POSTER -> Stream.of(new Part(Sheet.A4, poster(extras.funder()), List.of(home.poster())));
        };
    }

    /** A funder who wants much said still leaves the poster one page. */
    private static Look poster(Funder funder) {
        return TakeHomePages.saysMuch(funder) ? PAGE : POSTER;
    }

    private static List<Block> stepCards(DayPlan plan, IngredientList lines, PackWords words) {
        var cards = new StepCards(lines);
        var blocks = new ArrayList<Block>();
        plan.dishes().forEach(dish -> blocks.addAll(cards.sections(dish.scaled(), null, words.wording().language())));
        return blocks;
    }

    private static Stream<Part> page(List<? extends Block> blocks) {
        return Stream.of(new Part(Sheet.A4, PAGE, List.copyOf(blocks)));
    }

    private static Part worksheet(Worksheet worksheet) {
        var sheet = worksheet.landscape() ? Sheet.A4_LANDSCAPE : Sheet.A4;
        return new Part(sheet, PAGE, List.of(WorksheetPages.section(worksheet)));
    }
}
