package lv.burtnica.press.openpdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void nothingIsNothing() {
        assertThat(new Pieces().toByteArray()).isEmpty();
    }

    @Test
    void piecesOfAnySizeStayInTheirOrder() throws IOException {
        var pieces = new Pieces();
        var expected = new ByteArrayOutputStream();
        var chance = new Random(7);
        for (var round = 0; round < 2000; round++) {
            var piece = new byte[chance.nextInt(100) == 0 ? 30_000 + chance.nextInt(60_000) : chance.nextInt(200)];
            chance.nextBytes(piece);
            var from = piece.length == 0 ? 0 : chance.nextInt(piece.length);
            pieces.write(piece, from, piece.length - from);
            expected.write(piece, from, piece.length - from);
            pieces.write(round);
            expected.write(round);
        }
        assertThat(pieces.toByteArray()).isEqualTo(expected.toByteArray());
    }

    @Test
    void oneByteAfterTheOtherFillsMoreThanOnePiece() {
        var pieces = new Pieces();
        for (var i = 0; i < 200_000; i++) {
            pieces.write(i);
        }
        var bytes = pieces.toByteArray();
        assertThat(bytes).hasSize(200_000);
        assertThat(bytes[65_536]).isEqualTo((byte) 65_536);
        assertThat(bytes[199_999]).isEqualTo((byte) 199_999);
    }

    @Test
    void askedTwiceItAnswersTheSame() throws IOException {
        var pieces = new Pieces();
        pieces.write(new byte[] {1, 2, 3});
        assertThat(pieces.toByteArray()).isEqualTo(pieces.toByteArray()).containsExactly(1, 2, 3);
    }
}
