package lv.burtnica.exchange.fetch;

import java.time.Duration;

/**
 * How much of other people's servers is endured.
 *
 * @param size of an answer in bytes, packed and unpacked
 * @param time for all of it, redirects and all
 */
record FetchLimits(int size, Duration time, int redirects) {

    /** Room for a page of eight megabytes, which is a lot of advertisements. */
    static final FetchLimits USUAL = new FetchLimits(8 * 1024 * 1024, Duration.ofSeconds(15), 5);
}
