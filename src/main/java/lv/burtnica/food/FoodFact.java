package lv.burtnica.food;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;

/** One thing that can be said of a food. Figures of nutrients are for 100 g of the edible part, weights in grams. */
public enum FoodFact {
    NAME_LV(Kind.NAME), NAME_EN(Kind.NAME), GENITIVE_LV(Kind.NAME), OTHER_LV(Kind.NAMES), OTHER_EN(Kind.NAMES), CATEGORY(Kind.CATEGORY),
    KILOJOULES("0", "3800"), KILOCALORIES("0", "905"), FAT("0", "100"), SATURATES("0", "100"), CARBOHYDRATE("0", "100"),
    SUGARS("0", "100"), FIBRE("0", "100"), PROTEIN("0", "100"), SALT("0", "100"),
    DENSITY("0.01", "5"), REFUSE("0", "99"),
    PIECE("0.01", "20000"), SLICE("0.01", "2000"), CLOVE("0.01", "100"), HEAD("0.01", "20000"), BUNCH("0.01", "5000"),
    HANDFUL("0.01", "500"), LEAF("0.01", "500"), SPRIG("0.01", "500"),
    ALLERGENS(Kind.ALLERGENS);

    /** How a fact is written. */
    public enum Kind {
        /** A few words. */
        NAME,
        /** Several names with commas between. */
        NAMES,
        /** A {@link FoodCategory} by its code. */
        CATEGORY,
        /** A number. */
        FIGURE,
        /** Codes of {@link Allergen} with commas between, with a question mark where the label must be read; {@code none} for none. */
        ALLERGENS
    }

    /** What {@link #ALLERGENS} says of a food without any: an empty text would mean that nothing is said. */
    public static final String NO_ALLERGENS = "none";

    private final Kind kind;
    private final BigDecimal least;
    private final BigDecimal most;

    FoodFact(Kind kind) {
        this.kind = kind;
        this.least = BigDecimal.ZERO;
        this.most = BigDecimal.ZERO;
    }

    FoodFact(String least, String most) {
        this.kind = Kind.FIGURE;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    public Kind kind() {
        return kind;
    }

    /** The smallest and largest figure that can be true. */
    BigDecimal least() {
        return least;
    }

    BigDecimal most() {
        return most;
    }

    /** Whether it needs a source: figures and allergens do, names are general knowledge. */
    public boolean needsSource() {
        return kind == Kind.FIGURE || kind == Kind.ALLERGENS;
    }

    /** The name used in the store and in texts, such as {@code name-lv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The facts of one kind, in their order. */
    public static Stream<FoodFact> of(Kind kind) {
        return Stream.of(values()).filter(fact -> fact.kind == kind);
    }
}
