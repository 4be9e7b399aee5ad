package lv.burtnica.recipe;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What one portion costs, as people choose by it. Who has a euro is also served with what costs fifty cents. */
public enum CostBand {
    UP_TO_50_CENTS(0.50), UP_TO_1_EURO(1), UP_TO_2_EUROS(2), MORE(Double.MAX_VALUE), UNKNOWN(Double.NaN);

    /** Half a cent: what is shown as 0.50 counts as 0.50. */
    private static final double ROUNDING = 0.005;

    private final double most;

    CostBand(double most) {
        this.most = most;
    }

    /**
     * The bands that a dish belongs to.
     *
     * @param euros what is known of the cost of a portion
     * @param exact whether that is all of it: "at least 0.40" is not known to be cheap, "at least 2.40" is known to be dear
     */
    public static Set<CostBand> of(double euros, boolean exact) {
        var dear = euros >= UP_TO_2_EUROS.most + ROUNDING;
        if (dear || !exact) {
            return EnumSet.of(dear ? MORE : UNKNOWN);
        }
        var bands = EnumSet.noneOf(CostBand.class);
        Stream.of(UP_TO_50_CENTS, UP_TO_1_EURO, UP_TO_2_EUROS).filter(band -> euros < band.most + ROUNDING).forEach(bands::add);
        return bands;
    }

    /** The name used in addresses, such as {@code up-to-1-euro}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The band of an address; none where the code means nothing. */
    public static Optional<CostBand> ofCode(String code) {
        return Stream.of(values()).filter(band -> band.code().equals(code)).findFirst();
    }
}
