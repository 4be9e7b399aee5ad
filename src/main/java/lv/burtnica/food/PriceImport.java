package lv.burtnica.food;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads prices that were pasted from a spreadsheet. It never guesses in silence: what is not sure comes back as a problem of its row with
 * what to do about it, and the rows that are in order come back to be looked at.
 */
public final class PriceImport {

    static final int MOST_LETTERS = 3_000_000;
    static final int MOST_ROWS = 20_000;
    private static final int LONGEST_CELL = 300;
    private static final BigDecimal MOST_EUROS = BigDecimal.valueOf(10_000);

    private final NamedFoods names;
    private final PriceList list;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<PriceSheet.Row> rows = new ArrayList<>();
    private final List<PriceSheet.Problem> problems = new ArrayList<>();

    /**
     * @param list what holds for all rows unless they say otherwise: place, date, source, tier
     * @param language of the page, tried first
     * @param chosen foods that a person chose for what stands in the table, by the text as it stands there
     */
    public PriceImport(FoodCatalogue foods, FoodLexicon lexicon, PriceList list, Locale language, Map<String, String> chosen) {
        this.names = new NamedFoods(foods, lexicon, language, chosen);
        this.list = list;
    }

    /** What the table says. */
    public PriceSheet read(String table) {
        if (table.length() > MOST_LETTERS) {
            return refused(0, "too-large", Map.of());
        }
        var sheet = Spreadsheet.read(table);
        if (sheet.openQuote() > 0) {
            return refused(sheet.openQuote(), "open-quote", Map.of());
        }
        if (sheet.rows().isEmpty()) {
            return refused(0, "nothing", Map.of());
        }
        if (sheet.rows().size() > MOST_ROWS) {
            return refused(0, "too-many-rows", Map.of("most", MOST_ROWS));
        }
        var columns = PriceColumns.of(sheet.rows().getFirst());
        if (!columns.has("food") || !columns.has("price")) {
            return refused(sheet.rows().getFirst().number(), "no-column", Map.of());
        }
        sheet.rows().stream().skip(columns.hasHeading() ? 1 : 0).forEach(row -> read(row, columns));
        return rows.isEmpty() && problems.isEmpty() ? refused(0, "nothing", Map.of()) : new PriceSheet(rows, problems);
    }

    private static PriceSheet refused(int row, String reason, Map<String, Object> arguments) {
        return new PriceSheet(List.of(), List.of(new PriceSheet.Problem(row, "food.import." + reason, arguments, "", List.of())));
    }

    private void read(Spreadsheet.Row row, PriceColumns columns) {
        try {
            var written = words(row, columns, "food");
            var food = food(row, written);
            var price = price(row, columns, food, written);
            var before = seen.putIfAbsent(food + " " + price.tier(), row.number());
            if (before != null) {
                throw new BadRow(problem(row, "twice", Map.of("row", before)));
            }
            rows.add(new PriceSheet.Row(row.number(), written, price));
        } catch (BadRow bad) {
            problems.add(bad.problem);
        }
    }

    private Price price(Spreadsheet.Row row, PriceColumns columns, String food, String written) {
        var size = size(row, columns);
        var euros = euros(row, columns.text(row, "price"));
        var perUnit = size.perUnit(euros);
        if (perUnit.signum() <= 0 || perUnit.compareTo(MOST_EUROS) > 0) {
            throw new BadRow(problem(row, "price-range", Map.of("value", brief(columns.text(row, "price")))));
        }
        date(row, columns.text(row, "date"));
        var item = words(row, columns, "item");
        var pack = size.isPack() && size.per() != Price.Per.TEN_PIECES ? euros : null;
        return new Price(food, tier(row, columns.text(row, "tier")), perUnit, size.per(), pack, list.month(),
                or(words(row, columns, "place"), list.place()), or(item, written), or(words(row, columns, "source"), list.source()),
                words(row, columns, "note"));
    }

    private String food(Spreadsheet.Row row, String written) {
        if (written.isEmpty()) {
            throw new BadRow(problem(row, "no-food", Map.of()));
        }
        return names.find(written).orElseThrow(() -> new BadRow(new PriceSheet.Problem(
                row.number(), "food.import.unknown-food", Map.of("value", brief(written)), written, names.likely(written))));
    }

    private PackSize size(Spreadsheet.Row row, PriceColumns columns) {
        var text = columns.text(row, "per");
        if (text.isEmpty()) {
            return PackSize.KILOGRAM;
        }
        return PackSize.read(text).orElseThrow(() -> new BadRow(problem(row, "unit", Map.of("value", brief(text)))));
    }

    private static BigDecimal euros(Spreadsheet.Row row, String text) {
        if (text.isEmpty()) {
            throw new BadRow(problem(row, "no-price", Map.of()));
        }
        refuseFormula(row, text);
        var plain = text.replaceAll("(?i)€|eur[o]?|eiro", "").replace("\u00A0", "").replace("\u202F", "").replace(" ", "");
        var euros = Decimals.read(plain).orElseThrow(() -> new BadRow(problem(row, "price", Map.of("value", brief(text)))));
        if (euros.signum() <= 0) {
            throw new BadRow(problem(row, "price-range", Map.of("value", brief(text))));
        }
        return euros;
    }

    private Price.Tier tier(Spreadsheet.Row row, String text) {
        return text.isEmpty() ? list.tier() : PriceWords.find("tier", text)
                .map(tier -> Price.Tier.valueOf(tier.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new BadRow(problem(row, "tier", Map.of("value", brief(text)))));
    }

    /** A list is of one month; a row of another month would be taken for what it is not. */
    private void date(Spreadsheet.Row row, String text) {
        if (text.isEmpty()) {
            return;
        }
        var days = Dates.read(text).orElseThrow(() -> new BadRow(problem(row, "date", Map.of("value", brief(text)))));
        if (days.first().isAfter(list.month().atEndOfMonth()) || days.last().isBefore(list.month().atDay(1))) {
            throw new BadRow(problem(row, "other-month", Map.of("value", brief(text))));
        }
    }

    private static String words(Spreadsheet.Row row, PriceColumns columns, String column) {
        var text = columns.text(row, column).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (text.length() > LONGEST_CELL) {
            throw new BadRow(problem(row, "long-cell", Map.of("value", brief(text), "most", LONGEST_CELL)));
        }
        if (text.matches("[-+].*")) {
            throw new BadRow(problem(row, "formula", Map.of("value", brief(text))));
        }
        refuseFormula(row, text);
        return text;
    }

    /** A spreadsheet would reckon with such a cell when it opens what was kept here; nobody means it as words. */
    private static void refuseFormula(Spreadsheet.Row row, String text) {
        if (text.startsWith("=") || text.startsWith("@")) {
            throw new BadRow(problem(row, "formula", Map.of("value", brief(text))));
        }
    }

    private static PriceSheet.Problem problem(Spreadsheet.Row row, String reason, Map<String, Object> arguments) {
        return new PriceSheet.Problem(row.number(), "food.import." + reason, arguments, "", List.of());
    }

    private static String brief(String text) {
        return text.length() > 40 ? text.substring(0, 39) + "…" : text;
    }

    private static String or(String own, String shared) {
        return own.isEmpty() ? shared : own;
    }

    /** A row that cannot be taken over. */
    private static final class BadRow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient PriceSheet.Problem problem;

        BadRow(PriceSheet.Problem problem) {
            super(problem.key(), null, false, false);
            this.problem = problem;
        }
    }
}
