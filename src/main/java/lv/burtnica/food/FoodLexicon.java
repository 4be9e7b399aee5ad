package lv.burtnica.food;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Tokens;
import lv.burtnica.measure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Finds foods by what people call them, in any case and number, without marks and with small slips.
 * Safe for use by many threads.
 */
public final class FoodLexicon {

    private final LexiconIndex index;
    private volatile @Nullable Spelling spelling;

    /**
     * @param words a table like {@code recipes/food-words.tsv}
     * @throws FoodFileException if the table cannot be used
     */
    public FoodLexicon(FoodCatalogue foods, Reader words, String file) {
        index = new LexiconIndex(LexiconEntries.read(foods, words, file));
    }

    /** The words of the starter notebook. */
    public static FoodLexicon bundled(FoodCatalogue foods) {
        return new FoodLexicon(foods, FoodFiles.bundled("food-words.tsv"), "food-words.tsv");
    }

    /** The likeliest foods that the text may mean, up to three, the best first; for search fields and corrections. */
    public List<FoodMatch> find(String text, Locale language) {
        var found = new ArrayList<FoodMatch>();
        for (var match : find(Tokens.of(text), language, Unit.NONE)) {
            if (match.food() != null && found.size() < 3) {
                found.add(match);
            }
        }
        return found;
    }

    /**
     * The likeliest foods that words of a line may mean, the best first, each food once.
     *
     * @param words words and labels without amounts
     * @param language names in this language go first among equals
     * @param unit what is counted: a spoon of <i>paprika</i> is the powder
     * @return up to four; only the first may be a food that is not in the catalogue
     */
    public List<FoodMatch> find(List<Token> words, Locale language, Unit unit) {
        return new FoodQuery(index, this::spelling, words, language.getLanguage(), unit).best();
    }

    /** Whether the plain word stands in the name of a food. */
    public boolean knows(String plainWord) {
        return index.places(plainWord) != null;
    }

    /** Whether the plain word only describes: a size, a state, a way of cutting, a purpose. */
    public boolean isDescription(String plainWord) {
        return Qualifiers.isQualifier(plainWord) || Qualifiers.beginsTail(plainWord)
                || (index.places(plainWord) == null && Qualifiers.looksDescriptive(plainWord));
    }

    private Spelling spelling() {
        var made = spelling;
        if (made == null) {
            made = new Spelling(index.words());
            spelling = made;
        }
        return made;
    }
}
