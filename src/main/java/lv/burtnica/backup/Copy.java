package lv.burtnica.backup;

import java.time.Instant;

/**
 * A copy that lies in the folder of copies.
 *
 * @param name of its file
 * @param madeAt when it was made
 * @param size in bytes
 */
public record Copy(String name, Instant madeAt, long size) {}
