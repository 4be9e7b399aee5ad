package lv.burtnica.recipe;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long a dish takes, as people choose by it. Who has 30 minutes is also served with what takes 15. */
public enum TimeBand {
    UP_TO_15(15), UP_TO_30(30), UP_TO_60(60), MORE(Integer.MAX_VALUE);

    private final int most;

    TimeBand(int most) {
        this.most = most;
    }

    /** The bands that a dish belongs to; none where nobody knows how long it takes. */
    public static Set<TimeBand> of(@Nullable Integer minutes) {
        var bands = EnumSet.noneOf(TimeBand.class);
        if (minutes == null) {
            return bands;
        }
        Stream.of(values()).filter(band -> band != MORE && minutes <= band.most).forEach(bands::add);
        return bands.isEmpty() ? EnumSet.of(MORE) : bands;
    }

    /** The name used in addresses, such as {@code up-to-15}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The band of an address; none where the code means nothing. */
    public static Optional<TimeBand> ofCode(String code) {
        return Stream.of(values()).filter(band -> band.code().equals(code)).findFirst();
    }
}
