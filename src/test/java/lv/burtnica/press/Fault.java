package lv.burtnica.press;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Something in a file that breaks a standard.
 *
 * @param standard the standard
 * @param clause its clause, such as {@code 7.18.5}
 * @param message what veraPDF says
 * @param place where it is, in veraPDF's way of saying it
 */
record Fault(PDFAFlavour standard, String clause, String message, String place) {

    private static final Pattern PAGE = Pattern.compile("pages\\[(\\d{1,6})]");

    static Fault of(PDFAFlavour standard, TestAssertion assertion) {
        var place = assertion.getLocation() == null ? "" : assertion.getLocation().getContext();
        return new Fault(standard, assertion.getRuleId().getClause(), assertion.getMessage(), place);
    }

    /** The page it is on, counted from 1, where it is on one. */
    OptionalInt page() {
        var found = PAGE.matcher(place);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1)) + 1) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return standard + " " + clause + ": " + message + " at " + place;
    }
}
