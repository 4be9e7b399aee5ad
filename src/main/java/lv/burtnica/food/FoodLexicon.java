package lv.burtnica.food;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Tokens;
import lv.burtnica.measure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Finds foods by what people call them, in any case and number, without marks and with small slips. It notices when the catalogue changes.
 * Safe for use by many threads.
 */
public final class FoodLexicon {

    private final FoodCatalogue foods;
    private final List<LexiconEntry> words;
    private volatile Made made;

    /**
     * @param words a table like {@code recipes/food-words.tsv}
     * @throws FoodFileException if the table cannot be used
     */
    public FoodLexicon(FoodCatalogue foods, Reader words, String file) {
        this.foods = foods;
        this.words = LexiconEntries.words(foods, words, file);
        this.made = new Made(foods.edition(), index());
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
        var now = made();
        return new FoodQuery(now.index, now::spelling, words, language.getLanguage(), unit).best();
    }

    /** Whether the plain word stands in the name of a food. */
    public boolean knows(String plainWord) {
        return made().index.places(plainWord) != null;
    }

    /** Whether the plain word only describes: a size, a state, a way of cutting, a purpose. */
    public boolean isDescription(String plainWord) {
        return Qualifiers.isQualifier(plainWord) || Qualifiers.beginsTail(plainWord)
                || (!knows(plainWord) && Qualifiers.looksDescriptive(plainWord));
    }

    /** The index of the foods as they are now: made anew by the first who asks after they have changed. */
    private Made made() {
        var now = made;
        if (now.edition == foods.edition()) {
            return now;
        }
        synchronized (this) {
            if (made.edition != foods.edition()) {
                // Asked for before the names are read: should the foods change again in between, the next who asks makes it anew.
                var edition = foods.edition();
                made = new Made(edition, index());
            }
            return made;
        }
    }

    private LexiconIndex index() {
        return new LexiconIndex(Stream.concat(words.stream(), LexiconEntries.names(foods).stream()).toList());
    }

    /** What is made of one edition of the catalogue. */
    private static final class Made {

        private final long edition;
        private final LexiconIndex index;
        private volatile @Nullable Spelling spelling;

        Made(long edition, LexiconIndex index) {
            this.edition = edition;
            this.index = index;
        }

        Spelling spelling() {
            var known = spelling;
            if (known == null) {
                known = new Spelling(index.words());
                spelling = known;
            }
            return known;
        }
    }
}
