package lv.burtnica.recipe.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.burtnica.food.FoodLexicon;
import lv.burtnica.food.FoodMatch;
import lv.burtnica.measure.Quantity;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Unit;
import org.jspecify.annotations.Nullable;

/** The reading of one line: remarks first, then the amount, then the food, and what is left is preparation. */
final class LineWork {

    private static final int MOST_CANDIDATES = 3;
    private static final double UNKNOWN = 0.3;

    private final String original;
    private final Locale language;
    private final FoodLexicon lexicon;
    private final Corrections corrections;
    private final LineText text;
    private final Remarks remarks;
    private final List<List<Token>> segments = new ArrayList<>();
    private @Nullable Measured measured;
    private @Nullable Quantity packSize;
    private @Nullable Quantity pendingSize;
    private List<Token> pendingNote = List.of();
    private Unit unit = Unit.NONE;
    private int amountStart;
    private int amountEnd;

    LineWork(String original, Locale language, FoodLexicon lexicon, Corrections corrections) {
        this.original = original;
        this.language = language;
        this.lexicon = lexicon;
        this.corrections = corrections;
        this.text = new LineText(original, lexicon);
        this.remarks = new Remarks(text);
    }

    LineReading read() {
        for (var segment : text.segments()) {
            var rest = remarks.strip(segment);
            if (!rest.isEmpty()) {
                segments.add(rest);
            }
        }
        findAmount();
        var extra = readBrackets();
        var named = findFood(extra);
        if (measured != null && unit == Unit.NONE) {
            unit = named.unit();
        } else if (measured == null && named.unit() != Unit.NONE) {
            measured = new Measured(lv.burtnica.measure.Amount.of(1), named.unit(), null, 0, 0);
            unit = named.unit();
        }
        if (unit.isContainer() && packSize == null) {
            packSize = pendingSize;
        } else {
            remarks.add(pendingNote);
        }
        return reading(named);
    }

    /** {@code Mīklai: 500 g miltu}: what stands before the colon says what for. */
    private void dropHeading() {
        if (!text.hasHeading() || segments.size() < 2) {
            return;
        }
        var measuredSecond = new AmountFinder(segments.get(1)).front();
        boolean heading = measuredSecond != null && measuredSecond.next() < segments.get(1).size()
                && segments.getFirst().stream().noneMatch(Token::isNumber);
        if (heading) {
            remarks.add(segments.removeFirst());
        }
    }

    private void findAmount() {
        dropHeading();
        for (int i = 0; i < segments.size() && measured == null; i++) {
            var finder = new AmountFinder(segments.get(i));
            var found = i == 0 ? finder.front() : finder.whole();
            if (i == 0 && found != null && isFoodItself(segments.get(i), found)) {
                found = null;
            }
            take(i, found);
        }
        if (measured == null && !segments.isEmpty()) {
            findAmountBehind(segments.getFirst());
        }
        for (int i = 1; i < segments.size() && measured == null; i++) {
            take(i, new AmountFinder(segments.get(i)).atEnd());
        }
    }

    private void findAmountBehind(List<Token> tokens) {
        var finder = new AmountFinder(tokens);
        var behind = finder.behind();
        int described = 0;
        while (described < tokens.size() && tokens.get(described).isWord() && lexicon.isDescription(tokens.get(described).word())) {
            described++;
        }
        if (behind == null && described > 0 && described < tokens.size()) {
            behind = finder.at(described);
        }
        take(0, behind != null || isWholeFood(tokens) ? behind : finder.bareUnitAtEnd());
    }

    /** {@code lapu salāti} begins with a unit's name but is a food as a whole. */
    private boolean isFoodItself(List<Token> tokens, Measured found) {
        if (tokens.get(found.from()).isNumber() || found.from() > 0) {
            return false;
        }
        return isWholeFood(tokens);
    }

    private boolean isWholeFood(List<Token> tokens) {
        var matches = lexicon.find(tokens, language, Unit.NONE);
        return !matches.isEmpty() && matches.getFirst().score() > 0.9 && matches.getFirst().from() == 0
                && matches.getFirst().to() == tokens.size();
    }

    private static boolean isSize(Unit unit) {
        return unit.isWeight() || unit == Unit.ML || unit == Unit.DL || unit == Unit.L;
    }

    private void take(int segment, @Nullable Measured found) {
        if (found == null) {
            return;
        }
        var tokens = segments.get(segment);
        measured = found;
        unit = found.unit();
        packSize = found.packSize();
        amountStart = tokens.get(found.from()).start();
        amountEnd = tokens.get(found.next() - 1).end();
        var rest = new ArrayList<>(tokens.subList(0, found.from()));
        if (!rest.isEmpty()) {
            dropAbout(rest);
        }
        rest.addAll(tokens.subList(found.next(), tokens.size()));
        segments.set(segment, rest);
    }

    private void dropAbout(List<Token> before) {
        for (int place = 0; place < before.size(); place++) {
            if (Phrases.after(before, place, Phrases.Kind.ABOUT) == before.size()) {
                var about = before.subList(place, before.size());
                remarks.add(about);
                about.clear();
                return;
            }
        }
    }

