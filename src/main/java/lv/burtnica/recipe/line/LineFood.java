package lv.burtnica.recipe.line;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.food.FoodLexicon;
import lv.burtnica.measure.Token;
import org.jspecify.annotations.Nullable;

/** The food of a line: which segment names it, what brackets add, and what is left as preparation. */
final class LineFood {

    private static final double CLEAR = 0.9;

    private final LineText text;
    private final FoodLexicon lexicon;
    private final FoodFinder finder;
    private @Nullable String preparation;

    LineFood(LineText text, FoodLexicon lexicon, FoodFinder finder) {
        this.text = text;
        this.lexicon = lexicon;
        this.finder = finder;
    }

    /** What is done with the food, or {@code null}; known after {@link #find}. */
    @Nullable String preparation() {
        return preparation;
    }

    /**
     * Finds the food.
     *
     * @param segments the segments without amount and remarks, some perhaps empty
     * @param brackets words in brackets that are no amount
     */
    Named find(List<List<Token>> segments, List<Token> brackets) {
        var name = new ArrayList<Token>();
        var rest = new ArrayList<List<Token>>();
        Named named = null;
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            if (named != null) {
                rest.add(segment);
            } else if (!segment.isEmpty()) {
                name.addAll(segment);
                var found = finder.find(name);
                boolean more = i < segments.size() - 1 && found.score() < FoodFinder.LIKELY && describes(segment);
                named = more ? null : found;
            }
        }
        return withRest(withBrackets(named == null ? finder.find(name) : named, brackets), rest);
    }

    private boolean describes(List<Token> segment) {
        return segment.stream().allMatch(token -> !token.isWord() || lexicon.isDescription(token.word()));
    }

    /** Words in brackets can say which food it is: {@code gaļa (cūkgaļa)}, {@code krējums (20 %)}, {@code sviests (vai margarīns)}. */
    private Named withBrackets(Named named, List<Token> brackets) {
        if (brackets.isEmpty()) {
            return named;
        }
        var joined = new ArrayList<>(named.name());
        joined.addAll(brackets);
        var all = finder.find(joined);
        if (Phrases.after(brackets, 0, Phrases.Kind.OR) > 0) {
            return named.with(named.matches(), all.alternatives());
        }
        boolean label = brackets.getFirst().kind() == Token.Kind.LABEL;
        boolean closer = !all.matches().isEmpty() && all.matches().getFirst().to() > named.name().size()
                && all.matches().getFirst().from() < named.name().size() && all.score() >= CLEAR;
        boolean better = all.score() > named.score() || closer || label && all.score() >= FoodFinder.LIKELY;
        return better ? named.with(all.matches(), named.alternatives()) : named;
    }

    /** Segments after the food are preparation, but for {@code vai margarīns}. */
    private Named withRest(Named named, List<List<Token>> rest) {
        var parts = new ArrayList<String>();
        var alternatives = new ArrayList<>(named.alternatives());
        parts.add(text.text(named.tail()));
        for (var segment : rest) {
            int or = Phrases.after(segment, 0, Phrases.Kind.OR);
            var other = or > 0 && or < segment.size() ? finder.find(segment.subList(or, segment.size())) : null;
            var food = other == null || other.score() < FoodFinder.LIKELY ? null : other.matches().getFirst().food();
            if (food != null) {
                alternatives.add(food);
            } else {
                parts.add(text.text(segment));
            }
        }
        parts.removeIf(String::isBlank);
        preparation = parts.isEmpty() ? null : String.join(", ", parts);
        return named.with(named.matches(), alternatives);
    }
}
