package lv.burtnica.measure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows units by every usual name and short form in Latvian, English, Russian and Lithuanian. */
public final class UnitWords {

    private record Meaning(Unit unit, Fraction factor) {}

    private static final PhraseTable<Meaning> PHRASES = new PhraseTable<>();

    static {
        ResourceTable.rows(UnitWords.class, "unit-words.tsv").forEach(UnitWords::learn);
    }

    private UnitWords() {}

    /** Whether the plain word alone names a unit. */
    public static boolean isUnit(String plainWord) {
        return PHRASES.knows(plainWord);
    }

    /** The unit named at a place of a line, full stops of short forms included, or {@code null}. */
    public static @Nullable UnitWord at(List<Token> tokens, int place) {
        var found = PHRASES.at(tokens, place);
        return found == null ? null : new UnitWord(found.meaning().unit(), found.meaning().factor(), found.next());
    }

    private static void learn(String[] row) {
        var meaning = new Meaning(Unit.valueOf(row[0].toUpperCase(Locale.ROOT)), Fraction.parse(row[1]));
        for (var phrase : ResourceTable.words(row[3])) {
            int head = phrase.lastIndexOf(' ') + 1;
            var before = phrase.substring(0, head);
            WordForms.of(phrase.substring(head), row[2]).forEach(form -> PHRASES.learn(before + form, meaning));
        }
        ResourceTable.words(row[4]).forEach(phrase -> PHRASES.learn(phrase, meaning));
    }
}
