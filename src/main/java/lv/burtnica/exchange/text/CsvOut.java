package lv.burtnica.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.exchange.Incoming;
import org.jspecify.annotations.Nullable;

/** Writes recipes as a table that a spreadsheet opens: one a row, lists in a cell by lines, headings of groups with a colon. */
public final class CsvOut {

    /** By which spreadsheets know UTF-8. */
    private static final String MARK = "\uFEFF";

    private CsvOut() {}

    /** A row for each recipe below the headings, with the mark that makes spreadsheets read UTF-8. */
    public static String write(List<Incoming> recipes) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of(CsvColumn.values()).map(CsvColumn::heading).toList());
        recipes.forEach(recipe -> rows.add(Stream.of(CsvColumn.values()).map(column -> cell(recipe, column)).toList()));
        return MARK + CsvTable.write(rows);
    }

    private static String cell(Incoming recipe, CsvColumn column) {
        return switch (column) {
            case TITLE -> recipe.title();
            case DESCRIPTION -> recipe.description();
            case LANGUAGE -> recipe.language();
            case CATEGORY -> recipe.category();
            case YIELD -> String.join("\n", recipe.yields());
            case PREP -> minutes(recipe.times().prep());
            case COOK -> minutes(recipe.times().cook());
            case TOTAL -> minutes(recipe.times().total());
            case TAGS -> String.join(", ", recipe.tags());
            case INGREDIENTS -> recipe.ingredients().stream()
                    .flatMap(group -> under(group.title(), group.lines()))
                    .collect(Collectors.joining("\n"));
            case STEPS -> recipe.steps().stream()
                    .flatMap(group -> under(group.title(), group.steps()))
                    .collect(Collectors.joining("\n"));
            case NOTES -> recipe.notes().stream()
                    .map(note -> note.title().isEmpty() ? note.text() : note.title() + ":\n" + note.text())
                    .collect(Collectors.joining("\n\n\n"));
            case AUTHOR -> recipe.origin().author();
            case SITE -> recipe.origin().site();
            case SOURCE -> recipe.origin().address();
            case LICENCE -> recipe.origin().licence();
            case IMAGE -> String.join("\n", recipe.images());
            case NUTRITION -> recipe.nutrition().entrySet().stream()
                    .map(value -> value.getKey() + "=" + value.getValue())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        };
    }

    private static Stream<String> under(String title, List<String> lines) {
        return title.isEmpty() ? lines.stream() : Stream.concat(Stream.of(title + ":"), lines.stream());
    }

    private static String minutes(@Nullable Integer minutes) {
        return minutes == null ? "" : minutes.toString();
    }
}
