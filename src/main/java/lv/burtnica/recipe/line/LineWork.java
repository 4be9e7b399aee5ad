package lv.burtnica.recipe.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.burtnica.food.FoodLexicon;
import lv.burtnica.food.FoodMatch;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Unit;
import org.jspecify.annotations.Nullable;

/** The reading of one line: remarks first, then the amount, then the food, and what is left is preparation. */
final class LineWork {

    private static final int MOST_CANDIDATES = 3;
    private static final double UNKNOWN = 0.3;
    private static final double WHOLE_FOOD = 0.9;

    private final String original;
    private final Locale language;
    private final FoodLexicon lexicon;
    private final Corrections corrections;
    private final LineText text;
    private final Remarks remarks;
    private final LineAmount amount;
    private final List<List<Token>> segments = new ArrayList<>();

    LineWork(String original, Locale language, FoodLexicon lexicon, Corrections corrections) {
        this.original = original;
        this.language = language;
        this.lexicon = lexicon;
        this.corrections = corrections;
        this.text = new LineText(original, lexicon);
        this.remarks = new Remarks(text);
        this.amount = new LineAmount(original, remarks);
    }

    LineReading read() {
        for (var segment : text.segments()) {
            var rest = remarks.strip(segment, segments.isEmpty());
            if (!rest.isEmpty()) {
                segments.add(rest);
            }
        }
        dropHeading();
        findAmount();
        var extra = readBrackets();
        var food = new LineFood(text, lexicon, new FoodFinder(lexicon, language, amount.unit()));
        var named = food.find(segments, extra);
        amount.unitBehindFood(named.unit());
        return reading(named, food.preparation());
    }

    /** {@code Mīklai: 500 g miltu}: what stands before the colon says what for. */
    private void dropHeading() {
        if (!text.hasHeading() || segments.size() < 2) {
            return;
        }
        var second = new AmountFinder(segments.get(1)).front();
        boolean heading = second != null && second.next() < segments.get(1).size()
                && segments.getFirst().stream().noneMatch(Token::isNumber);
        if (heading) {
            remarks.add(segments.removeFirst());
        }
    }

    /** Looks in front of the food, then for a segment that is all amount, then behind the food. */
    private void findAmount() {
        if (segments.isEmpty()) {
            return;
        }
        var first = segments.getFirst();
        var front = new AmountFinder(first).front();
        take(0, front == null || !first.get(front.from()).isNumber() && isWholeFood(first) ? null : front);
        for (int i = 1; i < segments.size(); i++) {
            take(i, new AmountFinder(segments.get(i)).whole());
        }
        take(0, amount.isMissing() ? behind(first) : null);
        for (int i = 1; i < segments.size(); i++) {
            take(i, new AmountFinder(segments.get(i)).atEnd());
        }
    }

    private @Nullable Measured behind(List<Token> tokens) {
        var finder = new AmountFinder(tokens);
        var behind = finder.behind();
        int described = 0;
        while (described < tokens.size() && tokens.get(described).isWord() && lexicon.isDescription(tokens.get(described).word())) {
            described++;
        }
        if (behind == null && described > 0 && described < tokens.size()) {
            behind = finder.at(described);
        }
        return behind != null || isWholeFood(tokens) ? behind : finder.bareUnitAtEnd();
    }

    /** {@code lapu salāti} begins and {@code lauru lapa} ends with a unit's name, but they are foods as a whole. */
    private boolean isWholeFood(List<Token> tokens) {
        var matches = lexicon.find(tokens, language, Unit.NONE);
        return !matches.isEmpty() && matches.getFirst().score() > WHOLE_FOOD && matches.getFirst().from() == 0
                && matches.getFirst().to() == tokens.size();
    }

    private void take(int segment, @Nullable Measured found) {
        if (found != null && amount.isMissing()) {
            segments.set(segment, amount.take(segments.get(segment), found));
        }
    }

    /** Reads what stands in brackets; gives back the words that may help to name the food. */
    private List<Token> readBrackets() {
        var extra = new ArrayList<Token>();
        for (var bracket : text.brackets()) {
            var rest = remarks.strip(bracket, true);
            var whole = rest.isEmpty() ? null : new AmountFinder(rest).whole();
            if (whole != null) {
                amount.takeBracket(rest, whole);
            } else {
                extra.addAll(rest);
                remarks.add(rest);
            }
        }
        return extra;
    }

    private LineReading reading(Named named, @Nullable String preparation) {
        var name = text.text(named.name());
        var phrase = PhraseKey.of(name);
        var corrected = phrase.isEmpty() ? null : corrections.of(phrase);
        var best = named.matches().isEmpty() ? null : named.matches().getFirst();
        var found = best != null && best.score() >= FoodFinder.LIKELY ? best.food() : null;
        var food = corrected != null ? corrected.food() : found;
        return new LineReading(
                original, amount.amount(), amount.unit(), amount.packSize(), amount.start(), amount.end(), name, food,
                candidates(named, food), named.alternatives(), preparation, remarks.note(), remarks.optional(),
                confidence(named, best, corrected != null));
    }

    private static List<String> candidates(Named named, @Nullable String food) {
        var ids = new ArrayList<String>();
        if (food != null) {
            ids.add(food);
        }
        for (var match : named.matches()) {
            var id = match.food();
            if (id != null && !ids.contains(id) && ids.size() < MOST_CANDIDATES) {
                ids.add(id);
            }
        }
        return ids;
    }

    private double confidence(Named named, @Nullable FoodMatch best, boolean corrected) {
        double sure = best == null ? UNKNOWN / 2 : best.food() == null || best.score() < FoodFinder.LIKELY ? UNKNOWN : best.score();
        sure = corrected ? 1 : sure;
        if (named.several() && !corrected) {
            sure *= 0.85;
        }
        if (named.name().stream().anyMatch(Token::isNumber) && !corrected) {
            sure *= 0.8;
        }
        if (amount.isMissing() && !remarks.indefinite() && !remarks.optional()) {
            sure *= 0.9;
        }
        return Math.round(sure * 100) / 100.0;
    }
}
