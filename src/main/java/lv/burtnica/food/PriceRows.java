package lv.burtnica.food;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Makes price lists of the lines of {@code prices.tsv}; all its shops are Latvian. */
final class PriceRows {

    private static final List<String> COLUMNS = List.of(
            "food_id", "tier", "eur_per_kg_or_l", "period", "place", "item_as_named", "pack_price_eur", "source", "note");

    private PriceRows() {}

    static List<PriceList> lists(Reader reader, String file, FoodCatalogue foods) {
        var byMonth = new TreeMap<YearMonth, List<Price>>();
        for (var row : TsvTable.read(reader, file, COLUMNS).rows()) {
            var price = price(row, foods);
            byMonth.computeIfAbsent(price.month(), first -> new ArrayList<>()).add(price);
        }
        return byMonth.entrySet().stream()
                .map(entry -> PriceList.of("lv-" + entry.getKey(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Price price(TsvRow row, FoodCatalogue foods) {
        var food = row.needed("food_id");
        if (!foods.contains(food)) {
            throw row.error("food.file.food", "food_id", food);
        }
        var euros = row.number("eur_per_kg_or_l");
        var pack = row.number("pack_price_eur");
        if (euros == null && pack == null) {
            throw row.error("food.file.empty", "eur_per_kg_or_l", "");
        }
        return new Price(food, row.choice("tier", Price.Tier.class), euros, per(row), pack, month(row), row.needed("place"),
                row.needed("item_as_named"), row.needed("source"), row.text("note"));
    }

    private static Price.Per per(TsvRow row) {
        var note = row.text("note");
        if (note.contains("per 10 pieces")) {
            return Price.Per.TEN_PIECES;
        }
        return note.contains("EUR/l") ? Price.Per.LITRE : Price.Per.KILOGRAM;
    }

    private static YearMonth month(TsvRow row) {
        try {
            return YearMonth.parse(row.needed("period"));
        } catch (DateTimeException e) {
            throw row.error("food.file.period", "period", row.text("period"));
        }
    }
}
