package lv.burtnica.recipe.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import lv.burtnica.recipe.YieldUnit;

/** Says what a dish holds, in words and shapes, the same on every screen. */
public final class HealthWords {

    private final Figures figures;
    private final Health health;
    private final YieldUnit unit;

    HealthWords(Figures figures, Health health, YieldUnit unit) {
        this.figures = figures;
        this.health = health;
        this.unit = unit;
    }

    /**
     * One of the four things one should not eat much of.
     *
     * @param shape a circle that fills up: ○ ◑ ●, or ? where it is not known
     * @param words {@code Maz cukura}
     */
    public record Sign(String shape, String words) {}

    /**
     * A line of the table of nutrients.
     *
     * @param name {@code Sāls}
     * @param percent of an adult's reference intake, empty where there is none
     * @param inner whether it is a part of the line above
     */
    public record Row(String name, String portion, String hundred, String percent, boolean inner) {}

    /** Salt, sugars, saturates and fat, in this order. */
    public List<Sign> signs() {
        return List.of(sign(Nutrient.SALT), sign(Nutrient.SUGARS), sign(Nutrient.SATURATES), sign(Nutrient.FAT));
    }

    /** The sign that matters most: the fullest circle. */
    public Sign headline() {
        return signs().stream().reduce((one, other) -> rank(other) > rank(one) ? other : one).orElseThrow();
    }

    /** All signs but the headline. */
    public List<Sign> others() {
        var headline = headline();
        return signs().stream().filter(sign -> !sign.equals(headline)).toList();
    }

    /** {@code 320 kcal porcijā}, or in a piece where the dish is cut or shaped into pieces; for preserves in 100 g. */
    public String energy() {
        var energy = health.of(Nutrient.ENERGY_KCAL);
        var figure = health.eatenInPortions() ? energy.portion() : energy.hundredGrams();
        return figure.isUnknown()
                ? figures.text("kcal-unknown")
                : figures.text("kcal-" + per(), "figure", amount(Nutrient.ENERGY_KCAL, figure));
    }

    private String per() {
        if (!health.eatenInPortions()) {
            return "hundred";
        }
        return unit == YieldUnit.PIECE ? "piece" : "portion";
    }

    /** How many vegetables and fruit a portion holds, beside what is advised for a day. */
    public String plants() {
        var plants = figures.said(health.plantsPerPortion(), figures::grams);
        return figures.text("plants", "grams", plants);
    }

    /** Whether a portion can be spoken of; preserves are told by 100 g alone. */
    public boolean isEatenInPortions() {
        return health.eatenInPortions();
    }

    /** A row for each nutrient, in the order of the law. */
    public List<Row> rows() {
        return health.nutrients().stream().map(this::row).toList();
    }

    /** What the columns mean: of what 100 g are, and whose reference intake it is. */
    public List<String> legend() {
        return List.of(
                figures.text(health.yieldFactor() == null ? "hundred-raw" : "hundred-cooked"),
                figures.text("reference-intake"));
    }

    /** The Nutri-Score in own words. */
    public String score() {
        return health.nutriScore()
                .map(score -> figures.text("score-" + Character.toLowerCase(score.letter()), "points", score.points()))
                .orElseGet(() -> figures.text("score-unknown"));
    }

    /** What is missing in the sums, whose figures may be off, and that all of it is for information. */
    public List<String> notes() {
        var notes = new LinkedHashSet<String>();
        for (var row : health.nutrients()) {
            for (var gap : row.total().missing()) {
                notes.add(gap.reason() == Unknown.Reason.NUTRIENT
                        ? figures.text("gap-nutrient", "food", gap.food() == null ? gap.line() : figures.food(gap.food()), "nutrients",
                                lacking(gap))
                        : figures.text("gap-" + gap.reason().code(), "line", gap.line()));
            }
        }
        health.rawGrams().missing().forEach(gap -> notes.add(figures.text("gap-" + gap.reason().code(), "line", gap.line())));
        health.doubts().forEach(doubt -> notes.add(figures.text("doubt-" + doubt.kind().code(), "food", figures.food(doubt.food()))));
        notes.add(figures.text("for-information"));
        return new ArrayList<>(notes);
    }

    private String lacking(Unknown gap) {
        return String.join(", ", health.nutrients().stream()
                .filter(row -> row.total().missing().contains(gap))
                .map(row -> figures.text("lacks-" + row.nutrient().code()))
                .distinct()
                .toList());
    }

    private Sign sign(Nutrient nutrient) {
        var light = health.light(nutrient);
        if (light.level() == null) {
            return new Sign("?", figures.text("light-unknown-" + nutrient.code()));
        }
        var shape = switch (light.level()) {
            case LITTLE -> "○";
            case MEDIUM -> "◑";
            case MUCH -> "●";
        };
        var words = figures.text("light-" + light.level().code() + "-" + nutrient.code());
        return new Sign(shape, light.atLeast() ? figures.text("light-at-least", "light", words) : words);
    }

    private static int rank(Sign sign) {
        return "○?◑●".indexOf(sign.shape());
    }

    private Row row(NutrientFigures row) {
        var percent = row.referencePercent();
        var inner = row.nutrient() == Nutrient.SATURATES || row.nutrient() == Nutrient.SUGARS;
        return new Row(
                figures.text("nutrient-" + row.nutrient().code()), amount(row.nutrient(), row.portion()),
                amount(row.nutrient(), row.hundredGrams()),
                percent == null ? "" : figures.said(percent, value -> figures.text("percent", "n", Math.round(value))), inner);
    }

    private String amount(Nutrient nutrient, Figure figure) {
        return figures.said(figure, value -> {
            var number = figures.wording().number(nutrient.rounded(value));
            return nutrient.isEnergy() ? number : figures.text("grams", "n", number);
        });
    }
}
