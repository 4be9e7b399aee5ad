package lv.burtnica.press.font;

/** A font file that comes with the house. */
public enum Face {
    SOURCE_REGULAR("SourceSans3_400Regular.ttf"),
    SOURCE_SEMIBOLD("SourceSans3_600SemiBold.ttf"),
    SOURCE_BOLD("SourceSans3_700Bold.ttf"),
    ANDIKA_REGULAR("Andika_400Regular.ttf"),
    ANDIKA_BOLD("Andika_700Bold.ttf"),
    DEJAVU_REGULAR("DejaVuSans.ttf"),
    DEJAVU_BOLD("DejaVuSans-Bold.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The name of its file among the program's own fonts. */
    public String file() {
        return file;
    }

    /** The font to look into for a character that this one lacks: the face itself where there is no other. */
    public Face fallback() {
        return switch (this) {
            case SOURCE_REGULAR, ANDIKA_REGULAR -> DEJAVU_REGULAR;
            case SOURCE_SEMIBOLD, SOURCE_BOLD, ANDIKA_BOLD -> DEJAVU_BOLD;
            case DEJAVU_REGULAR, DEJAVU_BOLD -> this;
        };
    }
}
