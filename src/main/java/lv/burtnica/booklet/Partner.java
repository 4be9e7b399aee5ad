package lv.burtnica.booklet;

import java.util.List;
import lv.burtnica.funder.Funder;

/**
 * A service that prints an edition with its own name.
 *
 * @param name as it stands on the cover
 * @param phone may be empty
 * @param sentence what its funder asks to be said, may be empty
 * @param logos its own and its funder's
 */
public record Partner(String name, String phone, String sentence, List<Funder.Logo> logos) {

    public static final int LONGEST_NAME = 90;
    public static final int LONGEST_PHONE = 40;
    /** The tallest that still leaves the title its room. */
    public static final double TALLEST_LOGO = 25;

    public Partner {
        logos = List.copyOf(logos);
    }
}
