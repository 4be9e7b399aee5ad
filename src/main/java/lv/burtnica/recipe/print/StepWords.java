package lv.burtnica.recipe.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.burtnica.wording.Wording;

/** Takes a step apart into its words, each with the sentence and the part of the sentence that it stands in. */
final class StepWords {

    private static final Pattern PIECE =
            Pattern.compile("\\p{L}+|\\d+(?:[.,]\\d+)?|[½⅓⅔¼¾⅛]|[.!?](?=\\s+[\\p{Lu}\\d]|\\s*$)|[,;:()]");

    private final Wording wording;
    private final WordStem stem;
    private final Set<String> joints;

    StepWords(Wording wording, WordStem stem) {
        this.wording = wording;
        this.stem = stem;
        joints = Set.of(wording.text("recipe.print.joint-words").split(","));
    }

    /**
     * A word of a step.
     *
     * @param text in small letters; numbers as they are written
     * @param stem what its cases share
     * @param sentence the number of the sentence in the step
     * @param part the number of the part between commas and words that join, counted through the step
     */
    record Word(String text, String stem, int sentence, int part) {

        boolean isNumber() {
            return !Character.isLetter(text.charAt(0));
        }
    }

    /** The words of a step without its times, which are about no food. */
    List<Word> of(String step) {
        var words = new ArrayList<Word>();
        var sentence = 0;
        var part = 0;
        for (var piece : PIECE.matcher(StepMinutes.without(step, wording)).results().map(MatchResult::group).toList()) {
            var text = piece.toLowerCase(wording.language());
            var isMark = !Character.isLetterOrDigit(text.charAt(0)) && ".!?,;:()".contains(text);
            if (isMark || joints.contains(text)) {
                part++;
            }
            if (isMark && ".!?".contains(text)) {
                sentence++;
            }
            if (!isMark) {
                words.add(new Word(text, stem.of(text), sentence, part));
            }
        }
        return words;
    }
}
