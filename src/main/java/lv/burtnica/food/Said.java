package lv.burtnica.food;

import java.time.Instant;

/**
 * What a coordinator says of a food.
 *
 * @param value in the normal form of its fact
 * @param source by whose word, empty for names
 * @param by who wrote it down
 * @param at when
 */
public record Said(String value, String source, String by, Instant at) {}
