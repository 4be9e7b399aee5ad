package lv.burtnica.food;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.measure.FoodMeasures;
import lv.burtnica.measure.ResourceTable;
import lv.burtnica.measure.Unit;
import org.jspecify.annotations.Nullable;

/** Puts a food together from what is said of it; what a coordinator says lies over what the catalogue says. */
final class FoodMaker {

    /** Sodium in milligrams from salt in grams: salt = sodium · 2.5 (Regulation (EU) No 1169/2011, Annex I). */
    private static final BigDecimal SODIUM_MG_OF_SALT_G = new BigDecimal(400);

    private final String id;
    private final @Nullable Food bundled;
    private final Map<FoodFact, String> said;
    private final String source;

    /** @param source who says most of it, where it is no food of the catalogue */
    private FoodMaker(String id, @Nullable Food bundled, Map<FoodFact, String> said, String source) {
        this.id = id;
        this.bundled = bundled;
        this.said = new EnumMap<>(FoodFact.class);
        this.said.putAll(FoodFacts.of(bundled));
        this.said.putAll(said);
        this.source = source;
    }

    static Food make(String id, @Nullable Food bundled, Map<FoodFact, String> said, String source) {
        return new FoodMaker(id, bundled, said, source).make();
    }

    private Food make() {
        var names = new HashMap<>(bundled == null ? Map.of() : bundled.names());
        names.put("lv", text(FoodFact.NAME_LV));
        names.put("en", text(FoodFact.NAME_EN));
        var otherNames = new HashMap<String, List<String>>();
        putNames(otherNames, "lv", FoodFact.OTHER_LV);
        putNames(otherNames, "en", FoodFact.OTHER_EN);
        return new Food(id, FoodCategory.valueOf(text(FoodFact.CATEGORY).toUpperCase(Locale.ROOT)),
                bundled == null ? List.of() : bundled.parcelEvidence(), names, otherNames, text(FoodFact.GENITIVE_LV),
                bundled == null ? new FoodSource(source, "", "", FoodSource.Match.EXACT) : bundled.source(), nutrients(),
                new FoodMeasures(figure(FoodFact.DENSITY), weights(), figure(FoodFact.REFUSE)),
                bundled == null ? "" : bundled.pieceDescription(), bundled == null ? "" : bundled.sourceMeasures(),
                allergens(text(FoodFact.ALLERGENS)), bundled == null ? "" : bundled.note());
    }

    private void putNames(Map<String, List<String>> names, String language, FoodFact fact) {
        if (!text(fact).isEmpty()) {
            names.put(language, ResourceTable.words(text(fact)));
        }
    }

    private Nutrients nutrients() {
        var old = bundled == null ? null : bundled.nutrients();
        var salt = figure(FoodFact.SALT);
        return new Nutrients(
                figure(FoodFact.KILOCALORIES), figure(FoodFact.KILOJOULES), old == null ? null : old.sourceKilocalories(),
                figure(FoodFact.PROTEIN), figure(FoodFact.FAT), figure(FoodFact.SATURATES), figure(FoodFact.CARBOHYDRATE),
                old == null ? null : old.carbohydrateByDifference(), figure(FoodFact.SUGARS), figure(FoodFact.FIBRE),
                sodium(old, salt), salt);
    }

    private static @Nullable BigDecimal sodium(@Nullable Nutrients old, @Nullable BigDecimal salt) {
        if (salt == null) {
            return null;
        }
        if (old != null && old.salt() != null && old.salt().compareTo(salt) == 0) {
            return old.sodiumMilligrams();
        }
        return salt.multiply(SODIUM_MG_OF_SALT_G);
    }

    private Map<Unit, BigDecimal> weights() {
        var weights = new EnumMap<Unit, BigDecimal>(Unit.class);
        if (bundled != null) {
            weights.putAll(bundled.measures().gramsOf());
        }
        for (var fact : FoodFact.values()) {
            var unit = FoodFacts.unit(fact);
            var weight = unit == null ? null : figure(fact);
            if (unit != null && weight != null) {
                weights.put(unit, weight);
            }
        }
        return weights;
    }

    /** The allergens of a text such as {@code gluten, milk?}. */
    static Map<Allergen, AllergenCertainty> allergens(String text) {
        var allergens = new EnumMap<Allergen, AllergenCertainty>(Allergen.class);
        for (var word : text.equals(FoodFact.NO_ALLERGENS) ? List.<String>of() : ResourceTable.words(text)) {
            var unsure = word.endsWith("?");
            var name = unsure ? word.substring(0, word.length() - 1) : word;
            allergens.put(Allergen.valueOf(name.toUpperCase(Locale.ROOT)),
                    unsure ? AllergenCertainty.MAY_CONTAIN : AllergenCertainty.CONTAINS);
        }
        return allergens;
    }

    private String text(FoodFact fact) {
        return said.getOrDefault(fact, "");
    }

    private @Nullable BigDecimal figure(FoodFact fact) {
        var text = text(fact);
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
