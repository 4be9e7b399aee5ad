package lv.burtnica.press.openpdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes in the making. Small pieces are gathered; large ones, such as photographs, are kept as they are and copied once, into the
 * finished file, so whoever writes them must not change them afterwards. It is for one thread.
 */
final class Pieces extends OutputStream {

    private record Piece(byte[] bytes, int from, int length) {}

    private static final int LARGE = 1 << 15;

    private final List<Piece> finished = new ArrayList<>();
    private byte[] gathered = new byte[1 << 16];
    private int count;

    @Override
    public void write(int oneByte) {
        if (count == gathered.length) {
            startAnew();
        }
        gathered[count++] = (byte) oneByte;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (length >= LARGE) {
            startAnew();
            finished.add(new Piece(bytes, from, length));
            return;
        }
        if (length > gathered.length - count) {
            startAnew();
        }
        System.arraycopy(bytes, from, gathered, count, length);
        count += length;
    }

    byte[] toByteArray() {
        startAnew();
        var all = new byte[Math.toIntExact(finished.stream().mapToLong(Piece::length).sum())];
        var at = 0;
        for (var piece : finished) {
            System.arraycopy(piece.bytes, piece.from, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }

    private void startAnew() {
        if (count > 0) {
            finished.add(new Piece(Arrays.copyOf(gathered, count), 0, count));
            count = 0;
        }
    }
}
