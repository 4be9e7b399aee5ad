package lv.burtnica.food;

import java.util.List;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.UnitWords;

/** The words of a search: which of them name something, which is the head of the phrase, how well they were spelt. */
final class QueryWords {

    private enum Role {
        NAME, UNKNOWN, DESCRIPTION
    }

    private static final double HEAD_KNOWN = 0.5;
    private static final double HEAD_UNKNOWN = 0.48;
    private static final double OTHER_KNOWN = 0.8;
    private static final double OTHER_UNKNOWN = 0.88;
    private static final double DESCRIPTION = 0.985;
    private static final String QUOTES = "\"„“”«»";

    private final List<Token> tokens;
    private final Role[] roles;
    private final double[] quality;
    private int head = -1;

    QueryWords(List<Token> tokens, LexiconIndex index) {
        this.tokens = tokens;
        this.roles = new Role[tokens.size()];
        this.quality = new double[tokens.size()];
        boolean tail = false;
        boolean quoted = false;
        for (int i = 0; i < roles.length; i++) {
            quality[i] = 1;
            quoted ^= !tokens.get(i).isWord() && QUOTES.contains(tokens.get(i).word());
            tail |= i > 0 && tokens.get(i).isWord() && Qualifiers.beginsTail(tokens.get(i).word());
            roles[i] = role(tokens.get(i), index, tail);
            if (roles[i] == Role.UNKNOWN && (quoted || isBeforePurpose(i))) {
                roles[i] = Role.DESCRIPTION;
            }
            if (roles[i] != Role.DESCRIPTION && !tail) {
                head = i;
            }
        }
    }

    /** {@code veidnes ieziešanai}: what is greased is not bought. */
    private boolean isBeforePurpose(int word) {
        return word > 0 && word + 1 < tokens.size() && tokens.get(word + 1).word().endsWith("sanai");
    }

    int size() {
        return roles.length;
    }

    String plain(int word) {
        return tokens.get(word).word();
    }

    /** Whether the word may be a mistyped name: a word that neither is known nor describes. */
    boolean isNamed(int word) {
        return roles[word] == Role.UNKNOWN;
    }

    void slipped(int word, double factor) {
        quality[word] = factor;
    }

    /** How well the marked words stand for all of them, 0 to 1. */
    double fit(int marked) {
        double fit = 1;
        double spelt = 1;
        for (int i = 0; i < roles.length; i++) {
            if ((marked & 1 << i) != 0) {
                spelt = Math.min(spelt, quality[i]);
            } else {
                fit *= missed(i);
            }
        }
        return fit * spelt;
    }

    private double missed(int word) {
        return switch (roles[word]) {
            case NAME -> word == head ? HEAD_KNOWN : OTHER_KNOWN;
            case UNKNOWN -> word == head ? HEAD_UNKNOWN : OTHER_UNKNOWN;
            case DESCRIPTION -> tokens.get(word).isWord() ? DESCRIPTION : 1;
        };
    }

    private static Role role(Token token, LexiconIndex index, boolean tail) {
        var plain = token.word();
        if (!token.isWord() || tail || Qualifiers.isQualifier(plain)) {
            return Role.DESCRIPTION;
        }
        if (index.places(plain) != null) {
            return Role.NAME;
        }
        if (UnitWords.isUnit(plain)) {
            return Role.DESCRIPTION;
        }
        return Qualifiers.looksDescriptive(plain) || plain.length() < 2 ? Role.DESCRIPTION : Role.UNKNOWN;
    }
}
