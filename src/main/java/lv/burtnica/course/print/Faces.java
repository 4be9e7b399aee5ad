package lv.burtnica.course.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.Block;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.Words;

/** Five drawn faces from very sad to very glad, to draw a ring around. The words below them say the same. */
final class Faces {

    private static final int NUMBER = 5;
    /** How far the middle of the mouth lies below its corners, from the saddest to the gladdest, in the face's own units. */
    private static final List<Integer> SMILES = List.of(-14, -7, 0, 7, 14);

    private final PackWords words;

    Faces(PackWords words) {
        this.words = words;
    }

    /** A question and the faces to answer it with. */
    List<Block> question(int number, String question) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(Words.strong(number + ". " + question)));
        blocks.add(new Columns(IntStream.range(0, NUMBER).mapToObj(this::column).toList()));
        return blocks;
    }

    private Columns.Column column(int face) {
        var said = words.text("face-" + (face + 1));
        return new Columns.Column(1, Columns.Align.TOP, List.of(
                Picture.of(new Artwork.Svg(svg(SMILES.get(face))), "", Picture.Size.VIGNETTE),
                Paragraph.of(Words.of(said))));
    }

    private static String svg(int smile) {
        var corners = 66 - smile / 2;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 250 100" fill="none" stroke="#1a1613" stroke-width="3" \
                stroke-linecap="round"><circle cx="50" cy="50" r="44"/><circle cx="36" cy="40" r="3" fill="#1a1613"/>\
                <circle cx="64" cy="40" r="3" fill="#1a1613"/><path d="M30 %1$d C38 %2$d 62 %2$d 70 %1$d"/></svg>"""
                .formatted(corners, corners + smile);
    }
}
