package lv.burtnica.recipe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodNames;
import lv.burtnica.food.PriceList;
import lv.burtnica.measure.FoodMeasures;
import lv.burtnica.measure.HouseholdMeasures;

/**
 * What an entry of the index was made with: the program, the catalogue with its prices, the kitchen's spoons. An entry whose stamp is
 * another one is out of date. The program's part is taken from the classes that decide what stands in an entry, so that nobody has to
 * think of it.
 */
final class IndexStamp {

    private static final List<Class<?>> DECIDING = List.of(
            RecipeFields.class, SearchLanguage.class, SearchAnalysis.class, OpenSearchAnalysis.class, RecipeEntry.class, FoodNames.class);
    private static final String WORDS = "/recipes/food-words.tsv";
    private static final int LENGTH = 8;

    private final String program;

    IndexStamp() {
        var digest = sha256();
        DECIDING.forEach(type -> digest.update(bytes(type, type.getSimpleName() + ".class")));
        digest.update(bytes(IndexStamp.class, WORDS));
        program = shortened(digest) + "-";
    }

    /** Whether an entry was made by this very program. */
    boolean isOfThisProgram(String stamp) {
        return stamp.startsWith(program);
    }

    /** The stamp of an entry made now. Price lists of months to come do not count yet. */
    String with(Collection<Food> foods, List<PriceList> prices, YearMonth month, HouseholdMeasures kitchen) {
        var digest = sha256();
        digest.update(kitchen.toString().getBytes(StandardCharsets.UTF_8));
        foods.stream().map(IndexStamp::text).sorted().forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
        prices.stream()
                .filter(list -> !list.month().isAfter(month))
                .forEach(list -> digest.update(list.toString().getBytes(StandardCharsets.UTF_8)));
        return program + shortened(digest);
    }

    /** What of a food decides about entries, always in the same order. */
    private static String text(Food food) {
        return String.join("|", food.id(), new TreeMap<>(food.names()).toString(),
                new TreeMap<>(food.otherNames()).toString(), food.genitive(),
                new TreeMap<>(food.allergens()).toString(), text(food.measures()));
    }

    private static String text(FoodMeasures measures) {
        return measures.gramsPerMl() + " " + measures.refusePercent() + " " + new TreeMap<>(measures.gramsOf());
    }

    private static byte[] bytes(Class<?> from, String resource) {
        try (var stream = from.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing beside " + from);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
