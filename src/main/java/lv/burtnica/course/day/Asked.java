package lv.burtnica.course.day;

import java.util.Locale;

/** What is asked about a lesson day. */
public enum Asked {
    DATE("datums"),
    START("laiks"),
    PLACE("vieta"),
    GROUP("grupa"),
    PEOPLE("cilveki"),
    PARCELS("paka"),
    AT_HAND("ir"),
    BUDGET("budzets");

    private final String parameter;

    Asked(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }

    /** The key of the sentence that says what can be answered. */
    public String faultKey() {
        return "course.ui.fault-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
