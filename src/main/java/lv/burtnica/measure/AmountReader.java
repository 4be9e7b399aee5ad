package lv.burtnica.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts as people write and say them: {@code 1/2}, {@code 1 ½}, {@code 1,5}, {@code 2–3}, {@code no 2 līdz 3},
 * {@code pusotra}, {@code divas}, {@code dažas}, {@code one and a half}. A comma between digits is a decimal comma.
 */
public final class AmountReader {

    private record Meaning(String kind, Amount amount) {}

    private static final PhraseTable<Meaning> PHRASES = new PhraseTable<>();
    private static final Set<String> UNTIL = Set.of("lidz", "to", "or", "vai", "до", "или", "iki", "arba", "jeb", "till");
    private static final Set<String> FROM = Set.of("no", "from", "от", "nuo", "between", "starp");

    static {
        for (var row : ResourceTable.rows(AmountReader.class, "number-words.tsv")) {
            var meaning = new Meaning(row[0], new Amount(Fraction.parse(row[1]), Fraction.parse(row[2])));
            ResourceTable.words(row[3]).forEach(word -> PHRASES.learn(word, meaning));
        }
    }

    private AmountReader() {}

    /** The amount that a text consists of, such as {@code 1 ½} or {@code 2–3}; empty if it is anything else. */
    public static Optional<Amount> read(String text) {
        var tokens = Tokens.of(text);
        var read = at(tokens, 0);
        return read == null || read.next() < tokens.size() ? Optional.empty() : Optional.of(read.amount());
    }

    /** The quantity that a text consists of, such as {@code 200 g} or {@code 2 ēd. k.}; empty if it is anything else. */
    public static Optional<Quantity> readQuantity(String text) {
        var tokens = Tokens.of(text);
        var read = at(tokens, 0);
        if (read == null) {
            return Optional.empty();
        }
        var unit = UnitWords.at(tokens, read.next());
        if (unit == null) {
            return read.next() < tokens.size() ? Optional.empty() : Optional.of(new Quantity(read.amount(), Unit.NONE));
        }
        var quantity = new Quantity(read.amount().times(unit.factor()), unit.unit());
        return unit.next() < tokens.size() ? Optional.empty() : Optional.of(quantity);
    }

    /** The amount at a place of a line, or {@code null}. */
    public static @Nullable AmountWord at(List<Token> tokens, int place) {
        int start = isWord(tokens, place, FROM) ? place + 1 : place;
        var first = single(tokens, start);
        if (first == null) {
            return null;
        }
        var neighbour = neighbour(tokens, start, first);
        if (neighbour != null) {
            return neighbour;
        }
        int second = afterUntil(tokens, first.next());
        var last = second > first.next() ? single(tokens, second) : null;
        if (last != null && first.amount().from().compareTo(last.amount().to()) < 0) {
            return new AmountWord(new Amount(first.amount().from(), last.amount().to()), last.next());
        }
        return start > place ? null : first;
    }

    /** {@code pieci seši}: two words that count up mean a range. */
    private static @Nullable AmountWord neighbour(List<Token> tokens, int place, AmountWord first) {
        if (!tokens.get(place).isWord() || first.next() >= tokens.size() || !tokens.get(first.next()).isWord()) {
            return null;
        }
        var next = PHRASES.at(tokens, first.next());
        boolean up = next != null && next.meaning().kind().equals("number")
                && next.meaning().amount().from().equals(first.amount().from().plus(Fraction.ONE));
        return next == null || !up ? null : new AmountWord(new Amount(first.amount().from(), next.meaning().amount().to()), next.next());
    }

    private static @Nullable AmountWord single(List<Token> tokens, int place) {
        if (place >= tokens.size()) {
            return null;
        }
        var number = tokens.get(place).number();
        var word = number == null ? PHRASES.at(tokens, place) : null;
        if (number == null && (word == null || word.meaning().kind().equals("half"))) {
            return null;
        }
        boolean counts = word == null || word.meaning().kind().equals("number");
        var read = word == null
                ? new AmountWord(Amount.of(number == null ? Fraction.ZERO : number), place + 1)
                : new AmountWord(word.meaning().amount(), word.next());
        return counts ? withPart(tokens, read) : read;
    }

    /** Adds what may follow a number: three QUARTERS, two AND A HALF. */
    private static AmountWord withPart(List<Token> tokens, AmountWord read) {
        var part = PHRASES.at(tokens, read.next());
        if (part == null) {
            return read;
        }
        var size = part.meaning().amount().from();
        return switch (part.meaning().kind()) {
            case "part" -> new AmountWord(read.amount().times(size), part.next());
            case "half" -> new AmountWord(Amount.of(read.amount().to().plus(size)), part.next());
            default -> read;
        };
    }

    private static int afterUntil(List<Token> tokens, int place) {
        int next = place;
        if (isWord(tokens, place, UNTIL)) {
            return place + 1;
        }
        while (next < tokens.size() && next < place + 3 && isDash(tokens.get(next))) {
            next++;
        }
        return next;
    }

    private static boolean isDash(Token token) {
        return token.kind() == Token.Kind.MARK && "-‐‑–—−….~".contains(token.word());
    }

    private static boolean isWord(List<Token> tokens, int place, Set<String> words) {
        return place < tokens.size() && tokens.get(place).isWord() && words.contains(tokens.get(place).word());
    }
}
