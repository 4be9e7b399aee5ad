package lv.burtnica.course.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.ShoppingLine;
import lv.burtnica.course.plan.ShoppingLine.Measure;
import lv.burtnica.press.Heading;
import lv.burtnica.recipe.assessment.Certainty;
import lv.burtnica.recipe.assessment.Figure;
import lv.burtnica.wording.Wording;

/** Says the figures of a day, on paper and on the screen. */
public record PackWords(Wording wording) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** A text of the papers by the last part of its key. */
    public String text(String name) {
        return wording.text("course.print." + name);
    }

    /** A text with one argument. */
    public String text(String name, String argument, Object value) {
        return wording.text("course.print." + name, argument, value);
    }

    /** A text with any arguments. */
    public String text(String name, Map<String, ?> arguments) {
        return wording.text("course.print." + name, arguments);
    }

    /** The heading that a sheet starts with, found again in the bookmarks. */
    Heading title(PackSheet sheet) {
        return title(sheet, text("sheet-" + sheet.code()));
    }

    Heading title(PackSheet sheet, String title) {
        return Heading.listed(1, title, "lapa-" + sheet.code());
    }

    /** {@code 1. nodarbība · 2026. gada 1. decembris · 10:00 · Rucava}. */
    String day(DayPlan plan) {
        var setting = plan.setting();
        var words = text("lesson-on", Map.of(
                "n", plan.course().place(plan.lesson()), "date", wording.date(setting.date()), "time", clock(setting.start())));
        return setting.place().isBlank() ? words : words + " · " + setting.place();
    }

    /** {@code 10:00}. */
    public String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** Euros with two decimals, with a word where the sum is not whole. */
    public String euros(Figure figure) {
        return switch (figure.certainty()) {
            case Certainty.EXACT -> euros(figure.value());
            case Certainty.AT_LEAST -> text("at-least", "euros", euros(figure.value()));
            case Certainty.UNKNOWN -> text("unknown");
        };
    }

    /** {@code 1,50 €}. */
    public String euros(double euros) {
        var format = NumberFormat.getNumberInstance(wording.language());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return text("euros", "n", format.format(BigDecimal.valueOf(euros).setScale(2, RoundingMode.HALF_UP)));
    }

    /** {@code 1,5 kg}, {@code 250 ml}, {@code 10 gab.}. */
    public String amount(double amount, Measure measure) {
        return switch (measure) {
            case PIECES -> text("pieces", "n", wording.number(BigDecimal.valueOf(Math.ceil(amount - 1e-9)).setScale(0, RoundingMode.UP)));
            case GRAMS -> amount < 1000 ? text("grams", "n", small(amount)) : text("kilograms", "n", large(amount));
            case MILLILITRES -> amount < 1000 ? text("millilitres", "n", small(amount)) : text("litres", "n", large(amount));
        };
    }

    /** {@code 2 × 250 g} for packs, {@code 900 g} for what is weighed. */
    public String purchase(ShoppingLine.Purchase purchase) {
        return purchase.packs() == 0
                ? amount(purchase.amount(), purchase.measure())
                : text("packs", Map.of("n", purchase.packs(), "pack", amount(purchase.pack(), purchase.measure())));
    }

    /** What all dishes need of a food, with the lines that cannot be added up. */
    public String need(ShoppingLine line) {
        var written = String.join("; ", line.asWritten());
        if (line.need() == null) {
            return written;
        }
        var measured = amount(line.need().amount(), line.need().measure());
        return written.isEmpty() ? measured : measured + "; " + written;
    }

    /** What is bought together, under the name of its place in the shop. */
    public Map<String, List<ShoppingLine>> toBuy(List<ShoppingLine> lines) {
        var sections = new LinkedHashMap<String, List<ShoppingLine>>();
        for (var line : lines) {
            if (!line.atHand()) {
                sections.computeIfAbsent(text("shop-" + shop(line)), any -> new ArrayList<>()).add(line);
            }
        }
        return sections;
    }

    private static String shop(ShoppingLine line) {
        return line.food() == null ? "other" : switch (line.food().category()) {
            case VEG, FRUIT -> "greens";
            case DAIRY, EGG, FAT -> "dairy";
            case MEAT, FISH -> "meat";
            case GRAIN, LEGUME, BAKING, SWEET, SAUCE, SPICE, NUT, DRINK -> "shelves";
        };
    }

    private String small(double amount) {
        var step = amount < 20 ? 1 : 5;
        return wording.number(BigDecimal.valueOf(Math.ceil(amount / step - 1e-9) * step).setScale(0, RoundingMode.UP));
    }

    private String large(double amount) {
        var hundredths = BigDecimal.valueOf(Math.ceil(amount / 10 - 1e-9) / 100).stripTrailingZeros();
        return wording.number(hundredths.scale() < 0 ? hundredths.setScale(0, RoundingMode.UP) : hundredths);
    }
}
