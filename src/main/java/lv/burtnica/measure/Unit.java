package lv.burtnica.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an amount counts. {@link #NONE} stands where a line names no unit. */
public enum Unit {
    G, KG, ML, DL, L, TBSP, TSP, GLASS, CUP, PIECE, CLOVE, SLICE, BUNCH, HANDFUL, PINCH, PACK, CAN, JAR, KNIFE_TIP, DROP,
    SPRIG, HEAD, LEAF, CM, NONE;

    /** The name used in files and on the command line, such as {@code tbsp} or {@code knife_tip}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of a file; none where the code means nothing. */
    public static Optional<Unit> ofCode(String code) {
        return Stream.of(values()).filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** Whether it is measured on scales. */
    public boolean isWeight() {
        return this == G || this == KG;
    }

    /** Whether it fills a measure, be it a spoon or a jug. */
    public boolean isVolume() {
        return this == ML || this == DL || this == L || this == TBSP || this == TSP || this == GLASS || this == CUP;
    }

    /** Whether it is a unit of the metric system for weight or volume, such as stands on packs. */
    public boolean isMetric() {
        return isWeight() || this == ML || this == DL || this == L;
    }

    /** Whether it is bought as a whole with a size on its label. */
    public boolean isContainer() {
        return this == PACK || this == CAN || this == JAR;
    }
}
