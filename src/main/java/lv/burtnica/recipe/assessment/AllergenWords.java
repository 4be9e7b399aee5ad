package lv.burtnica.recipe.assessment;

import java.util.ArrayList;
import java.util.List;

/** Says which allergens a dish holds, the same on every screen. */
public final class AllergenWords {

    private final Figures figures;
    private final Allergens allergens;

    AllergenWords(Figures figures, Allergens allergens) {
        this.figures = figures;
        this.allergens = allergens;
    }

    /**
     * An allergen.
     *
     * @param name in bold: {@code piens}
     * @param foods the foods it is in, and where the label must be read
     */
    public record Row(String name, String foods) {}

    /** What the dish holds for certain. */
    public List<Row> contains() {
        return allergens.found().stream()
                .filter(Allergens.Found::isCertain)
                .map(found -> new Row(name(found), figures.foods(found.contains())))
                .toList();
    }

    /** What it may hold: read the label. What only an alternative holds stands here too. */
    public List<Row> mayContain() {
        var rows = new ArrayList<Row>();
        for (var found : allergens.found()) {
            if (!found.isCertain() && !found.mayContain().isEmpty()) {
                rows.add(new Row(name(found), figures.foods(found.mayContain())));
            } else if (!found.isCertain()) {
                rows.add(new Row(name(found), figures.text("if-taken", "foods", figures.foods(found.ifTaken()))));
            }
        }
        return rows;
    }

    /** That some foods are not known or that none of the known foods holds any; always that a label goes first. */
    public List<String> notes() {
        var notes = new ArrayList<String>();
        if (allergens.found().isEmpty()) {
            notes.add(figures.text("allergens-none"));
        }
        allergens.unknownLines().forEach(line -> notes.add(figures.text("allergens-unknown", "line", line)));
        notes.add(figures.text("allergens-unsourced"));
        return notes;
    }

    private String name(Allergens.Found found) {
        return figures.text("allergen-" + found.allergen().code());
    }
}
