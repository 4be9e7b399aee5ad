package lv.burtnica.funder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.LogoStrip;
import lv.burtnica.press.Words;

/**
 * Who paid, as a strip on a cover, a poster or a certificate says it.
 *
 * @param sentence what the funder asks to be said; may be empty
 * @param logos from left to right, the emblem first
 */
public record Funder(String sentence, List<Logo> logos) {

    public static final Funder NONE = new Funder("", List.of());

    public static final int LONGEST_SENTENCE = 500;
    public static final int MOST_LOGOS = 6;
    public static final int LONGEST_ALT = 120;
    /** The least height of an emblem in millimetres. */
    public static final double LEAST_EMBLEM = 10;
    public static final double TALLEST_LOGO = 40;

    public Funder {
        logos = List.copyOf(logos);
    }

    /** Whether there is neither a sentence nor an emblem. */
    public boolean isNone() {
        return sentence.isBlank() && logos.isEmpty();
    }

    /** Whether all of it can be kept and printed; it may still break a rule. */
    public boolean isSound() {
        return sentence.length() <= LONGEST_SENTENCE && logos.size() <= MOST_LOGOS && logos.stream().allMatch(Logo::isSound);
    }

    /**
     * The same with all logos smaller by the same share where they do not fit into a row, so that what the rules allow stays allowed. An
     * emblem gets no smaller than it may be.
     *
     * @param millimetres how wide all logos together may be
     */
    public Funder inARow(double millimetres) {
        var together = Math.max(millimetres, logos.stream().mapToDouble(Logo::wide).sum());
        var emblem = logos.stream().filter(Logo::emblem).mapToDouble(Logo::millimetres).min().orElse(TALLEST_LOGO);
        var share = Math.clamp(millimetres / together, Math.min(1, LEAST_EMBLEM / emblem), 1);
        return new Funder(sentence, logos.stream().map(logo -> logo.scaled(share)).toList());
    }

    /** It on paper. */
    public LogoStrip strip() {
        var shown = logos.stream()
                .map(logo -> new LogoStrip.Logo(new Artwork.Photo(logo.jpeg()), logo.alt(), logo.millimetres()))
                .toList();
        return new LogoStrip(shown, Words.of(sentence));
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

        Logo scaled(double share) {
            return new Logo(jpeg, width, height, alt, millimetres * share, emblem);
        }

        boolean isSound() {
            return alt.length() <= LONGEST_ALT && jpeg.length <= LogoPicture.LARGEST && millimetres > 0 && millimetres <= TALLEST_LOGO;
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
