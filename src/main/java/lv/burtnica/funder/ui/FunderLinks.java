package lv.burtnica.funder.ui;

/** The addresses of the funders. */
public final class FunderLinks {

    public static final String FUNDERS = "finansetaji";
    /** The route parameter with the number of a funder. */
    static final String ID = "id";
    static final String FUNDER = FUNDERS + "/:" + ID + "([0-9]{1,18})";
    static final String NEW = FUNDERS + "/jauns";
    /** Where lesson days are, which name funders. */
    static final String DAYS = "nodarbibu-dienas";

    private FunderLinks() {}
}
