package lv.burtnica.food;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Unit;
import org.jspecify.annotations.Nullable;

/** One search in the lexicon: marks which words of the line stand in which names, then weighs the names. */
final class FoodQuery {

    private static final String LAST = "\uFFFF";
    private static final Comparator<FoodMatch> BEST_FIRST = Comparator.comparingDouble(FoodMatch::score).reversed()
            .thenComparing(match -> match.food() == null ? LAST : match.food());
    private static final int MOST_WORDS = 30;
    private static final int MOST_FOUND = 4;
    private static final double SLIP = 0.84;
    private static final double TWO_WORDS_IN_ONE = 0.92;
    private static final double PART_OF_NAME = 0.45;
    private static final double GIVEN_UNIT = 1.25;

    private final LexiconIndex index;
    private final Supplier<Spelling> spelling;
    private final QueryWords words;
    private final String language;
    private final Unit unit;
    private final Marks marks = new Marks();

    FoodQuery(LexiconIndex index, Supplier<Spelling> spelling, List<Token> tokens, String language, Unit unit) {
        this.index = index;
        this.spelling = spelling;
        this.language = language;
        this.unit = unit;
        this.words = new QueryWords(tokens.size() > MOST_WORDS ? tokens.subList(0, MOST_WORDS) : tokens, index);
    }

    List<FoodMatch> best() {
        for (int i = 0; i < words.size(); i++) {
            mark(i);
        }
        var matches = new ArrayList<FoodMatch>();
        for (int slot = 0; slot < marks.slots(); slot++) {
            var match = marks.entry(slot) < 0 ? null : weigh(slot);
            if (match != null) {
                matches.add(match);
            }
        }
        matches.sort(BEST_FIRST);
        return distinct(matches);
    }

    private void mark(int word) {
        var plain = words.plain(word);
        var places = index.places(plain);
        if (places != null) {
            mark(word, places);
        } else if (words.isNamed(word)) {
            if (!splits(word, plain)) {
                for (var near : spelling.get().near(plain)) {
                    words.slipped(word, SLIP);
                    mark(word, places(near));
                }
            }
        }
    }

    private boolean splits(int word, String plain) {
        for (int cut = 3; cut <= plain.length() - 4; cut++) {
            var first = index.places(plain.substring(0, cut));
            var second = first == null ? null : index.places(plain.substring(cut));
            if (first != null && second != null) {
                words.slipped(word, TWO_WORDS_IN_ONE);
                mark(word, first);
                mark(word, second);
                return true;
            }
        }
        return false;
    }

    private List<LexiconIndex.Place> places(String known) {
        var places = index.places(known);
        return places == null ? List.of() : places;
    }

    private void mark(int word, List<LexiconIndex.Place> places) {
        for (var place : places) {
            marks.add(place.entry(), place.bit(), 1 << word);
        }
    }

    private @Nullable FoodMatch weigh(int slot) {
        var entry = index.entries().get(marks.entry(slot));
        if (!entry.fits(unit)) {
            return null;
        }
        int all = entry.words().size();
        int matched = Integer.bitCount(marks.entryBits(slot));
        boolean whole = matched == all;
        if (!whole && entry.food() == null) {
            return null;
        }
        double score = entry.likelihood() * (whole ? 1 : PART_OF_NAME * matched / all) * words.fit(marks.wordBits(slot));
        if (!entry.language().equals(language)) {
            score *= 0.97;
        }
        if (!entry.units().isEmpty()) {
            score *= GIVEN_UNIT;
        }
        int bits = marks.wordBits(slot);
        return new FoodMatch(entry.food(), score, Integer.numberOfTrailingZeros(bits), 32 - Integer.numberOfLeadingZeros(bits));
    }

    private static List<FoodMatch> distinct(List<FoodMatch> sorted) {
        var best = new ArrayList<FoodMatch>(MOST_FOUND);
        var seen = new HashSet<String>();
        for (var match : sorted) {
            var food = match.food();
            boolean wanted = food == null ? best.isEmpty() : seen.add(food);
            if (wanted && best.size() < MOST_FOUND) {
                best.add(new FoodMatch(food, Math.min(1, match.score()), match.from(), match.to()));
            }
        }
        return best;
    }
}
