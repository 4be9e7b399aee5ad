package lv.burtnica.food;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import lv.burtnica.measure.Unit;
import org.jspecify.annotations.Nullable;

/** Takes the weights of counted units out of a source's household measures: {@code 1 slice=29 g; 5 sprigs=1 g}. */
final class SourceMeasures {

    private static final Pattern MEASURE = Pattern.compile("([0-9.]+) ([a-z ]+)=([0-9.]+) g");
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("slice", Unit.SLICE), Map.entry("slice raw", Unit.SLICE), Map.entry("leaf", Unit.LEAF),
            Map.entry("sprigs", Unit.SPRIG), Map.entry("dash", Unit.PINCH), Map.entry("cube", Unit.PIECE),
            Map.entry("crispbread", Unit.PIECE), Map.entry("liver", Unit.PIECE), Map.entry("cookie", Unit.PIECE),
            Map.entry("piece", Unit.PIECE));

    private SourceMeasures() {}

    /** The grams of one unit, the first measure of each; the catalogue's own piece goes before all. */
    static Map<Unit, BigDecimal> gramsOf(String pieceDescription, @Nullable BigDecimal pieceGrams, String measures) {
        var grams = new EnumMap<Unit, BigDecimal>(Unit.class);
        if (pieceGrams != null) {
            boolean clove = pieceDescription.contains("clove");
            grams.put(clove ? Unit.CLOVE : Unit.PIECE, pieceGrams);
            if (pieceDescription.contains("head")) {
                grams.put(Unit.HEAD, pieceGrams);
            }
        }
        for (var measure : measures.split(";")) {
            var match = MEASURE.matcher(measure.strip());
            var unit = match.matches() ? UNITS.get(match.group(2)) : null;
            if (unit != null) {
                grams.putIfAbsent(unit, new BigDecimal(match.group(3)).divide(new BigDecimal(match.group(1)), MathContext.DECIMAL32));
            }
        }
        return grams;
    }
}
