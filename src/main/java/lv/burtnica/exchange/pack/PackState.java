package lv.burtnica.exchange.pack;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a text of a pack stands to its like in this notebook. */
public enum PackState {
    /** It is not here yet. */
    NEW(Choice.TAKE),
    SAME(Choice.KEEP),
    /** They changed it; here it is as it came last. */
    CHANGED_THERE(Choice.TAKE),
    /** It was changed here; there it is as it came last. */
    CHANGED_HERE(Choice.KEEP),
    /** Both changed it, or nobody knows what both began with. */
    CHANGED_BOTH(Choice.KEEP),
    /** It came before, and is no longer here or was not wanted. */
    GONE(Choice.KEEP),
    /** It cannot be kept here. */
    UNFIT(Choice.KEEP);

    private final Choice usual;

    PackState(Choice usual) {
        this.usual = usual;
    }

    /** What to do with it. */
    public enum Choice {
        /** Let theirs stand here. */
        TAKE,
        /** Leave it as it is here. */
        KEEP,
        /** Put theirs beside what is here. */
        KEEP_BOTH;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What happens where nobody chooses. */
    public Choice usual() {
        return usual;
    }

    /** The last part of the keys of texts about it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The table of the three texts.
     *
     * @param base what both began with, {@code null} where nobody knows
     * @param mine what it says here, {@code null} where it is not here
     */
    static PackState of(@Nullable String base, @Nullable String mine, String theirs) {
        if (mine == null) {
            return base == null ? NEW : GONE;
        }
        if (mine.equals(theirs)) {
            return SAME;
        }
        if (mine.equals(base)) {
            return CHANGED_THERE;
        }
        return theirs.equals(base) ? CHANGED_HERE : CHANGED_BOTH;
    }

    /** What may be chosen, the usual first where there is one. */
    List<Choice> choices(PackKind kind) {
        return switch (this) {
            case SAME, UNFIT -> List.of();
            case NEW, GONE -> List.of(Choice.TAKE, Choice.KEEP);
            // What a booklet says is in no history: theirs may not take the place of words that only this notebook has.
            case CHANGED_HERE, CHANGED_BOTH -> switch (kind) {
                case BOOKLET -> List.of(Choice.KEEP, Choice.KEEP_BOTH);
                case COURSE -> List.of(Choice.TAKE, Choice.KEEP);
                default -> List.of(Choice.TAKE, Choice.KEEP, Choice.KEEP_BOTH);
            };
            case CHANGED_THERE -> kind == PackKind.COURSE
                    ? List.of(Choice.TAKE, Choice.KEEP)
                    : List.of(Choice.TAKE, Choice.KEEP, Choice.KEEP_BOTH);
        };
    }
}
