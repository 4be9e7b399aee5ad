package lv.burtnica.food;

import java.time.Instant;

/**
 * Something in the store as a person saw it.
 *
 * @param key its name, which never changes
 * @param version grows with each change, so that two people who change it at once notice
 * @param value what is kept
 * @param changedBy who changed it last, empty where it is as the starter notebook brought it
 * @param changedAt when
 */
public record Kept<T>(String key, int version, T value, String changedBy, Instant changedAt) {}
