package lv.burtnica.recipe.file;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lv.burtnica.recipe.Note;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.wording.Texts;

/** Headings under the steps: {@code Padoms}, {@code Safety}, {@code Glabāšana: burkās}, or anything else. */
public final class NoteHeading {

    /** What people call these notes, in whatever language the file is. */
    private static final Map<NoteKind, Pattern> WORDS = Map.of(
            NoteKind.TIP, words("recipe.file.read.tip"),
            NoteKind.SAFETY, words("recipe.file.read.safety"),
            NoteKind.STORING, words("recipe.file.read.storing"));

    private NoteHeading() {}

    /** The note that a heading and the text under it make. */
    public static Note note(String heading, String text) {
        for (var kind : WORDS.entrySet()) {
            var found = kind.getValue().matcher(heading);
            if (found.matches()) {
                return new Note(kind.getKey(), found.group(1) == null ? "" : found.group(1), text);
            }
        }
        return new Note(NoteKind.OTHER, heading, text);
    }

    /** The heading of a note in the words of a language. */
    public static String write(Note note, Locale language) {
        if (note.kind() == NoteKind.OTHER) {
            return note.title();
        }
        var word = Texts.standard().text("recipe.words.note-" + note.kind().name().toLowerCase(Locale.ROOT), language);
        return note.title().isEmpty() ? word : word + ": " + note.title();
    }

    private static Pattern words(String key) {
        return KnownWords.pattern(key, "(?::\\s*(.*))?");
    }
}
