package lv.burtnica.food;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.burtnica.measure.Unit;
import org.jspecify.annotations.Nullable;

/** Takes a food apart into the things that can be said of it, each as a text in its one normal form. */
final class FoodFacts {

    private static final Map<FoodFact, Unit> WEIGHED = Map.of(
            FoodFact.PIECE, Unit.PIECE, FoodFact.SLICE, Unit.SLICE, FoodFact.CLOVE, Unit.CLOVE, FoodFact.HEAD, Unit.HEAD,
            FoodFact.BUNCH, Unit.BUNCH, FoodFact.HANDFUL, Unit.HANDFUL, FoodFact.LEAF, Unit.LEAF, FoodFact.SPRIG, Unit.SPRIG);

    private FoodFacts() {}

    /** What the food says of itself; what is unknown is missing. */
    static Map<FoodFact, String> of(@Nullable Food food) {
        var facts = new EnumMap<FoodFact, String>(FoodFact.class);
        if (food != null) {
            for (var fact : FoodFact.values()) {
                var said = of(food, fact);
                if (!said.isEmpty()) {
                    facts.put(fact, said);
                }
            }
        }
        return facts;
    }

    /** The unit whose weight the fact gives, {@code null} where it gives none. */
    static @Nullable Unit unit(FoodFact fact) {
        return WEIGHED.get(fact);
    }

    /** Codes of allergens in the order of the regulation. */
    static String written(Map<Allergen, AllergenCertainty> allergens) {
        return allergens.isEmpty() ? FoodFact.NO_ALLERGENS : new TreeMap<>(allergens).entrySet().stream()
                .map(entry -> entry.getKey().code() + (entry.getValue() == AllergenCertainty.MAY_CONTAIN ? "?" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String of(Food food, FoodFact fact) {
        return switch (fact) {
            case NAME_LV -> food.names().getOrDefault("lv", "");
            case NAME_EN -> food.names().getOrDefault("en", "");
            case GENITIVE_LV -> food.genitive();
            case OTHER_LV -> names(food, "lv");
            case OTHER_EN -> names(food, "en");
            case CATEGORY -> food.category().code();
            case ALLERGENS -> written(food.allergens());
            default -> written(figure(food, fact));
        };
    }

    private static @Nullable BigDecimal figure(Food food, FoodFact fact) {
        var nutrients = food.nutrients();
        return switch (fact) {
            case KILOJOULES -> nutrients.kilojoules();
            case KILOCALORIES -> nutrients.kilocalories();
            case FAT -> nutrients.fat();
            case SATURATES -> nutrients.saturates();
            case CARBOHYDRATE -> nutrients.carbohydrate();
            case SUGARS -> nutrients.sugars();
            case FIBRE -> nutrients.fibre();
            case PROTEIN -> nutrients.protein();
            case SALT -> nutrients.salt();
            case DENSITY -> food.measures().gramsPerMl();
            case REFUSE -> food.measures().refusePercent();
            default -> food.measures().gramsOf().get(Objects.requireNonNull(unit(fact)));
        };
    }

    private static String written(@Nullable BigDecimal figure) {
        return figure == null ? "" : Decimals.plain(figure).toPlainString();
    }

    private static String names(Food food, String language) {
        return String.join(", ", food.otherNames().getOrDefault(language, List.of()));
    }
}
