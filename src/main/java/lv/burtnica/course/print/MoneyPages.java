package lv.burtnica.course.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.Dish;
import lv.burtnica.course.plan.ShoppingLine;
import lv.burtnica.course.plan.Swap;
import lv.burtnica.press.Block;
import lv.burtnica.press.Box;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Section;
import lv.burtnica.press.Table;
import lv.burtnica.press.Words;
import lv.burtnica.recipe.assessment.PriceOrigin;
import lv.burtnica.recipe.assessment.PriceUsed;

/** What to buy and what it costs. */
final class MoneyPages {

    private static final int PART_LEVEL = 2;
    /** Room for a tick and a pencil. */
    private static final double TICKING_ROOM = 8;

    private final DayPlan plan;
    private final List<Swap> swaps;
    private final PackWords words;

    MoneyPages(DayPlan plan, List<Swap> swaps, PackWords words) {
        this.plan = plan;
        this.swaps = swaps;
        this.words = words;
    }

    Section shopping() {
        var blocks = new ArrayList<Block>();
        blocks.add(words.title(PackSheet.SHOPPING));
        blocks.add(Paragraph.of(words.text("shopping-for", Map.of("n", plan.setting().people(), "day", words.day(plan)))));
        var lines = plan.shopping().lines();
        var there = lines.stream().filter(line -> line.atHand() || line.coveredGrams() > 0).toList();
        if (!there.isEmpty()) {
            blocks.add(Heading.plain(PART_LEVEL, words.text("there-already")));
            blocks.add(thereAlready(there));
        }
        words.toBuy(lines).forEach((section, bought) -> {
            blocks.add(Heading.plain(PART_LEVEL, section));
            blocks.add(toBuy(bought));
        });
        blocks.add(Paragraph.of(Words.strong(words.text("to-pay", "euros", words.euros(plan.shopping().toPay())))));
        blocks.add(Paragraph.of(words.text("packs-note")));
        return Section.of(words.text("sheet-shopping"), blocks);
    }

    private Table thereAlready(List<ShoppingLine> lines) {
        var rows = lines.stream()
                .map(line -> List.of(Words.of(line.name()), Words.of(words.need(line)),
                        Words.of(line.atHand() ? words.text("enough") : words.text("partly", "amount",
                                words.amount(line.coveredGrams(), ShoppingLine.Measure.GRAMS)))))
                .toList();
        return new Table(
                List.of(Table.Column.of(words.text("product"), 4), Table.Column.of(words.text("needed"), 2),
                        Table.Column.of(words.text("there"), 3)),
                rows);
    }

    private Table toBuy(List<ShoppingLine> lines) {
        var rows = lines.stream()
                .map(line -> List.of(
                        Words.of(line.optional() ? words.text("if-wanted", "name", line.name()) : line.name()),
                        Words.of(words.need(line)),
                        Words.strong(line.buy() == null || line.buy().amount() <= 0 ? "" : words.purchase(line.buy())),
                        Words.of(line.euros() == null ? words.text("unknown") : line.euros() == 0 ? "" : words.euros(line.euros()))))
                .toList();
        return new Table(
                List.of(Table.Column.of(words.text("product"), 3.6), Table.Column.of(words.text("needed"), 2.2),
                        Table.Column.of(words.text("buy"), 2.2), new Table.Column(words.text("price"), 1.6, true)),
                rows, TICKING_ROOM);
    }

    Section cost() {
        var blocks = new ArrayList<Block>();
        blocks.add(words.title(PackSheet.COST));
        blocks.add(dishes());
        var shopping = plan.shopping();
        var people = plan.setting().people();
        blocks.add(Paragraph.of(words.text("all-used", Map.of(
                "euros", words.euros(shopping.used()), "one", words.euros(shopping.used().times(1.0 / people))))));
        blocks.add(Paragraph.of(Words.strong(words.text("all-to-pay", Map.of(
                "euros", words.euros(shopping.toPay()), "one", words.euros(shopping.toPay(people)))))));
        shopping.toPay().missing().forEach(gap -> blocks.add(Paragraph.of(words.text("price-gap", "food", gap.line()))));
        blocks.addAll(budget());
        blocks.addAll(origins());
        return Section.of(words.text("sheet-cost"), blocks);
    }

    private Table dishes() {
        var rows = plan.dishes().stream().map(this::dish).toList();
        return new Table(
                List.of(Table.Column.of(words.text("dish"), 4), Table.Column.of(words.text("makes"), 1.6),
                        new Table.Column(words.text("whole"), 2.2, true), new Table.Column(words.text("one"), 2.2, true)),
                rows);
    }

    private List<Words> dish(Dish dish) {
        var cost = dish.assessment().cost();
        return List.of(Words.of(dish.recipe().title()), Words.of(Integer.toString(dish.makes())),
                Words.of(words.euros(cost.total())), Words.of(words.euros(cost.total().times(1.0 / Math.max(1, dish.makes())))));
    }

    private List<Block> budget() {
        var budget = plan.setting().budget();
        if (budget == null) {
            return List.of();
        }
        var over = plan.shopping().over(budget);
        var limit = words.euros(budget.doubleValue());
        if (over <= 0) {
            return List.of(Paragraph.of(words.text("within-budget", "budget", limit)));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Box.note(Box.Frame.OUTLINE, words.text("over-budget", Map.of("budget", limit, "over", words.euros(over))),
                Words.of(words.text("over-budget-what"))));
        swaps.forEach(swap -> blocks.add(Paragraph.of(words.text("swap", Map.of(
                "dish", swap.dish().recipe().title(), "instead", swap.instead().title(), "euros", words.euros(swap.saves()))))));
        return blocks;
    }

    /** Where and when the prices were seen, each once. */
    private List<Block> origins() {
        var origins = new TreeSet<String>();
        var said = new PriceOrigin(words.wording());
        var old = false;
        for (var dish : plan.dishes()) {
            for (var line : dish.assessment().cost().lines()) {
                PriceUsed used = line.price();
                if (used != null) {
                    origins.add(said.said(used.price()));
                    old = old || used.old();
                }
            }
        }
        var blocks = new ArrayList<Block>();
        if (!origins.isEmpty()) {
            blocks.add(Heading.plain(PART_LEVEL, words.text("prices")));
            origins.forEach(origin -> blocks.add(Paragraph.quiet(origin)));
        }
        if (old) {
            blocks.add(Paragraph.of(words.text("prices-old")));
        }
        return blocks;
    }
}
