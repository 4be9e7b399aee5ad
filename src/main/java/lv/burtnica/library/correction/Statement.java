package lv.burtnica.library.correction;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.food.Allergen;
import lv.burtnica.recipe.Note;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.assessment.Allergens;

/**
 * What is said of a recipe that matters for safety.
 *
 * @param contained what it surely holds, in the order of the regulation's annex
 * @param mayContain what it may hold, or holds where somebody takes the other food of a line
 * @param notes its safety notes, one paragraph after the other
 */
public record Statement(List<Allergen> contained, List<Allergen> mayContain, String notes) {

    public Statement {
        contained = List.copyOf(contained);
        mayContain = List.copyOf(mayContain);
    }

    static Statement of(Recipe recipe, Allergens allergens) {
        return new Statement(
                allergens.found().stream().filter(Allergens.Found::isCertain).map(Allergens.Found::allergen).sorted().toList(),
                allergens.found().stream().filter(found -> !found.isCertain()).map(Allergens.Found::allergen).sorted().toList(),
                recipe.notes().stream()
                        .filter(note -> note.kind() == NoteKind.SAFETY)
                        .map(Note::text)
                        .map(String::strip)
                        .collect(Collectors.joining("\n\n")));
    }

    /** Whether both say the same of allergens. */
    public boolean hasAllergensOf(Statement other) {
        return contained.equals(other.contained) && mayContain.equals(other.mayContain);
    }

    static String column(List<Allergen> allergens) {
        return allergens.stream().map(Allergen::code).collect(Collectors.joining(","));
    }

    static List<Allergen> allergens(String column) {
        var codes = List.of(column.split(","));
        return Stream.of(Allergen.values()).filter(allergen -> codes.contains(allergen.code())).toList();
    }
}
