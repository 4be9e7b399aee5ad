package lv.burtnica.booklet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who paid for a booklet, as the strip on its cover says it.
 *
 * @param sentence what the funder asks to be said; may be empty
 * @param logos from left to right, the emblem first
 */
public record Funder(String sentence, List<Logo> logos) {

    public static final Funder NONE = new Funder("", List.of());

    public static final int LONGEST_SENTENCE = 500;
    public static final int MOST_LOGOS = 6;
    /** The least height of an emblem in millimetres. */
    public static final double LEAST_EMBLEM = 10;
    public static final double TALLEST_LOGO = 40;

    public Funder {
        logos = List.copyOf(logos);
    }

    public boolean isNone() {
        return sentence.isBlank() && logos.isEmpty();
    }

    /**
     * Why the strip cannot be printed as it is. Regulation (EU) 2021/1060, Annex IX, 1.7: the emblem must be at least as high or as wide as
     * the biggest of the other logos.
     */
    public Optional<Fault> fault() {
        var emblem = logos.stream().filter(Logo::emblem).findFirst().orElse(null);
        if (emblem == null) {
            return Optional.empty();
        }
        if (emblem.millimetres() < LEAST_EMBLEM) {
            return Optional.of(new Fault(Reason.EMBLEM_TOO_SMALL, emblem.alt(), LEAST_EMBLEM));
        }
        return logos.stream()
                .filter(logo -> logo.millimetres() > emblem.millimetres() && logo.wide() > emblem.wide())
                .findFirst()
                .map(logo -> new Fault(Reason.LARGER_THAN_EMBLEM, logo.alt(), emblem.millimetres()));
    }

    /** Why a strip cannot be printed. */
    public enum Reason {
        EMBLEM_TOO_SMALL,
        LARGER_THAN_EMBLEM;

        /** The name used in text keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A reason and whom it is about.
     *
     * @param logo whose logo it is
     * @param millimetres the height that it may have or must have
     */
    public record Fault(Reason reason, String logo, double millimetres) {}

    /**
     * A logo.
     *
     * @param jpeg the picture; the array must not be changed
     * @param width of the picture in pixels
     * @param height of the picture in pixels
     * @param alt whose it is, for those who do not see it
     * @param millimetres its height in print
     * @param emblem whether it is the emblem that no other logo may outgrow
     */
    public record Logo(byte[] jpeg, int width, int height, String alt, double millimetres, boolean emblem) {

        /** Its width in print in millimetres. */
        public double wide() {
            return millimetres * width / height;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Logo logo
                    && Arrays.equals(jpeg, logo.jpeg)
                    && alt.equals(logo.alt)
                    && millimetres == logo.millimetres
                    && emblem == logo.emblem;
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.hashCode(jpeg), alt, millimetres, emblem);
        }
    }
}
