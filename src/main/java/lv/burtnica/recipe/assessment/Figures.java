package lv.burtnica.recipe.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.wording.Wording;

/**
 * Says figures, foods and months in words.
 *
 * @param wording the language to say them in
 * @param foods for the names of foods
 */
public record Figures(Wording wording, FoodCatalogue foods) {

    private static final double CENT = 0.01;

    /** {@code 0,21 €}, {@code vismaz 0,21 €}, or that it is not known; "at least nothing" would say nothing. */
    public String euros(Figure figure) {
        return switch (figure.certainty()) {
            case EXACT -> euros(figure.value());
            case AT_LEAST -> figure.value() < CENT
                    ? text("not-known")
                    : text("at-least", "figure", money(figure.value(), RoundingMode.DOWN));
            case UNKNOWN -> text("not-known");
        };
    }

    /** {@code 0,21 €}; less than a cent says so. */
    public String euros(double value) {
        return value > 0 && value < CENT / 2 ? text("under-cent") : money(value, RoundingMode.HALF_UP);
    }

    String said(Figure figure, Function<Double, String> write) {
        return switch (figure.certainty()) {
            case EXACT -> write.apply(figure.value());
            case AT_LEAST -> text("at-least", "figure", write.apply(figure.value()));
            case UNKNOWN -> text("not-known");
        };
    }

    /** {@code 200 g}; below 10 g with one decimal. */
    public String grams(double grams) {
        var places = grams < 10 ? 1 : 0;
        return text("grams", "n", wording.number(BigDecimal.valueOf(grams).setScale(places, RoundingMode.HALF_UP)));
    }

    String food(String id) {
        return foods.find(id).map(food -> food.name(wording.language())).orElse(id);
    }

    String foods(List<String> ids) {
        return ids.stream().map(this::food).collect(Collectors.joining(", "));
    }

    /** {@code 2025. gada maija un 2026. gada augusta}, as it stands after „no”. */
    String months(List<YearMonth> months) {
        var names = months.stream().map(this::month).toList();
        return names.size() < 2
                ? String.join("", names)
                : text("months", "earlier", String.join(", ", names.subList(0, names.size() - 1)), "last", names.getLast());
    }

    private String month(YearMonth month) {
        return text("month", "year", String.valueOf(month.getYear()), "month", text("month-" + month.getMonthValue()));
    }

    String text(String key) {
        return wording.text("recipe.assessment." + key);
    }

    String text(String key, String name, Object value) {
        return wording.text("recipe.assessment." + key, Map.of(name, value));
    }

    String text(String key, String name, Object value, String secondName, Object secondValue) {
        return wording.text("recipe.assessment." + key, name, value, secondName, secondValue);
    }

    private String money(double value, RoundingMode rounding) {
        var format = NumberFormat.getNumberInstance(wording.language());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return text("euros", "n", format.format(BigDecimal.valueOf(value).setScale(2, rounding)));
    }
}
