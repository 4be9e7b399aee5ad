package lv.burtnica.exchange;

import org.jspecify.annotations.Nullable;

/**
 * How long a recipe takes, in minutes.
 *
 * @param prep hands at work before the heat
 * @param cook on the heat
 * @param total from start until it can be eaten
 */
public record Times(@Nullable Integer prep, @Nullable Integer cook, @Nullable Integer total) {

    public static final Times NONE = new Times(null, null, null);

    /** From start until it can be eaten: as said, or the two parts together; {@code null} where nothing was said. */
    public @Nullable Integer whole() {
        if (total != null || (prep == null && cook == null)) {
            return total;
        }
        return (prep == null ? 0 : prep) + (cook == null ? 0 : cook);
    }
}
