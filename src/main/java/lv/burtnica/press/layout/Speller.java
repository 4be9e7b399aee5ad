package lv.burtnica.press.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.MissingCharacterException;
import lv.burtnica.press.Span;
import lv.burtnica.press.Symbol;
import lv.burtnica.press.Words;
import lv.burtnica.press.font.Face;
import lv.burtnica.press.font.FontFiles;
import lv.burtnica.press.plan.Role;
import lv.burtnica.press.plan.Tag;

/**
 * Turns running text into words of known width, each letter in a font that has it, each span with its element in the structure tree.
 */
final class Speller {

    private static final char FIRST_MARK = '\u0300';
    private static final String NUMBER = "(0123456789½⅓⅔¼¾⅛–-−,.";

    private final TextStyle style;
    private final String place;
    private final List<Word> words = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private Face face = Face.SOURCE_REGULAR;
    private int thousandths;
    private boolean numberOnly = true;

    private Speller(TextStyle style, String place) {
        this.style = style;
        this.place = place;
    }

    /**
     * @param words the text
     * @param style how it is set
     * @param tag the element it belongs to; spans with a meaning become its children
     * @param place what to call the place in an error
     * @throws MissingCharacterException if no font has a character
     */
    static List<Word> spell(Words words, TextStyle style, Tag tag, String place) {
        var speller = new Speller(style, place);
        var meaningful = words.haveMeaning();
        for (var span : words.spans()) {
            speller.spell(span, meaningful ? element(span, tag) : tag);
        }
        speller.endWord(true);
        return speller.words;
    }

    private static Tag element(Span span, Tag parent) {
        var tag = parent.child(span.target() == null ? Role.SPAN : Role.LINK);
        if (span.language() != null) {
            tag.in(span.language());
        }
        if (span.spoken() != null) {
            tag.with(Tag.Property.ACTUAL_TEXT, span.spoken());
        }
        return tag;
    }

    private void spell(Span span, Tag tag) {
        var primary = style.face(span);
        face = primary;
        var text = composed(span.text());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '\r' -> {}
                case ' ', '\t' -> blank(span, tag);
                case '\n' -> {
                    blank(span, tag);
                    breakLine();
                }
                default -> {
                    // Signs that only tell a screen how to lay out what is around them, some of them to deceive, have no letter.
                    if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
                        letter(c, faceFor(c, primary, text, i), span, tag);
                    }
                }
            }
        }
        endRun(span, tag, 0);
    }

    /** Letters written as two characters become one; below the marks that are written after their letter there are none. */
    private static String composed(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private Face faceFor(char c, Face primary, String text, int index) {
        if (FontFiles.widths(primary).has(c)) {
            return primary;
        }
        if (FontFiles.widths(primary.fallback()).has(c)) {
            return primary.fallback();
        }
        var from = Math.max(0, index - 20);
        var to = Math.min(text.length(), index + 20);
        throw new MissingCharacterException(text.codePointAt(index), place, text.substring(from, to).strip());
    }

    private void letter(char c, Face wanted, Span span, Tag tag) {
        if (wanted != face) {
            endRun(span, tag, 0);
            face = wanted;
        }
        letters.append(c);
        thousandths += FontFiles.widths(face).of(c);
        numberOnly &= NUMBER.indexOf(c) >= 0;
    }

    /** A number or a single letter stays with the word after it, a number with that by which it is multiplied too. */
    private void blank(Span span, Tag tag) {
        if (!letters.isEmpty()) {
            letters.append(' ');
            endRun(span, tag, blankWidth(face));
        } else if (runs.isEmpty()) {
            return;
        } else {
            widen(span);
        }
        var times = runs.getLast().text().equals("× ");
        var letter = runs.size() == 1 && runs.getFirst().isOneLetter();
        if (letter || numberOnly || times) {
            numberOnly = letter || times;
        } else {
            endWord(false);
        }
    }

    /** A blank that follows letters of another span, or another blank. */
    private void widen(Span span) {
        var last = runs.removeLast();
        if (last.span() != span) {
            sayBlank(last.tag());
        }
        runs.add(last.blank() > 0 ? last : last.followedByBlank(blankWidth(last.face())));
    }

    private double blankWidth(Face of) {
        return FontFiles.widths(of).of(' ') * style.size() / 1000;
    }

    /** The blank after words that are said otherwise than they are drawn has to be said too. */
    private static void sayBlank(Tag tag) {
        var said = tag.property(Tag.Property.ACTUAL_TEXT);
        if (said != null && !said.endsWith(" ")) {
            tag.with(Tag.Property.ACTUAL_TEXT, said + " ");
        }
    }

    private void breakLine() {
        endWord(false);
        if (!words.isEmpty()) {
            var last = words.removeLast();
            words.add(new Word(last.runs(), last.width(), true));
        }
    }

    private void endRun(Span span, Tag tag, double blank) {
        if (!letters.isEmpty()) {
            var width = thousandths * style.size() / 1000;
            runs.add(new Run(tag, span, face, style.size(), style.ink(span), letters.toString(), width, blank, Symbol.NONE));
            letters.setLength(0);
            thousandths = 0;
        }
    }

    private void endWord(boolean last) {
        if (!runs.isEmpty()) {
            if (isEndOfAbbreviation()) {
                runs.addAll(0, words.removeLast().runs());
            }
            words.add(Word.of(List.copyOf(runs), last));
            runs.clear();
        }
        numberOnly = true;
    }

    /** A letter with a full stop, as in "ēd. k.", stays with the abbreviation before it. */
    private boolean isEndOfAbbreviation() {
        var text = runs.getFirst().text().strip();
        return text.length() == 2
                && text.charAt(1) == '.'
                && Character.isLowerCase(text.charAt(0))
                && !words.isEmpty()
                && !words.getLast().endsLine()
                && words.getLast().runs().getLast().text().strip().endsWith(".");
    }
}
