package lv.burtnica.press.plan;

/** Standard structure types of ISO 32000-1, 14.8.4. */
public enum Role {
    DOCUMENT("Document"),
    SECT("Sect"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    P("P"),
    SPAN("Span"),
    LINK("Link"),
    REFERENCE("Reference"),
    L("L"),
    LI("LI"),
    LBL("Lbl"),
    L_BODY("LBody"),
    TABLE("Table"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    TOC("TOC"),
    TOCI("TOCI"),
    FIGURE("Figure"),
    CAPTION("Caption");

    private static final Role[] HEADINGS = {H1, H2, H3, H4, H5, H6};

    private final String pdfName;

    Role(String pdfName) {
        this.pdfName = pdfName;
    }

    /** The name of the role in the structure tree, by ISO 32000. */
    public String pdfName() {
        return pdfName;
    }

    /** The heading of a level from 1 to 6. */
    public static Role heading(int level) {
        return HEADINGS[level - 1];
    }
}
