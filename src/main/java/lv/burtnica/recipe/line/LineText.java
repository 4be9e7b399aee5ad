package lv.burtnica.recipe.line;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.food.FoodLexicon;
import lv.burtnica.measure.AmountReader;
import lv.burtnica.measure.PlainLetters;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Tokens;
import lv.burtnica.measure.UnitWords;
import org.jspecify.annotations.Nullable;

/**
 * A line cut into parts: what stands outside brackets, divided by commas and dashes, and what stands in each bracket.
 * Only the first {@value #LONGEST} chars are looked at; the original stays whole.
 */
final class LineText {

    static final int LONGEST = 400;

    private final String original;
    private final List<List<Token>> segments = new ArrayList<>();
    private final List<List<Token>> brackets = new ArrayList<>();
    private boolean heading;

    LineText(String original, FoodLexicon lexicon) {
        this.original = original;
        var tokens = halved(Tokens.of(original.length() > LONGEST ? original.substring(0, LONGEST) : original), lexicon);
        divide(tokens, firstContent(tokens));
    }

    /** Whether a colon ends the first part. */
    boolean hasHeading() {
        return heading;
    }

    List<List<Token>> segments() {
        return segments;
    }

    List<List<Token>> brackets() {
        return brackets;
    }

    /** What the tokens are in the original, with one blank where something lay between them. */
    String text(List<Token> tokens) {
        var text = new StringBuilder();
        int end = -1;
        for (var token : withoutLooseMarks(tokens)) {
            if (end >= 0 && token.start() > end) {
                text.append(' ');
            }
            text.append(original, token.start(), token.end());
            end = token.end();
        }
        return text.toString();
    }

    private static List<Token> withoutLooseMarks(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && isLoose(tokens.get(from))) {
            from++;
        }
        while (to > from && isLoose(tokens.get(to - 1)) && !tokens.get(to - 1).isMark('.')) {
            to--;
        }
        return tokens.subList(from, to);
    }

    private static boolean isLoose(Token token) {
        return token.kind() == Token.Kind.MARK && "~≈+-–—.,;:/*•·=|_".contains(token.word());
    }

    /** Passes over bullets, check boxes and numbering. */
    private static int firstContent(List<Token> tokens) {
        int place = 0;
        while (place < tokens.size() && tokens.get(place).kind() == Token.Kind.MARK && !tokens.get(place).isMark('(')) {
            place++;
        }
        if (place + 2 < tokens.size() && isNumbering(tokens, place)) {
            return place + 2;
        }
        return place;
    }

    private static boolean isNumbering(List<Token> tokens, int place) {
        var number = tokens.get(place);
        var mark = tokens.get(place + 1);
        boolean label = number.isNumber() ? number.word().length() <= 2 && number.word().chars().allMatch(Character::isDigit)
                : number.isWord() && number.word().length() == 1 && mark.isMark(')');
        return label && (mark.isMark(')') || mark.isMark('.')) && mark.start() == number.end()
                && tokens.get(place + 2).start() > mark.end();
    }

    private void divide(List<Token> tokens, int first) {
        var open = new ArrayList<Token>();
        List<Token> bracket = null;
        for (int i = first; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.isMark('(') || token.isMark('[')) {
                bracket = bracket == null ? new ArrayList<>() : bracket;
            } else if (token.isMark(')') || token.isMark(']')) {
                keep(brackets, bracket);
                bracket = null;
            } else if (bracket != null) {
                bracket.add(token);
            } else if (divides(tokens, i)) {
                heading |= segments.isEmpty() && token.isMark(':');
                keep(segments, open);
                open = new ArrayList<>();
            } else {
                open.add(token);
            }
        }
        keep(brackets, bracket);
        keep(segments, open);
    }

    private static void keep(List<List<Token>> parts, @Nullable List<Token> part) {
        if (part != null && part.stream().anyMatch(token -> token.kind() != Token.Kind.MARK)) {
            parts.add(part);
        }
    }

    private static boolean divides(List<Token> tokens, int place) {
        var token = tokens.get(place);
        if (token.isMark(',') || token.isMark(';') || token.isMark(':')) {
            return true;
        }
        boolean dash = token.isMark('-') || token.isMark('–') || token.isMark('—');
        if (!dash || place == 0 || place + 1 >= tokens.size()) {
            return false;
        }
        var before = tokens.get(place - 1);
        var after = tokens.get(place + 1);
        boolean apart = before.end() < token.start() || token.end() < after.start();
        boolean range = isNumber(before) && isNumber(after);
        return !range && (apart || after.isNumber());
    }

    private static boolean isNumber(Token token) {
        return token.isNumber() || AmountReader.at(List.of(token), 0) != null;
    }

    /** Makes two tokens of {@code pusglāze} and {@code pussīpols}: a half and the thing. */
    private static List<Token> halved(List<Token> tokens, FoodLexicon lexicon) {
        var halved = new ArrayList<Token>(tokens.size());
        for (var token : tokens) {
            int cut = token.isWord() ? Halves.prefix(token.word(), rest -> UnitWords.isUnit(rest) || lexicon.knows(rest)) : 0;
            if (cut > 0) {
                int middle = token.start() + cut;
                halved.add(new Token(Token.Kind.NUMBER, token.start(), middle, token.word().substring(0, cut), Halves.value(token.word())));
                halved.add(new Token(Token.Kind.WORD, middle, token.end(), PlainLetters.of(token.word().substring(cut)), null));
            } else {
                halved.add(token);
            }
        }
        return halved;
    }
}
