package lv.burtnica.recipe.line;

import java.util.Locale;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodLexicon;

/**
 * Reads ingredient lines in Latvian and English in full, with Russian and Lithuanian tolerated. A line is never dropped:
 * what is not understood comes back with a low confidence and the likeliest foods. Safe for use by many threads; the time
 * it takes grows with the length of a line up to a limit, whatever the line holds.
 */
public final class LineReader {

    private final FoodLexicon lexicon;
    private final Corrections corrections;

    /** Without what people answered about single lines. */
    public LineReader(FoodLexicon lexicon) {
        this(lexicon, Corrections.NONE);
    }

    private LineReader(FoodLexicon lexicon, Corrections corrections) {
        this.lexicon = lexicon;
        this.corrections = corrections;
    }

    /** A reader with the words of the starter notebook for a catalogue. */
    public static LineReader of(FoodCatalogue foods) {
        return new LineReader(FoodLexicon.bundled(foods));
    }

    /** The same reader with what a notebook has corrected. */
    public LineReader with(Corrections notebook) {
        return new LineReader(lexicon, notebook);
    }

    /**
     * Reads one line.
     *
     * @param line any text, with or without a bullet; line breaks count as blanks
     * @param language the language that is tried first
     */
    public LineReading read(String line, Locale language) {
        return new LineWork(line, language, lexicon, corrections).read();
    }
}
