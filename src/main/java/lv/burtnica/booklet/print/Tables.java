package lv.burtnica.booklet.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCategory;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.Fraction;
import lv.burtnica.measure.GramConverter;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.measure.Quantity;
import lv.burtnica.measure.Unit;
import lv.burtnica.press.Block;
import lv.burtnica.press.Bullets;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Index;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Section;
import lv.burtnica.press.Table;
import lv.burtnica.press.Words;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.print.RecipeBlocks;
import lv.burtnica.wording.Wording;

/** What stands around the recipes to help with them: how to use the booklet, what a spoon weighs, where to find a food or a name. */
final class Tables {

    private static final List<Unit> SPOONS = List.of(Unit.TSP, Unit.TBSP, Unit.GLASS);
    private static final Set<FoodCategory> COUNTED =
            Set.of(FoodCategory.VEG, FoodCategory.FRUIT, FoodCategory.MEAT, FoodCategory.FISH, FoodCategory.DRINK);
    private static final HouseholdMeasures HOUSEHOLD = HouseholdMeasures.USUAL;
    /** From here on figures are rounded to fives: nobody fills a glass to the gram. */
    private static final double LARGE = 30;
    /** Fewer recipes are found in the contents as fast. */
    private static final int WORTH_AN_INDEX = 8;

    private final Wording wording;
    private final IngredientList ingredients;
    private final GramConverter grams = new GramConverter(HOUSEHOLD);

    Tables(Wording wording, IngredientList ingredients) {
        this.wording = wording;
        this.ingredients = ingredients;
    }

    Section howTo(Pages pages) {
        var measures = Map.of("tsp", HOUSEHOLD.teaspoonMl(), "tbsp", HOUSEHOLD.spoonMl(), "glass", HOUSEHOLD.glassMl());
        var judged = pages.recipes().stream().anyMatch(leaf -> leaf.judgement() != null);
        var items = Stream.of("read", "parcel", "judgements", "circles", "allergens", "measures", "write")
                .filter(item -> judged || !List.of("judgements", "circles", "allergens").contains(item))
                .map(item -> Words.of(wording.text("booklet.print.how-to-" + item, measures)))
                .toList();
        return section("how-to", "ka-lietot", new Bullets(items));
    }

    List<Section> all(Pages pages) {
        var sections = new ArrayList<Section>();
        if (pages.parts().conversions()) {
            conversions(pages.recipes()).ifPresent(sections::add);
        }
        if (pages.recipes().stream().anyMatch(leaf -> !leaf.parcelFoods(wording.language()).isEmpty())) {
            sections.add(foods(pages.recipes()));
        }
        if (pages.recipes().size() >= WORTH_AN_INDEX) {
            sections.add(names(pages.recipes()));
        }
        return sections;
    }

    /** Whoever only counts the bay leaves of these recipes need not know what a glass of them weighs. */
    private Optional<Section> conversions(List<Pages.Leaf> leaves) {
        var rows = leaves.stream()
                .flatMap(leaf -> ingredients.measuredFoods(leaf.recipe()).stream())
                .distinct()
                .filter(Tables::isMeasuredInSpoons)
                .sorted(Comparator.comparing(food -> food.name(wording.language()), wording.order()))
                .map(this::weights)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.of(wording.text("booklet.print.conversion-food"), 8));
        SPOONS.forEach(unit -> columns.add(
                new Table.Column(wording.text("booklet.print.conversion-" + unit.name().toLowerCase(Locale.ROOT)), 2, true)));
        return Optional.of(section(
                "conversion", "karotes-un-glazes",
                Paragraph.of(wording.text("booklet.print.conversion-lead", Map.of("glass", HOUSEHOLD.glassMl()))),
                new Table(columns, rows)));
    }

    /** Nobody measures carrots or eggs in spoons. */
    private static boolean isMeasuredInSpoons(Food food) {
        return food.measures().gramsPerMl() != null
                && !food.measures().gramsOf().containsKey(Unit.PIECE)
                && !COUNTED.contains(food.category());
    }

    private List<Words> weights(Food food) {
        var cells = new ArrayList<Words>();
        cells.add(Words.of(food.name(wording.language())));
        SPOONS.forEach(unit -> cells.add(Words.of(grams
                .grams(new Quantity(Amount.of(Fraction.ONE), unit), null, food.measures())
                .map(weight -> rounded(weight.weight().from().toDouble()))
                .orElse("?"))));
        return cells;
    }

    private String rounded(double weight) {
        var step = weight < LARGE ? 1 : 5;
        return wording.text("booklet.print.grams", "n", Math.max(1, Math.round(weight / step) * step));
    }

    private Section foods(List<Pages.Leaf> leaves) {
        var byFood = new TreeMap<String, List<String>>(wording.order());
        for (var leaf : leaves) {
            leaf.parcelFoods(wording.language()).forEach(
                    food -> byFood.computeIfAbsent(food, any -> new ArrayList<>()).add(RecipeBlocks.anchor(leaf.recipe())));
        }
        var entries = byFood.entrySet().stream().map(entry -> new Index.Entry(entry.getKey(), entry.getValue())).toList();
        return section("index", "raditajs", new Index(page(), entries));
    }

    private Section names(List<Pages.Leaf> leaves) {
        var entries = leaves.stream()
                .map(Pages.Leaf::recipe)
                .sorted(Comparator.comparing(Recipe::title, wording.order()))
                .map(recipe -> new Index.Entry(recipe.title(), List.of(RecipeBlocks.anchor(recipe))))
                .toList();
        return section("names", "receptes-pec-alfabeta", new Index(page(), entries));
    }

    private Section section(String name, String anchor, Block... blocks) {
        var title = wording.text("booklet.print." + name);
        var all = new ArrayList<Block>();
        all.add(Heading.listed(BookletBlocks.CHAPTER_LEVEL, title, anchor));
        all.addAll(List.of(blocks));
        return Section.of(title, all);
    }

    private String page() {
        return wording.text("booklet.print.page");
    }
}
