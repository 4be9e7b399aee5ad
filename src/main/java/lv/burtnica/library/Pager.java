package lv.burtnica.library;

import org.jspecify.annotations.Nullable;

/**
 * Where one is in a long list.
 *
 * @param page the page that is shown, from 1
 * @param pages how many there are, at least 1
 */
record Pager(ListAddress list, int page, int pages) {

    static final int ROWS = 24;

    /** @param asked what stands in the address; anything but a page that can be is the first page */
    static int asked(String asked) {
        return asked.matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked) : 1;
    }

    static Pager of(ListAddress list, int page, long total) {
        return new Pager(list, page, (int) Math.max(1, (total + ROWS - 1) / ROWS));
    }

    public @Nullable String previous() {
        return page > 1 ? list.page(page - 1) : null;
    }

    public @Nullable String next() {
        return page < pages ? list.page(page + 1) : null;
    }
}
