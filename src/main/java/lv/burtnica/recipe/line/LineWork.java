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
        return reading(named);
    }

    private void findAmount() {
        for (int i = 0; i < segments.size() && measured == null; i++) {
            var finder = new AmountFinder(segments.get(i));
            var found = i == 0 ? finder.front() : finder.whole();
            if (i == 0 && found != null && isFoodItself(segments.get(i), found)) {
                found = null;
            }
            take(i, found);
        }
        for (int i = 0; i < segments.size() && measured == null && i < 1; i++) {
            var finder = new AmountFinder(segments.get(i));
            var behind = finder.behind();
            take(i, behind != null ? behind : finder.bareUnitAtEnd());
        }
    }

    /** {@code lapu salāti} begins with a unit's name but is a food as a whole. */
    private boolean isFoodItself(List<Token> tokens, Measured found) {
        if (tokens.get(found.from()).isNumber() || found.from() > 0) {
            return false;
        }
        var matches = lexicon.find(tokens, language, Unit.NONE);
        return !matches.isEmpty() && matches.getFirst().score() > 0.9 && matches.getFirst().from() < found.next();
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
            var whole = new AmountFinder(rest).whole();
            if (rest.isEmpty()) {
                continue;
            }
            if (whole != null && measured != null && unit.isContainer() && packSize == null) {
                packSize = new Quantity(whole.amount(), whole.unit());
                extendAmount(rest);
            } else if (whole != null && measured == null) {
                measured = whole;
                unit = whole.unit();
                amountStart = rest.get(whole.from()).start();
                amountEnd = rest.get(whole.next() - 1).end();
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
            if (named != null) {
                preparation.add(segment);
            } else {
                name.addAll(segment);
                named = name.isEmpty() || isMoreToCome(segment) ? null : finder.find(name);
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
