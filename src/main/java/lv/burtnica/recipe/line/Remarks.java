package lv.burtnica.recipe.line;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.measure.Token;
import org.jspecify.annotations.Nullable;

/** Gathers what a line says beside amount and food. */
final class Remarks {

    private final LineText text;
    private final List<String> notes = new ArrayList<>();
    private boolean optional;
    private boolean indefinite;

    Remarks(LineText text) {
        this.text = text;
    }

    /**
     * The tokens without the remarks among them, which are kept here.
     *
     * @param measured whether the amount is looked for here, so that a heap belongs to it
     */
    List<Token> strip(List<Token> tokens, boolean measured) {
        var rest = new ArrayList<Token>(tokens.size());
        int place = 0;
        while (place < tokens.size()) {
            var found = Phrases.remark(tokens, place);
            if (found == null || found.meaning() == Phrases.Kind.HEAP && !measured) {
                rest.add(tokens.get(place++));
            } else {
                take(found.meaning(), tokens.subList(place, found.next()));
                place = found.next();
            }
        }
        dropLooseJoints(rest);
        return rest;
    }

    /** A remark leaves the word behind that joined it: {@code cukurs vai pēc garšas}. */
    private static void dropLooseJoints(List<Token> tokens) {
        while (!tokens.isEmpty() && (Phrases.after(tokens, tokens.size() - 1, Phrases.Kind.OR) > 0
                || Phrases.after(tokens, tokens.size() - 1, Phrases.Kind.AND) > 0)) {
            tokens.removeLast();
        }
    }

    private void take(Phrases.Kind kind, List<Token> phrase) {
        optional |= kind == Phrases.Kind.OPTIONAL;
        indefinite |= kind == Phrases.Kind.TASTE || kind == Phrases.Kind.VAGUE;
        add(phrase);
    }

    void add(List<Token> tokens) {
        var note = text.text(tokens);
        if (!note.isBlank()) {
            notes.add(note);
        }
    }

    boolean optional() {
        return optional;
    }

    /** Whether the line says that no number is meant: to taste, a little. */
    boolean indefinite() {
        return indefinite;
    }

    @Nullable String note() {
        return notes.isEmpty() ? null : String.join("; ", notes);
    }
}
