package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Breaks words into left-aligned lines, as full as they may be. */
final class Lines {

    private static final double HALF_A_POINT = 0.5;

    private Lines() {}

    static List<Line> of(List<Word> words, double width) {
        var lines = new ArrayList<Line>();
        var line = new ArrayList<Word>();
        var used = 0.0;
        for (var word : cut(words, width)) {
            if (!line.isEmpty() && used + word.width() > width) {
                lines.add(Line.of(line));
                line = new ArrayList<>();
                used = 0;
            }
            line.add(word);
            used += word.width() + word.blank();
            if (word.endsLine()) {
                lines.add(Line.of(line));
                line = new ArrayList<>();
                used = 0;
            }
        }
        if (!line.isEmpty()) {
            lines.add(Line.of(line));
        }
        return lines;
    }

    /** As many lines as needed and all about as wide, for titles. */
    static List<Line> balanced(List<Word> words, double width) {
        var lines = of(words, width);
        var tooNarrow = 0.0;
        var wideEnough = width;
        while (lines.size() > 1 && wideEnough - tooNarrow > HALF_A_POINT) {
            var tried = (tooNarrow + wideEnough) / 2;
            if (widest(words) <= tried && of(words, tried).size() == lines.size()) {
                wideEnough = tried;
            } else {
                tooNarrow = tried;
            }
        }
        return of(words, wideEnough);
    }

    static double widest(List<Word> words) {
        return words.stream().mapToDouble(Word::width).max().orElse(0);
    }

    private static List<Word> cut(List<Word> words, double width) {
        return widest(words) <= width
                ? words
                : words.stream()
                        .flatMap(word -> word.width() <= width ? Stream.of(word) : word.pieces(width).stream())
                        .toList();
    }
}
