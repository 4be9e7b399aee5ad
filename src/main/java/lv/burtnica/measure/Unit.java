package lv.burtnica.measure;

import java.util.Locale;

/** What an amount counts. {@link #NONE} stands where a line names no unit. */
public enum Unit {
    G, KG, ML, DL, L, TBSP, TSP, GLASS, CUP, PIECE, CLOVE, SLICE, BUNCH, HANDFUL, PINCH, PACK, CAN, JAR, KNIFE_TIP, DROP,
    SPRIG, HEAD, LEAF, CM, NONE;

    /** The name used in files and on the command line, such as {@code tbsp} or {@code knife_tip}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
