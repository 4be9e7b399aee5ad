package lv.burtnica.measure;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into words, numbers and marks. Takes any text and looks at each char a bounded number of times. */
public final class Tokens {

    private final String text;
    private final String plain;
    private final List<Token> found = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
        this.plain = PlainLetters.of(text);
    }

    /** The tokens of a line in their order. Blanks, control characters and emoji are no tokens. */
    public static List<Token> of(String line) {
        var tokens = new Tokens(line);
        int at = 0;
        while (at < line.length()) {
            at = tokens.take(at);
        }
        return tokens.found;
    }

    private int take(int at) {
        char here = text.charAt(at);
        boolean point = here == '.' && at + 1 < text.length() && NumberReader.isDigit(text.charAt(at + 1))
                && (at == 0 || isBlank(text.charAt(at - 1)));
        if (point || NumberReader.startsNumber(here)) {
            return number(at);
        }
        if (Character.isLetter(here)) {
            return word(at);
        }
        if (!Character.isSurrogate(here) && !isBlank(here) && Character.getType(here) != Character.OTHER_SYMBOL) {
            found.add(new Token(Token.Kind.MARK, at, at + 1, String.valueOf(here), null));
        }
        return at + 1;
    }

    private int number(int at) {
        var reader = new NumberReader(text, at);
        var number = reader.read();
        int end = reader.end();
        if (number == null) {
            found.add(new Token(Token.Kind.LABEL, at, end, plain.substring(at, end), null));
            return end;
        }
        int after = skipBlanks(end);
        if (after < text.length() && "%°º‰".indexOf(text.charAt(after)) >= 0) {
            var label = plain.substring(at, end).replace(',', '.') + text.charAt(after);
            found.add(new Token(Token.Kind.LABEL, at, after + 1, label, null));
            return after + 1;
        }
        int labelEnd = typeLabel(at, end);
        if (labelEnd > 0) {
            found.add(new Token(Token.Kind.LABEL, at, labelEnd, plain.substring(at, labelEnd), null));
            return labelEnd;
        }
        int wordEnd = gluedWord(end);
        if (wordEnd > 0) {
            found.add(new Token(Token.Kind.LABEL, at, wordEnd, plain.substring(at, wordEnd).replace("-", "").replace(" ", ""), null));
            return wordEnd;
        }
        found.add(new Token(Token.Kind.NUMBER, at, end, plain.substring(at, end), number));
        return end;
    }

    /** Where the type of a flour ends, {@code 550D} or the number of {@code 405. tips}; 0 elsewhere. */
    private int typeLabel(int at, int end) {
        if (end - at < 3) {
            return 0;
        }
        boolean letter = plain.startsWith("d", end) && (end + 1 == plain.length() || !Character.isLetter(plain.charAt(end + 1)));
        int word = skipBlanks(plain.startsWith(".", end) ? end + 1 : end);
        if (letter) {
            return end + 1;
        }
        return plain.startsWith("tip", word) ? end : 0;
    }

    /** Where {@code 4-graudu} or {@code 4 graudu} ends, when a number belongs to a word that is no unit; 0 elsewhere. */
    private int gluedWord(int at) {
        int next = skipBlanks(at);
        if (plain.startsWith("graud", next)) {
            return wordEnd(next);
        }
        if (at + 1 >= text.length() || text.charAt(at) != '-' || !Character.isLetter(text.charAt(at + 1))) {
            return 0;
        }
        int end = wordEnd(at + 1);
        return UnitWords.isUnit(plain.substring(at + 1, end)) ? 0 : end;
    }

    private int word(int at) {
        int end = wordEnd(at);
        found.add(new Token(Token.Kind.WORD, at, end, bare(plain.substring(at, end)), null));
        return end;
    }

    private int wordEnd(int at) {
        int end = at + 1;
        while (end < text.length() && isInsideWord(end)) {
            end++;
        }
        return end;
    }

    private boolean isInsideWord(int at) {
        char here = text.charAt(at);
        return Character.isLetter(here) || isAdded(here)
                || ((here == '\'' || here == '’') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }

    /** Marks typed as letters of their own, soft hyphens and apostrophes do not make another word. */
    private static String bare(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                var letters = new StringBuilder(word.length());
                word.chars().filter(Character::isLetter).forEach(letter -> letters.append((char) letter));
                return letters.toString();
            }
        }
        return word;
    }

    private int skipBlanks(int at) {
        int next = at;
        while (next < text.length() && next < at + 2 && isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isAdded(char here) {
        return here == '\u00AD' || Character.getType(here) == Character.NON_SPACING_MARK;
    }

    static boolean isBlank(char here) {
        return Character.isWhitespace(here) || Character.isSpaceChar(here) || Character.isISOControl(here)
                || Character.getType(here) == Character.FORMAT;
    }
}
