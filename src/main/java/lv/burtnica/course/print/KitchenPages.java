package lv.burtnica.course.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.Dish;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.press.Block;
import lv.burtnica.press.Box;
import lv.burtnica.press.Bullets;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Section;
import lv.burtnica.press.Spacer;
import lv.burtnica.press.Span;
import lv.burtnica.press.Steps;
import lv.burtnica.press.Words;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.assessment.AllergenWords;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.recipe.assessment.Taste;
import lv.burtnica.recipe.print.RecipeBlocks;

/** What hangs and lies in the kitchen: recipes in large print, what is in the dishes, how to wash hands. */
final class KitchenPages {

    private static final int PART_LEVEL = 2;
    private static final int HAND_WASHING_STEPS = 6;

    private final DayPlan plan;
    private final FoodCatalogue foods;
    private final IngredientList ingredients;
    private final PackWords words;

    KitchenPages(DayPlan plan, FoodCatalogue foods, IngredientList ingredients, PackWords words) {
        this.plan = plan;
        this.foods = foods;
        this.ingredients = ingredients;
        this.words = words;
    }

    /** Each dish with the amounts of this day, under the name of whoever cooks it. */
    List<Section> recipes() {
        var blocks = new RecipeBlocks(ingredients);
        return plan.dishes().stream().map(dish -> {
            var section = blocks.section(dish.scaled(), null, language());
            var all = new ArrayList<Block>();
            all.add(Paragraph.of(Words.strong(who(dish))));
            section.blocks().forEach(block -> all.add(renamed(block)));
            return new Section(section.name(), section.language(), section.start(), true, all);
        }).toList();
    }

    /** The step cards of the pack have headings of the same names, and a name leads to one place only. */
    private static Block renamed(Block block) {
        return switch (block) {
            case Heading heading when !heading.anchor().isEmpty() ->
                new Heading(heading.level(), heading.text(), "liela-" + heading.anchor(), heading.listed());
            case Columns columns -> new Columns(
                    columns.columns().stream()
                            .map(column -> new Columns.Column(
                                    column.share(), column.align(), column.blocks().stream().map(KitchenPages::renamed).toList()))
                            .toList(),
                    columns.fixed());
            default -> block;
        };
    }

    private String who(Dish dish) {
        return dish.cooked().who().isBlank() ? words.text("for-all") : dish.cooked().who();
    }

    Section allergens() {
        var blocks = new ArrayList<Block>();
        blocks.add(words.title(PackSheet.ALLERGENS));
        blocks.add(Paragraph.of(words.day(plan)));
        blocks.add(Box.note(Box.Frame.HEAVY, words.text("allergens-first"), Words.of(words.text("allergens-label"))));
        for (var dish : plan.dishes()) {
            blocks.add(Heading.plain(PART_LEVEL, dish.recipe().title()));
            var said = new AssessmentWords(words.wording(), foods, dish.assessment(), Taste.NOBODY).allergens();
            add(words.text("allergens-contains"), said.contains(), blocks);
            add(words.text("allergens-may"), said.mayContain(), blocks);
            said.notes().stream().filter(note -> !said.notes().getLast().equals(note)).map(Paragraph::of).forEach(blocks::add);
        }
        blocks.add(Paragraph.quiet(words.text("allergens-unsourced")));
        return Section.of(words.text("sheet-allergens"), blocks);
    }

    private static void add(String opening, List<AllergenWords.Row> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(Paragraph.of(opening));
            blocks.add(new Bullets(rows.stream()
                    .map(row -> Words.of(Span.strong(row.name()), Span.plain(row.foods().isEmpty() ? "" : ": " + row.foods())))
                    .toList()));
        }
    }

    /** A sign for above the sink, and the rules of this kitchen on this day. */
    List<Section> hygiene() {
        var steps = new ArrayList<Words>();
        for (var i = 1; i <= HAND_WASHING_STEPS; i++) {
            steps.add(Words.of(words.text("wash-" + i)));
        }
        var rules = new ArrayList<Block>();
        rules.add(Heading.plain(1, words.text("rules")));
        rules.add(new Bullets(plan.lesson().safety().stream().map(Words::of).toList()));
        return List.of(
                Section.of(words.text("sheet-hygiene"), List.of(
                        words.title(PackSheet.HYGIENE), Spacer.lines(0.5), new Steps(1, steps), Paragraph.of(words.text("wash-when")))),
                Section.of(words.text("rules"), rules));
    }

    private Locale language() {
        return words.wording().language();
    }
}
