package lv.burtnica.press.layout;

import lv.burtnica.press.Look;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.Weight;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Draw;
import lv.burtnica.press.plan.Ink;
import lv.burtnica.press.plan.Tag;

/** A word across every page, behind the text and too faint to disturb it. */
final class Watermark {

    /** Of the diagonal of the page. */
    private static final double LENGTH = 0.62;
    private static final double TRIAL_SIZE = 100;

    private final Line line;
    private final Sheet sheet;

    private Watermark(Line line, Sheet sheet) {
        this.line = line;
        this.sheet = sheet;
    }

    static Watermark of(String word, Sheet sheet, Look look) {
        var style = new TextStyle(look.typeface(), Weight.HEAVY, TRIAL_SIZE, TRIAL_SIZE, Ink.FAINT);
        return new Watermark(Line.of(Speller.spell(Words.of(word.replace(' ', '\u00a0')), style, Tag.document(), word)), sheet);
    }

    void paint(Sketch sketch) {
        if (line.runs().isEmpty()) {
            return;
        }
        var width = Sheet.points(sheet.width());
        var height = Sheet.points(sheet.height());
        var run = line.runs().getFirst();
        var length = Math.hypot(width, height) * LENGTH;
        var size = TRIAL_SIZE * length / line.width();
        var turn = Math.atan2(height, width);
        var x = width / 2 - Math.cos(turn) * length / 2 + Math.sin(turn) * size / 3;
        var y = height / 2 + Math.sin(turn) * length / 2 + Math.cos(turn) * size / 3;
        var letters = new Draw.Letters(run.face(), size, Ink.FAINT, x, y, run.text());
        sketch.draw(Artifact.WATERMARK, new Draw.Slanted(letters, Math.toDegrees(turn)));
    }
}
