package lv.burtnica.food;

import java.io.Reader;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes parcels of the lines of {@code parcels.tsv}. */
final class ParcelRows {

    private static final List<String> COLUMNS = List.of(
            "country", "programme", "period", "unit", "ingredient_id", "item_as_named", "amount_g", "amount_other", "source");

    private ParcelRows() {}

    static List<Parcel> parcels(Reader reader, String file, FoodCatalogue foods) {
        var rows = new LinkedHashMap<String, List<TsvRow>>();
        for (var row : TsvTable.read(reader, file, COLUMNS).rows()) {
            var id = Parcel.idOf(row.needed("country"), row.needed("period"), row.needed("programme"));
            rows.computeIfAbsent(id, first -> new ArrayList<>()).add(row);
        }
        return rows.entrySet().stream().map(entry -> parcel(entry.getKey(), entry.getValue(), foods)).toList();
    }

    private static Parcel parcel(String id, List<TsvRow> rows, FoodCatalogue foods) {
        var first = rows.getFirst();
        var period = first.text("period");
        return new Parcel(id, first.text("country"), first.text("programme"), period, first.text("unit"),
                day(first, period, true), day(first, period, false), rows.stream().map(row -> item(row, foods)).toList());
    }

    private static ParcelItem item(TsvRow row, FoodCatalogue foods) {
        var food = row.text("ingredient_id");
        if (!food.isEmpty() && !foods.contains(food)) {
            throw row.error("food.file.food", "ingredient_id", food);
        }
        return new ParcelItem(food.isEmpty() ? null : food, row.needed("item_as_named"), row.number("amount_g"), 1,
                row.text("amount_other"), row.needed("source"));
    }

    private static @Nullable LocalDate day(TsvRow row, String period, boolean first) {
        if (period.matches("\\d{4}")) {
            var year = Year.parse(period);
            return first ? year.atDay(1) : year.atMonth(12).atEndOfMonth();
        }
        if (period.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            var month = YearMonth.parse(period);
            return first ? month.atDay(1) : month.atEndOfMonth();
        }
        if (period.equals(Parcel.UNDATED)) {
            return null;
        }
        throw row.error("food.file.period", "period", period);
    }
}
