package lv.burtnica.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.burtnica.food.Allergen;
import lv.burtnica.library.correction.Correction;
import lv.burtnica.library.correction.Statement;
import lv.burtnica.wording.Wording;

/**
 * A correction of what is said about safety, in words.
 *
 * @param address of the recipe as it is now, empty where it is not published any more
 * @param sentences what is printed and what holds
 */
public record ShownCorrection(String address, String language, String title, String day, String date, List<String> sentences) {

    static ShownCorrection of(Correction correction, Wording wording) {
        var day = LocalDate.ofInstant(correction.noticedAt(), ShownEdition.ZONE);
        return new ShownCorrection(
                correction.published() ? Addresses.recipe(correction.language(), correction.key()) : "",
                correction.language().getLanguage(),
                correction.title(),
                day.toString(),
                wording.date(day),
                sentences(correction, wording));
    }

    private static List<String> sentences(Correction correction, Wording wording) {
        var sentences = new ArrayList<String>();
        if (!correction.before().hasAllergensOf(correction.after())) {
            sentences.add(wording.text("library.correction.allergens",
                    Map.of("before", words(correction.before(), wording), "after", words(correction.after(), wording))));
        }
        if (!correction.before().notes().equals(correction.after().notes())) {
            sentences.add(correction.after().notes().isBlank()
                    ? wording.text("library.correction.note-gone")
                    : wording.text("library.correction.note", "note", correction.after().notes().replaceAll("\\s+", " ")));
        }
        return sentences;
    }

    private static String words(Statement statement, Wording wording) {
        var sure = names(statement.contained(), wording);
        var maybe = names(statement.mayContain(), wording);
        if (sure.isEmpty() && maybe.isEmpty()) {
            return wording.text("library.correction.none");
        }
        var may = maybe.isEmpty() ? "" : wording.text("library.correction.may", "names", maybe);
        return sure.isEmpty() ? may : may.isEmpty() ? sure : sure + "; " + may;
    }

    private static String names(List<Allergen> allergens, Wording wording) {
        return allergens.stream()
                .map(allergen -> wording.text("recipe.assessment.allergen-" + allergen.code()))
                .collect(Collectors.joining(", "));
    }
}
