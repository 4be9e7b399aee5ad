package lv.burtnica.course.print;

import java.util.Optional;
import java.util.stream.Stream;

/** What is printed for a lesson day, in the order of the pack. Each can be printed alone. */
public enum PackSheet {
    PLAN("plan"),
    ACTIVITIES("activities"),
    ATTENDANCE("attendance"),
    RECIPES("recipes"),
    STEP_CARDS("step-cards"),
    SHOPPING("shopping"),
    COST("cost"),
    ALLERGENS("allergens"),
    EQUIPMENT("equipment"),
    HYGIENE("hygiene"),
    TABLE("table"),
    FACES("faces"),
    WORKSHEETS("worksheets"),
    TAKE_HOME("take-home"),
    CERTIFICATE("certificate"),
    POSTER("poster");

    private final String code;

    PackSheet(String code) {
        this.code = code;
    }

    /** The name in addresses, on the command line and in text keys. */
    public String code() {
        return code;
    }

    /** The sheet of an address; none where the code means nothing. */
    public static Optional<PackSheet> ofCode(String code) {
        return Stream.of(values()).filter(sheet -> sheet.code.equals(code)).findFirst();
    }
}
