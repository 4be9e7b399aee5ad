package lv.burtnica.exchange.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.exchange.Find;
import lv.burtnica.exchange.Gathering;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.exchange.InFile;
import lv.burtnica.exchange.Miss;
import lv.burtnica.exchange.NoRecipeException;
import lv.burtnica.exchange.Origin;
import lv.burtnica.exchange.Part;
import lv.burtnica.exchange.page.Durations;
import lv.burtnica.exchange.page.LooseJson;
import lv.burtnica.exchange.page.SchemaReader;
import lv.burtnica.exchange.page.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A table of recipes, one a row: ours, or any whose headings say what the columns are. */
public final class CsvIn {

    private final Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
    private final List<String> unknown = new ArrayList<>();

    private CsvIn(List<String> headings) {
        for (var at = 0; at < headings.size(); at++) {
            var heading = headings.get(at).strip();
            var place = at;
            CsvColumn.of(heading).ifPresentOrElse(column -> columns.putIfAbsent(column, place), () -> unknown.add(heading));
        }
    }

    /** Whether the first line is the headings of a table of recipes. */
    public static boolean suits(String text) {
        var first = CsvTable.read(text.lines().findFirst().orElse(""));
        return !first.isEmpty() && new CsvIn(first.getFirst()).hasRecipes();
    }

    private boolean hasRecipes() {
        return columns.containsKey(CsvColumn.TITLE) && (columns.containsKey(CsvColumn.INGREDIENTS) || columns.containsKey(CsvColumn.STEPS));
    }

    /** Every row is found or missed, each named by its number with the headings as row 1. */
    public static void read(InFile file, String text, List<Find> found, List<Miss> missed) {
        var rows = CsvTable.read(text);
        var table = new CsvIn(rows.isEmpty() ? List.of() : rows.getFirst());
        if (!table.hasRecipes()) {
            throw new NoRecipeException("no-columns");
        }
        for (var at = 1; at < rows.size(); at++) {
            var where = Integer.toString(at + 1);
            try {
                found.add(new Find(where, table.recipe(rows.get(at)), null));
            } catch (NoRecipeException e) {
                missed.add(e.at(where));
            }
        }
        if (rows.size() >= CsvTable.MOST_ROWS) {
            missed.add(new NoRecipeException("too-many-rows", Map.of("most", CsvTable.MOST_ROWS)).at(file.name()));
        }
    }

    private Incoming recipe(List<String> row) {
        var gathering = new Gathering()
                .title(Words.line(cell(row, CsvColumn.TITLE)))
                .description(Words.paragraphs(cell(row, CsvColumn.DESCRIPTION)))
                .language(cell(row, CsvColumn.LANGUAGE).strip())
                .category(Words.line(cell(row, CsvColumn.CATEGORY)))
                .times(minutes(row, CsvColumn.PREP), minutes(row, CsvColumn.COOK), minutes(row, CsvColumn.TOTAL));
        list(cell(row, CsvColumn.YIELD), "\\n").forEach(gathering::yield);
        list(cell(row, CsvColumn.TAGS), "[,;\\n]").forEach(gathering::tag);
        list(cell(row, CsvColumn.IMAGE), "\\s+").forEach(gathering::image);
        list(cell(row, CsvColumn.INGREDIENTS), "\\n").forEach(line -> line(line, gathering::group, gathering::ingredient));
        list(cell(row, CsvColumn.STEPS), "\\n").forEach(line -> line(line, gathering::section, gathering::step));
        notes(cell(row, CsvColumn.NOTES), gathering);
        nutrition(cell(row, CsvColumn.NUTRITION), gathering);
        gathering.origin(new Origin(
                cell(row, CsvColumn.SOURCE).strip(), Words.line(cell(row, CsvColumn.SITE)), Words.line(cell(row, CsvColumn.AUTHOR)),
                Words.line(cell(row, CsvColumn.LICENCE))));
        if (!unknown.isEmpty()) {
            gathering.gap(Part.OTHER, "left-out", Map.of("names", String.join(", ", unknown)));
        }
        return gathering.recipe();
    }

    private static void line(String line, Consumer<String> asHeading, Consumer<String> asLine) {
        var title = SchemaReader.heading(line);
        if (title == null) {
            asLine.accept(line);
        } else {
            asHeading.accept(title);
        }
    }

    /** A cell with a list in it: lines, a list as JSON or Python writes it, or parts divided by a bar. */
    private static List<String> list(String cell, String divider) {
        var text = cell.strip();
        if (text.startsWith("[") && text.endsWith("]")) {
            var values = LooseJson.read(text).values();
            if (!values.isEmpty() && values.stream().allMatch(JsonNode::isString)) {
                return values.stream().map(JsonNode::stringValue).map(Words::line).filter(one -> !one.isEmpty()).toList();
            }
        }
        var lines = divider.equals("\\n") ? Words.lines(text) : List.of(text.split(divider));
        if (divider.equals("\\n") && lines.size() == 1 && lines.getFirst().contains("|")) {
            lines = List.of(lines.getFirst().split("\\|"));
        }
        return lines.stream().map(Words::line).filter(one -> !one.isEmpty()).toList();
    }

    /** Notes are divided by empty lines; a first line that ends in a colon is a heading. */
    private static void notes(String cell, Gathering gathering) {
        for (var block : cell.replace("\r\n", "\n").strip().split("\\n\\s*\\n\\s*\\n")) {
            var lines = block.strip().lines().toList();
            var title = lines.size() > 1 ? SchemaReader.heading(lines.getFirst().strip()) : null;
            gathering.note(title == null ? "" : title, Words.paragraphs(
                    (title == null ? lines : lines.subList(1, lines.size())).stream().collect(Collectors.joining("\n"))));
        }
    }

    private static void nutrition(String cell, Gathering gathering) {
        Stream.of(cell.split("\\n")).filter(line -> line.contains("=")).forEach(line -> gathering.nutrition(
                line.substring(0, line.indexOf('=')).strip(), line.substring(line.indexOf('=') + 1).strip()));
    }

    private @Nullable Integer minutes(List<String> row, CsvColumn column) {
        return Durations.minutes(Words.line(cell(row, column)));
    }

    private String cell(List<String> row, CsvColumn column) {
        var at = columns.get(column);
        return at == null || at >= row.size() ? "" : row.get(at);
    }
}
