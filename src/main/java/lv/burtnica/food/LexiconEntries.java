package lv.burtnica.food;

import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.burtnica.measure.ResourceTable;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Tokens;
import lv.burtnica.measure.Unit;
import org.jspecify.annotations.Nullable;

/** Gathers the names of foods from the catalogue and from {@code food-words.tsv}. */
final class LexiconEntries {

    private static final List<String> COLUMNS = List.of("food", "language", "likelihood", "units", "names");
    private static final String NOT_IN_CATALOGUE = "-";
    private static final String FIXED = "=";

    private static final double WITHOUT_REMARKS = 0.7;

    private LexiconEntries() {}

    /** The words of a table for the foods of a catalogue. */
    static List<LexiconEntry> words(FoodCatalogue foods, Reader words, String file) {
        var entries = new ArrayList<LexiconEntry>();
        for (var row : TsvTable.read(words, file, COLUMNS).rows()) {
            add(entries, row, foods);
        }
        return entries;
    }

    /** The names that stand in the catalogue itself. */
    static List<LexiconEntry> names(FoodCatalogue foods) {
        var entries = new ArrayList<LexiconEntry>();
        for (var food : foods.all()) {
            food.names().forEach((language, name) -> addNames(entries, food.id(), language, name));
            food.otherNames().forEach((language, names) -> names.forEach(name -> addNames(entries, food.id(), language, name)));
        }
        return entries;
    }

    private static void add(List<LexiconEntry> entries, TsvRow row, FoodCatalogue foods) {
        var id = row.needed("food");
        boolean known = !id.equals(NOT_IN_CATALOGUE);
        if (known && !foods.contains(id)) {
            throw row.error("food.file.food", "food", id);
        }
        var likelihood = row.number("likelihood");
        var units = EnumSet.noneOf(Unit.class);
        ResourceTable.words(row.text("units")).forEach(unit -> units.add(row.choice("units", unit, Unit.class)));
        for (var name : ResourceTable.words(row.needed("names"))) {
            add(entries, known ? id : null, row.text("language"), name, likelihood == null ? 1 : likelihood.doubleValue(), units);
        }
    }

    /** A catalogue name with the part in brackets and without it; what follows a comma is remarks. */
    private static void addNames(List<LexiconEntry> entries, String food, String language, String name) {
        int comma = name.indexOf(',');
        var main = comma < 0 ? name : name.substring(0, comma);
        add(entries, food, language, main, comma < 0 ? 1 : WITHOUT_REMARKS, Set.of());
        int bracket = main.indexOf('(');
        if (bracket > 0) {
            add(entries, food, language, main.substring(0, bracket).strip(), WITHOUT_REMARKS, Set.of());
        }
    }

    private static void add(
            List<LexiconEntry> entries, @Nullable String food, String language, String name, double likelihood, Set<Unit> units) {
        var words = Tokens.of(name).stream()
                .filter(token -> token.kind() != Token.Kind.MARK && !token.isNumber())
                .map(token -> name.substring(token.start(), token.end()))
                .toList();
        entries.add(new LexiconEntry(food, language, words, likelihood, name.startsWith(FIXED), units));
    }
}
