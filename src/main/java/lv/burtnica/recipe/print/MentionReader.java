package lv.burtnica.recipe.print;

import static lv.burtnica.recipe.print.Mention.Share.ALL;
import static lv.burtnica.recipe.print.Mention.Share.COUNTED;
import static lv.burtnica.recipe.print.Mention.Share.NONE;
import static lv.burtnica.recipe.print.Mention.Share.PART;
import static lv.burtnica.recipe.print.Mention.Share.PLACE;
import static lv.burtnica.recipe.print.Mention.Share.REST;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lv.burtnica.recipe.print.StepWords.Word;
import lv.burtnica.wording.Wording;

/** Reads from the words around a food whether a step takes it, and how much of it. */
final class MentionReader {

    /** So many words before a food an amount is the food's: "150 ml of the warm water". */
    private static final int NUMBER_REACH = 5;
    /** So many words before a food a half is the food's: "half of the oil", "the other bowl, flour" is not. */
    private static final int PART_REACH = 2;

    private final Set<String> small;
    private final Set<String> partWords;
    private final Set<String> restWords;
    private final Set<String> eachWords;
    private final Set<String> addWords;
    private final Set<String> placeWords;
    private final Set<String> placeEndings;
    private final Set<String> whenWords;
    private final Set<String> phrasalVerbs;
    private final Set<String> withWords;
    private final Set<String> stateWords;
    private final Set<String> ifWords;
    private final Set<String> heatWords;
    private final Set<String> doneWords;
    private final Set<String> doneEndings;

    MentionReader(Wording wording) {
        small = words("small-words", wording);
        partWords = words("part-words", wording);
        restWords = words("rest-words", wording);
        eachWords = words("each-words", wording);
        addWords = words("add-words", wording);
        placeWords = words("place-words", wording);
        placeEndings = words("place-endings", wording);
        whenWords = words("when-words", wording);
        phrasalVerbs = words("phrasal-verbs", wording);
        withWords = words("with-words", wording);
        stateWords = words("state-words", wording);
        ifWords = words("if-words", wording);
        heatWords = words("heat-words", wording);
        doneWords = words("done-words", wording);
        doneEndings = words("done-endings", wording);
    }

    private static Set<String> words(String key, Wording wording) {
        return Set.of(wording.text("recipe.print." + key).split(","));
    }

    /** @param words all of the step */
    Mention read(int step, List<Word> words, int first, int length) {
        var number = number(words, first);
        return new Mention(step, first, length, share(words, first, length, number), adds(words, first), number);
    }

    /** Whether a word only says how warm something is. */
    boolean isHeat(Word word) {
        return begins(word, heatWords);
    }

    private Mention.Share share(List<Word> words, int first, int length, String number) {
        var food = words.get(first);
        var lead = lead(words, first);
        if (isSubject(words, first + length)
                || lead >= 0 && whenWords.contains(words.get(lead).text())
                || ifWords.contains(sentence(words, food).getFirst().text())) {
            return NONE;
        }
        if (isPlace(words, first, length)) {
            return PLACE;
        }
        var isForEach = sentenceHas(words, food, eachWords);
        if (!number.isEmpty()) {
            return isForEach ? NONE : COUNTED;
        }
        if (startsBefore(words, first, restWords)) {
            return REST;
        }
        return startsBefore(words, first, partWords) || isForEach ? PART : ALL;
    }

    private static String number(List<Word> words, int first) {
        for (var at = first - 1; at >= Math.max(0, first - NUMBER_REACH) && words.get(at).part() == words.get(first).part(); at--) {
            if (words.get(at).isNumber()) {
                return words.get(at).text();
            }
        }
        return "";
    }

    private boolean startsBefore(List<Word> words, int first, Set<String> beginnings) {
        var seen = 0;
        for (var at = first - 1; at >= 0 && seen < PART_REACH && words.get(at).part() == words.get(first).part(); at--) {
            if (begins(words.get(at), beginnings)) {
                return true;
            }
            seen += small.contains(words.get(at).text()) ? 0 : 1;
        }
        return false;
    }

    /** In the case of a place or of a receiver, or after a word of place; "with the peas" and "stir in the peas" take them all the same. */
    private boolean isPlace(List<Word> words, int first, int length) {
        var lead = lead(words, first);
        if (lead >= 0 && placeWords.contains(words.get(lead).text())) {
            return !isPhrasal(words, lead);
        }
        var isWith = words.subList(Math.max(0, first - PART_REACH), first).stream().anyMatch(word -> withWords.contains(word.text()));
        return !isWith && isPlace(words.get(first + length - 1));
    }

    /** Where the word stands that leads to a food, past articles; -1 where there is none. */
    private int lead(List<Word> words, int first) {
        var lead = first - 1;
        while (lead >= 0 && small.contains(words.get(lead).text())) {
            lead--;
        }
        return lead;
    }

    /** "Stir in" and its like, at the place of their second word. */
    private boolean isPhrasal(List<Word> words, int second) {
        return second > 0 && placeWords.contains(words.get(second).text()) && phrasalVerbs.contains(words.get(second - 1).text());
    }

    /** By its case alone. */
    boolean isPlace(Word word) {
        return placeEndings.stream().anyMatch(word.text()::endsWith);
    }

    private boolean isSubject(List<Word> words, int after) {
        return after < words.size() && after > 0 && words.get(after).part() == words.get(after - 1).part()
                && stateWords.contains(words.get(after).text());
    }

    /** "Add the toasted seeds" adds what an earlier step made ready. */
    private boolean adds(List<Word> words, int first) {
        var isReady = first > 0 && doneEndings.stream().anyMatch(words.get(first - 1).text()::endsWith);
        var food = words.get(first);
        var isAdded = sentenceHas(words, food, addWords)
                || IntStream.range(0, words.size()).anyMatch(at -> words.get(at).sentence() == food.sentence() && isPhrasal(words, at));
        return !isReady && isAdded && !sentenceHas(words, food, doneWords);
    }

    private static boolean sentenceHas(List<Word> words, Word food, Set<String> beginnings) {
        return sentence(words, food).stream().anyMatch(word -> begins(word, beginnings));
    }

    private static List<Word> sentence(List<Word> words, Word food) {
        return words.stream().filter(word -> word.sentence() == food.sentence()).toList();
    }

    private static boolean begins(Word word, Set<String> beginnings) {
        return beginnings.stream().anyMatch(word.text()::startsWith);
    }
}
