package lv.burtnica.backup;

import java.time.Instant;

/**
 * What a copy holds, in a few figures.
 *
 * @param madeAt when it was made
 * @param recipes how many recipes, in all languages
 * @param pictures how many photographs
 * @param editions how many published editions
 * @param people how many accounts
 */
public record CopyFacts(Instant madeAt, long recipes, long pictures, long editions, long people) {}
