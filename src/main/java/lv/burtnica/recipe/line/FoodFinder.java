package lv.burtnica.recipe.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.burtnica.food.FoodLexicon;
import lv.burtnica.food.FoodMatch;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Unit;
import lv.burtnica.measure.UnitWords;

/** Finds the food of a segment, its alternatives, and where its name ends. */
final class FoodFinder {

    static final double LIKELY = 0.5;
    private static final double CLEAR = 0.75;
    private static final double SAME = 0.94;

    private final FoodLexicon lexicon;
    private final Locale language;
    private final Unit unit;

    FoodFinder(FoodLexicon lexicon, Locale language, Unit unit) {
        this.lexicon = lexicon;
        this.language = language;
        this.unit = unit;
    }

    Named find(List<Token> tokens) {
        int or = joint(tokens, Phrases.Kind.OR);
        if (or > 0) {
            return withAlternatives(tokens, or);
        }
        int and = joint(tokens, Phrases.Kind.AND);
        if (and > 0) {
            var first = single(tokens.subList(0, and));
            var all = single(tokens);
            if (first.score() >= CLEAR && first.score() > all.score()) {
                boolean more = isFood(tokens.subList(and + 1, tokens.size()));
                return new Named(first.matches(), List.of(), first.unit(), tokens, List.of(), more);
            }
            return all;
        }
        return single(tokens);
    }

    private boolean isFood(List<Token> tokens) {
        return score(lexicon.find(tokens, language, unit)) >= LIKELY;
    }

    private Named withAlternatives(List<Token> tokens, int or) {
        var first = tokens.subList(0, or);
        var second = tokens.subList(Math.max(or + 1, Phrases.after(tokens, or, Phrases.Kind.OR)), tokens.size());
        var other = find(withoutAmount(second));
        if (other.score() < LIKELY) {
            var lent = borrowed(withoutAmount(second), first);
            other = lent.score() > other.score() ? lent : other;
        }
        var named = single(first);
        if (named.score() < CLEAR || isContrast(first, other)) {
            var borrowed = borrowed(first, other.name());
            boolean better = named.score() < CLEAR ? borrowed.score() > named.score() : borrowed.score() >= SAME;
            named = better ? borrowed : named;
        }
        if (named.score() < LIKELY && other.score() < LIKELY) {
            return single(tokens);
        }
        var alternatives = new ArrayList<String>();
        add(alternatives, other, named);
        for (var id : other.alternatives()) {
            if (!alternatives.contains(id)) {
                alternatives.add(id);
            }
        }
        boolean nothing = named.score() < LIKELY && alternatives.isEmpty();
        var name = new ArrayList<>(tokens.subList(0, tokens.size() - other.tail().size()));
        return new Named(nothing ? other.matches() : named.matches(), alternatives, named.unit(), name, other.tail(), false);
    }

    private static void add(List<String> alternatives, Named other, Named named) {
        if (other.score() < LIKELY) {
            return;
        }
        var id = other.matches().getFirst().food();
        var own = named.matches().isEmpty() ? null : named.matches().getFirst().food();
        if (id != null && !id.equals(own)) {
            alternatives.add(id);
        }
    }

    /** {@code baltās vai sarkanās pupiņas}: the first part takes the last word of the second, if that makes a food. */
    private Named borrowed(List<Token> first, List<Token> second) {
        var best = new Named(List.of(), List.of(), Unit.NONE, first, List.of(), false);
        for (int words = 1; words <= Math.min(2, second.size() - 1); words++) {
            var joined = new ArrayList<>(first);
            joined.addAll(second.subList(second.size() - words, second.size()));
            var matches = lexicon.find(joined, language, unit);
            if (score(matches) > best.score()) {
                best = new Named(matches, List.of(), Unit.NONE, first, List.of(), false);
            }
        }
        return best;
    }

    /** {@code vistas vai cūku aknas}: one word against the first of two or more, so that both may share the last. */
    private static boolean isContrast(List<Token> first, Named other) {
        return first.size() == 1 && other.score() >= SAME && other.name().size() > 1
                && !other.name().getFirst().word().equals(first.getFirst().word())
                && other.matches().getFirst().to() - other.matches().getFirst().from() > 1;
    }

    private static List<Token> withoutAmount(List<Token> tokens) {
        var measured = new AmountFinder(tokens).front();
        return measured == null || measured.next() >= tokens.size() ? tokens : tokens.subList(measured.next(), tokens.size());
    }

    private Named single(List<Token> tokens) {
        var matches = lexicon.find(tokens, language, unit);
        if (unit == Unit.NONE) {
            for (int place = 1; place < tokens.size(); place++) {
                var counted = UnitWords.at(tokens, place);
                boolean number = tokens.get(place - 1).isNumber();
                if (counted != null && !number && tokens.get(place).word().length() > 2 && !isWithin(matches, place)) {
                    var before = lexicon.find(tokens.subList(0, place), language, counted.unit());
                    boolean beside = score(before) >= LIKELY && before.getFirst().to() == place;
                    if (beside && score(before) >= score(matches)) {
                        return split(tokens, place, counted.next(), before, counted.unit());
                    }
                }
            }
        }
        int end = matches.isEmpty() ? tokens.size() : matches.getFirst().to();
        return split(tokens, end, end, matches, Unit.NONE);
    }

    private Named split(List<Token> tokens, int end, int tailFrom, List<FoodMatch> matches, Unit counted) {
        int tail = tailFrom;
        while (tail < tokens.size() && tokens.get(tail).kind() == Token.Kind.LABEL) {
            tail++;
        }
        boolean describes = tail < tokens.size() && !matches.isEmpty() && matches.getFirst().score() >= LIKELY
                && tokens.get(tail).isWord() && lexicon.isDescription(tokens.get(tail).word());
        if (!describes && tailFrom == end) {
            return new Named(matches, List.of(), counted, tokens, List.of(), false);
        }
        var name = tokens.subList(0, tailFrom == end ? tail : end);
        return new Named(matches, List.of(), counted, name, tokens.subList(tail, tokens.size()), false);
    }

    private static boolean isWithin(List<FoodMatch> matches, int place) {
        return !matches.isEmpty() && matches.getFirst().score() >= 0.9 && matches.getFirst().to() > place;
    }

    private static double score(List<FoodMatch> matches) {
        return matches.isEmpty() ? 0 : matches.getFirst().score();
    }

    /** Where foods are joined by a word of the kind or, for alternatives, by a slash; 0 for nowhere. */
    private static int joint(List<Token> tokens, Phrases.Kind kind) {
        for (int place = 1; place < tokens.size() - 1; place++) {
            boolean mark = tokens.get(place).isMark(kind == Phrases.Kind.OR ? '/' : '&');
            if (mark || Phrases.after(tokens, place, kind) > 0) {
                return place;
            }
        }
        return 0;
    }
}