    /** Reads what stands in brackets; gives back the words that may help to name the food. */
    private List<Token> readBrackets() {
        var extra = new ArrayList<Token>();
        for (var bracket : text.brackets()) {
            var rest = remarks.strip(bracket);
            if (rest.isEmpty()) {
                continue;
            }
            var whole = new AmountFinder(rest).whole();
            if (whole != null && isSize(whole.unit()) && unit.isContainer() && packSize == null) {
                packSize = new Quantity(whole.amount(), whole.unit());
                extendAmount(rest);
            } else if (whole != null && measured == null) {
                measured = whole;
                unit = whole.unit();
                amountStart = rest.get(whole.from()).start();
                amountEnd = rest.get(whole.next() - 1).end();
            } else if (whole != null && isSize(whole.unit()) && pendingSize == null) {
                pendingSize = new Quantity(whole.amount(), whole.unit());
                pendingNote = rest;
            } else {
                if (whole == null) {
                    extra.addAll(rest);
                }
                remarks.add(rest);
            }
        }
        return extra;
    }

    /** The amount reaches over the bracket with the pack's size if that follows: {@code 1 bundža (240 g)}. */
    private void extendAmount(List<Token> bracket) {
        int start = bracket.getFirst().start();
        int end = bracket.getLast().end();
        boolean next = start > amountEnd && original.substring(amountEnd, start).strip().matches("[(\\[]");
        if (next && end < original.length()) {
            amountEnd = end + 1;
        }
    }

    private Named findFood(List<Token> extra) {
        var finder = new FoodFinder(lexicon, language, unit);
        var name = new ArrayList<Token>();
        var preparation = new ArrayList<List<Token>>();
        Named named = null;
        for (var segment : segments) {
            if (segment.isEmpty()) {
                continue;
            }
            if (named != null) {
                preparation.add(segment);
            } else {
                name.addAll(segment);
                var found = finder.find(name);
                named = found.score() < FoodFinder.LIKELY && isMoreToCome(segment) ? null : found;
            }
        }
        if (named == null) {
            named = finder.find(name);
        }
        segments.clear();
        return withTail(withExtra(named, extra, finder), preparation, finder);
    }

    private boolean isMoreToCome(List<Token> segment) {
        return segments.indexOf(segment) < segments.size() - 1
                && segment.stream().allMatch(token -> !token.isWord() || lexicon.isDescription(token.word()));
    }

    /** Words in brackets can say which food it is: {@code gaļa (cūkgaļa)}, {@code krējums (20 %)}, {@code sviests (vai margarīns)}. */
    private Named withExtra(Named named, List<Token> extra, FoodFinder finder) {
        if (extra.isEmpty()) {
            return named;
        }
        if (Phrases.after(extra, 0, Phrases.Kind.OR) > 0) {
            var joined = new ArrayList<>(named.name());
            joined.addAll(extra);
            var both = finder.find(joined);
            return new Named(named.matches(), both.alternatives(), named.unit(), named.name(), named.tail(), named.several());
        }
        var joined = new ArrayList<>(named.name());
        joined.addAll(extra);
        var all = finder.find(joined);
        boolean better = all.score() > named.score() || all.score() >= FoodFinder.LIKELY && extra.getFirst().kind() == Token.Kind.LABEL;
        return better ? new Named(all.matches(), named.alternatives(), named.unit(), named.name(), named.tail(), false) : named;
    }

    private Named withTail(Named named, List<List<Token>> preparation, FoodFinder finder) {
        var parts = new ArrayList<String>();
        var alternatives = new ArrayList<>(named.alternatives());
        if (!named.tail().isEmpty()) {
            parts.add(text.text(named.tail()));
        }
        for (var part : preparation) {
            int or = Phrases.after(part, 0, Phrases.Kind.OR);
            var other = or > 0 && or < part.size() ? finder.find(part.subList(or, part.size())) : null;
            var food = other == null || other.score() < FoodFinder.LIKELY ? null : other.matches().getFirst().food();
            if (food != null) {
                alternatives.add(food);
            } else {
                parts.add(text.text(part));
            }
        }
        this.preparation = parts.isEmpty() ? null : String.join(", ", parts);
        return new Named(named.matches(), alternatives, named.unit(), named.name(), named.tail(), named.several());
    }

    private @Nullable String preparation;

    private LineReading reading(Named named) {
        var name = text.text(named.name());
        var corrected = corrections.food(PhraseKey.of(name));
        var best = named.matches().isEmpty() ? null : named.matches().getFirst();
        var food = corrected != null ? corrected : best != null && best.score() >= FoodFinder.LIKELY ? best.food() : null;
        return new LineReading(
                original, measured == null ? null : measured.amount(), unit, packSize, amountStart, amountEnd, name, food,
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
        if (named.several()) {
            sure *= 0.85;
        }
        if (named.name().stream().anyMatch(Token::isNumber)) {
            sure *= 0.8;
        }
        if (measured == null && !remarks.indefinite() && !remarks.optional()) {
            sure *= 0.9;
        }
        return Math.round(sure * 100) / 100.0;
    }
}
