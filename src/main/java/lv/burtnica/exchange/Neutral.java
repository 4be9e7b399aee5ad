package lv.burtnica.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.recipe.Credit;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Note;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.file.NoteHeading;
import lv.burtnica.recipe.file.YieldText;
import lv.burtnica.wording.Texts;

/** The notebook's recipes in the form in which they go out. */
public final class Neutral {

    private static final Texts TEXTS = Texts.standard();

    private Neutral() {}

    /** All that other programs have a place for; what keeps how long and the weight of the ready dish stay behind. */
    public static Incoming of(Recipe recipe) {
        var language = recipe.language();
        var yields = YieldText.write(recipe.yield(), language);
        return new Incoming(
                recipe.title(),
                recipe.description(),
                language.getLanguage(),
                yields.isEmpty() ? List.of() : List.of(yields),
                new Times(null, null, recipe.minutes()),
                word(recipe.kind(), language),
                recipe.tags(),
                recipe.ingredients(),
                recipe.steps().isEmpty() ? List.of() : List.of(new StepGroup("", recipe.steps())),
                recipe.notes().stream().map(note -> new Aside(NoteHeading.write(note, language), note.text())).toList(),
                List.of(),
                origin(recipe.credit()),
                Map.of(),
                List.of());
    }

    /** The kind that a word of any language the notebook speaks stands for: its own words, and what people say for them. */
    public static Optional<MealKind> kind(String category) {
        var asked = category.strip().toLowerCase(Locale.ROOT);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(MealKind.values())
                .filter(kind -> TEXTS.languages().stream().anyMatch(language -> matches(asked, kind, language)))
                .findFirst();
    }

    /** The note that a heading and a text of any source make. */
    static Note note(Aside aside) {
        var note = NoteHeading.note(aside.title(), aside.text());
        return note.kind() == NoteKind.OTHER && aside.title().isEmpty() ? new Note(NoteKind.TIP, "", aside.text()) : note;
    }

    private static boolean matches(String asked, MealKind kind, Locale language) {
        if (word(kind, language).toLowerCase(Locale.ROOT).equals(asked) || kind.code().equals(asked)) {
            return true;
        }
        var known = TEXTS.text("exchange.kind." + kind.code(), language).split("\\|");
        return Stream.of(known).anyMatch(word -> word.endsWith("*") ? asked.startsWith(word.replace("*", "")) : asked.equals(word));
    }

    private static String word(MealKind kind, Locale language) {
        return TEXTS.text("recipe.words.kind-" + kind.code(), language);
    }

    private static Origin origin(Credit credit) {
        return new Origin(credit.source(), "", credit.author(), credit.licence());
    }
}
