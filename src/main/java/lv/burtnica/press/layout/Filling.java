package lv.burtnica.press.layout;

import java.util.function.Supplier;

/**
 * Pages of one pattern, to be made when it is known how many are needed.
 *
 * @param atLeast how many in any case
 * @param toFours whether more of them fill up to a multiple of four pages
 * @param page makes one more page
 */
record Filling(int atLeast, boolean toFours, Supplier<Stack> page) {}
