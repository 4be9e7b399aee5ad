package lv.burtnica.booklet.ui;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The pages that lie open: two that face each other in a folded booklet, else one.
 *
 * @param count how many pages there are, at least 1
 * @param facing whether pages face each other; the first and a last even one lie alone
 * @param page one of those that are seen, counted from 1
 */
record Spread(int count, boolean facing, int page) {

    Spread {
        page = Math.clamp(page, 1, count);
    }

    /** From left to right. */
    List<Integer> pages() {
        return IntStream.rangeClosed(first(), last()).boxed().toList();
    }

    int first() {
        return facing ? Math.max(1, page / 2 * 2) : page;
    }

    int last() {
        return facing ? Math.min(count, page / 2 * 2 + 1) : page;
    }

    boolean isFirst() {
        return first() == 1;
    }

    boolean isLast() {
        return last() == count;
    }

    Spread previous() {
        return at(first() - 1);
    }

    Spread next() {
        return at(last() + 1);
    }

    Spread at(int other) {
        return new Spread(count, facing, other);
    }
}
