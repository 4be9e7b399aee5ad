package lv.burtnica.press.layout;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.font.FontFiles;

/**
 * What stands between two blanks and is not cut unless it is wider than a whole line.
 *
 * @param runs at least one
 * @param width in points, without the blank that follows
 * @param endsLine whether the text asks for a new line after it
 */
record Word(List<Run> runs, double width, boolean endsLine) {

    static Word of(List<Run> runs, boolean endsLine) {
        var width = 0.0;
        for (var run : runs) {
            width += run.advance();
        }
        return new Word(runs, width - runs.getLast().blank(), endsLine);
    }

    double blank() {
        return runs.getLast().blank();
    }

    /** The word in pieces that are at most so wide: a number parts from its unit, a long web address wherever it must. */
    List<Word> pieces(double room) {
        var pieces = new ArrayList<Word>();
        var first = 0;
        for (var i = 0; i < runs.size(); i++) {
            var last = i == runs.size() - 1;
            if (last || runs.get(i).blank() > 0) {
                var piece = of(List.copyOf(runs.subList(first, i + 1)), last && endsLine);
                pieces.addAll(piece.width() <= room ? List.of(piece) : piece.cut(room));
                first = i + 1;
            }
        }
        return pieces;
    }

    private List<Word> cut(double room) {
        var pieces = new ArrayList<Word>();
        var piece = new ArrayList<Run>();
        var left = room;
        for (var run : runs) {
            var start = 0;
            var width = 0.0;
            for (var i = 0; i < run.text().length(); i++) {
                var letter = FontFiles.widths(run.face()).of(run.text().charAt(i)) * run.size() / 1000;
                if (width + letter > left && i > start && run.text().charAt(i) != ' ') {
                    piece.add(run.with(run.text().substring(start, i), width, 0));
                    pieces.add(of(List.copyOf(piece), false));
                    piece.clear();
                    start = i;
                    width = 0;
                    left = room;
                }
                width += letter;
            }
            piece.add(run.with(run.text().substring(start), width - run.blank(), run.blank()));
            left -= width;
        }
        pieces.add(of(List.copyOf(piece), endsLine));
        return pieces;
    }
}
