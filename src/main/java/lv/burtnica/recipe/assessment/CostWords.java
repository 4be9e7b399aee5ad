package lv.burtnica.recipe.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.recipe.YieldUnit;

/** Says what a recipe costs, the same on every screen. */
public final class CostWords {

    /** Less than this many grams of peel need not be thought of in a shop. */
    private static final double LEAST_WASTE = 5;

    private final Figures figures;
    private final PriceOrigin origins;
    private final Assessment assessment;
    private final Cost cost;

    CostWords(Figures figures, Assessment assessment) {
        this.figures = figures;
        this.origins = new PriceOrigin(figures.wording());
        this.assessment = assessment;
        this.cost = assessment.cost();
    }

    /**
     * A line of the reckoning.
     *
     * @param line as it is written
     * @param weight what must be bought, may be empty
     * @param price {@code 2,19 €/kg}, may be empty
     * @param origin the offer, place and month of the price, and its source where not all prices share one; may be empty
     * @param old that the price is old, may be empty
     * @param euros what the line costs, or why nobody knows
     * @param toPay what is left to pay with the parcel, empty without one
     */
    public record Row(String line, String weight, String price, String origin, String old, String euros, String toPay) {}

    /** {@code 0,21 €}, for a portion or piece; for preserves for 100 g. */
    public String headline() {
        return figures.euros(perWeight() ? cost.perHundredGrams() : cost.perPortion());
    }

    /** {@code par porciju}. */
    public String unit() {
        return figures.text("per-" + (perWeight() ? "hundred" : unitName()));
    }

    /** {@code Ar paku: piemaksāt 0,09 €.}, empty without a parcel. */
    public String toPay() {
        var left = cost.toPayPerPortion();
        return left == null ? "" : figures.text("to-pay", "euros", figures.euros(left));
    }

    /** {@code Cenas no 2025. gada maija.}, empty where no price is known. */
    public String prices() {
        return cost.months().isEmpty() ? "" : figures.text("prices-from", "months", figures.months(cost.months()));
    }

    /** That prices are old, empty where none is. */
    public String old() {
        return cost.hasOldPrices() ? figures.text("prices-old") : "";
    }

    /** What the whole recipe costs. */
    public String total() {
        return figures.text("total", "euros", figures.euros(cost.total()));
    }

    /** What must be bought with peel, shell or bones so that enough goes into the pot, for each food of which that is known. */
    public List<String> shopping() {
        return assessment.cost().lines().stream()
                .map(CostLine::amount)
                .filter(amount -> amount.counting() == Counting.COUNTED && amount.waste() > LEAST_WASTE)
                .map(amount -> figures.wording().text("recipe.assessment.buy", Map.of(
                        "food", figures.food(Objects.requireNonNull(amount.food()).id()),
                        "buy", figures.grams(Objects.requireNonNull(amount.boughtGrams())),
                        "use", figures.grams(Objects.requireNonNull(amount.grams())))))
                .toList();
    }

    /** Whether it was reckoned with a parcel, so that less is left to pay. */
    public boolean hasParcel() {
        return cost.toPay() != null;
    }

    /** A row for each ingredient line, in the recipe's order. */
    public List<Row> rows() {
        return cost.lines().stream().map(this::row).toList();
    }

    /** What one should know of the reckoning: what is not counted or not known, and that prices are examples. */
    public List<String> notes() {
        var notes = new ArrayList<String>();
        cost.total().missing().forEach(gap -> notes.add(figures.text("gap-" + gap.reason().code(), "line", gap.line())));
        for (var line : cost.lines()) {
            switch (line.amount().counting()) {
                case TO_TASTE -> notes.add(figures.text("left-out-to-taste", "line", line.amount().line()));
                case OPTIONAL -> notes.add(figures.text("left-out-optional", "line", line.amount().line()));
                default -> { }
            }
            if (line.coveredUnstated()) {
                notes.add(figures.text("covered-unstated", "line", line.amount().line()));
            }
        }
        if (sources().size() == 1) {
            notes.add(figures.text("prices-source", "source", sources().getFirst()));
        }
        notes.add(figures.text("prices-are-examples"));
        return notes;
    }

    private Row row(CostLine line) {
        var amount = line.amount();
        var used = line.price();
        var weight = amount.boughtGrams() == null ? "" : figures.grams(amount.boughtGrams());
        return new Row(
                amount.line(), weight, used == null ? "" : price(used), used == null ? "" : origin(used),
                used != null && used.old() ? figures.text("price-old") : "", euros(line), toPay(line));
    }

    private String euros(CostLine line) {
        return switch (line.amount().counting()) {
            case TAP_WATER -> figures.text("from-tap");
            case TO_TASTE -> figures.text("not-counted");
            case OPTIONAL -> figures.text("may-be-left-out");
            case COUNTED -> line.euros() != null ? figures.euros(line.euros()) : figures.text("reason-" + reason(line));
        };
    }

    private static String reason(CostLine line) {
        return line.unknown() == null ? Unknown.Reason.WEIGHT.code() : line.unknown().reason().code();
    }

    private String toPay(CostLine line) {
        if (!hasParcel() || line.amount().counting() != Counting.COUNTED) {
            return "";
        }
        if (line.toPay() == null) {
            return figures.text("not-known");
        }
        return line.toPay() == 0 ? figures.text("in-parcel") : figures.euros(line.toPay());
    }

    private String price(PriceUsed used) {
        var price = used.price();
        var one = price.euros() == null ? price.packEuros() : price.euros();
        var key = "price-per-" + price.per().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return one == null ? "" : figures.text(key, "euros", figures.euros(one.doubleValue()));
    }

    private String origin(PriceUsed used) {
        var offer = origins.offer(used.price());
        return sources().size() == 1 ? offer : offer + " · " + origins.source(used.price());
    }

    private List<String> sources() {
        return cost.lines().stream()
                .map(CostLine::price)
                .filter(Objects::nonNull)
                .map(used -> origins.source(used.price()))
                .distinct()
                .toList();
    }

    private boolean perWeight() {
        var inJars = !assessment.health().eatenInPortions() && assessment.yield().unit() != YieldUnit.OTHER;
        return inJars && !cost.perHundredGrams().isUnknown();
    }

    private String unitName() {
        return assessment.yield().unit().name().toLowerCase(Locale.ROOT);
    }
}
