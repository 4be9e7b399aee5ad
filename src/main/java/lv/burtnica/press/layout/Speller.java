package lv.burtnica.press.layout;

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

    private static final String NUMBER = "(0123456789½⅓⅔¼¾⅛–-−,.";

    private final TextStyle style;
    private final String place;
    private final List<Word> words = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private String text = "";
    /** Where in the text the letters begin that are not yet a run. */
    private int from;
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
        text = Characters.composed(span.text());
        from = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case ' ', '\t' -> blank(i, span, tag);
                case '\n' -> {
                    blank(i, span, tag);
                    breakLine();
                }
                default -> {
                    if (Characters.hasLetter(c)) {
                        letter(c, i, faceFor(c, primary, i), span, tag);
                    } else {
                        endRun(i, span, tag);
                    }
                }
            }
        }
        endRun(text.length(), span, tag);
    }

    private Face faceFor(char c, Face primary, int index) {
        if (FontFiles.widths(primary).has(c)) {
            return primary;
        }
        if (FontFiles.widths(primary.fallback()).has(c)) {
            return primary.fallback();
        }
        var around = text.substring(Math.max(0, index - 20), Math.min(text.length(), index + 20));
        throw new MissingCharacterException(text.codePointAt(index), place, around.strip());
    }

    private void letter(char c, int index, Face wanted, Span span, Tag tag) {
        if (wanted != face) {
            endRun(index, span, tag);
            face = wanted;
            from = index;
        }
        thousandths += FontFiles.widths(face).of(c);
        numberOnly &= NUMBER.indexOf(c) >= 0;
    }

    private void blank(int index, Span span, Tag tag) {
        if (index > from) {
            var letters = text.charAt(index) == ' ' ? text.substring(from, index + 1) : text.substring(from, index) + " ";
            addRun(letters, span, tag, blankWidth(face));
        } else if (!runs.isEmpty()) {
            widen(span);
        }
        from = index + 1;
        if (!runs.isEmpty()) {
            endWordUnlessKept();
        }
    }

    /** A number or a single letter stays with the word after it, a number with that by which it is multiplied too. */
    private void endWordUnlessKept() {
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

    /** Makes the letters before the given one a run; it is the next to begin one, or has no letter. */
    private void endRun(int end, Span span, Tag tag) {
        if (end > from) {
            addRun(text.substring(from, end), span, tag, 0);
        }
        from = end + 1;
    }

    private void addRun(String letters, Span span, Tag tag, double blank) {
        runs.add(new Run(tag, span, face, style.size(), style.ink(span), letters, thousandths * style.size() / 1000, blank, Symbol.NONE));
        thousandths = 0;
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
