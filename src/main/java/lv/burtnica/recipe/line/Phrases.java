package lv.burtnica.recipe.line;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.burtnica.measure.PhraseTable;
import lv.burtnica.measure.ResourceTable;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.WordForms;
import org.jspecify.annotations.Nullable;

/** The turns of phrase around amounts and foods. */
final class Phrases {

    enum Kind {
        OPTIONAL, TASTE, VAGUE, ABOUT, OR, AND, EACH, TIMES, HEAP
    }

    private static final List<PhraseTable<Kind>> TABLES = List.of(new PhraseTable<>(), new PhraseTable<>(), new PhraseTable<>());
    private static final Set<String> SIZES = new HashSet<>();

    static {
        for (var row : ResourceTable.rows(Phrases.class, "phrases.tsv")) {
            var kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            ResourceTable.words(row[2]).forEach(phrase -> table(kind).learn(phrase, kind));
        }
        for (var row : ResourceTable.rows(Phrases.class, "size-words.tsv")) {
            ResourceTable.words(row[1]).forEach(word -> SIZES.addAll(WordForms.of(word, row[0].equals("en") ? "" : row[0])));
        }
    }

    private Phrases() {}

    /** The token after a phrase of the kind at the place, or 0 where there is none. */
    static int after(List<Token> tokens, int place, Kind kind) {
        var found = table(kind).at(tokens, place);
        return found != null && found.meaning() == kind ? found.next() : 0;
    }

    /** The phrase at the place that may stand anywhere in a line: optional, to taste, a little. */
    static PhraseTable.@Nullable Found<Kind> remark(List<Token> tokens, int place) {
        return table(Kind.OPTIONAL).at(tokens, place);
    }

    static boolean isSize(Token token) {
        return token.isWord() && SIZES.contains(token.word());
    }

    /** Remarks, joining words and the rest are tables of their own, since the same word may be in more than one. */
    private static PhraseTable<Kind> table(Kind kind) {
        return TABLES.get(switch (kind) {
            case OPTIONAL, TASTE, VAGUE, HEAP -> 0;
            case OR, AND, ABOUT -> 1;
            case EACH, TIMES -> 2;
        });
    }
}
