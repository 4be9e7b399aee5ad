package lv.burtnica.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A recipe that was understood.
 *
 * @param where its place in the file, empty where the file is the recipe
 * @param picture the photograph that came with it as bytes, {@code null} where none did
 */
public record Find(String where, Incoming recipe, byte @Nullable [] picture) {}
