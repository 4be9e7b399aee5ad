package lv.burtnica.recipe.assessment;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a recipe costs (lēti). Euros for the part of each pack that is used, unrounded; round for showing only.
 *
 * @param lines each line with its reasons
 * @param total of the lines that count
 * @param perPortion for one of what the recipe makes; of a yield that is a range (4–6) the lower end counts
 * @param perHundredGrams for 100 g of the dish, for preserves
 * @param toPay what is left to pay for all with the parcel, {@code null} without one
 * @param toPayPerPortion what is left to pay for one with the parcel, {@code null} without one
 */
public record Cost(
        List<CostLine> lines,
        Figure total,
        Figure perPortion,
        Figure perHundredGrams,
        @Nullable Figure toPay,
        @Nullable Figure toPayPerPortion) {

    public Cost {
        lines = List.copyOf(lines);
    }

    /** The months of the prices that count, in order, each once. */
    public List<YearMonth> months() {
        return counted().map(used -> used.price().month()).distinct().sorted().toList();
    }

    /** Whether a price that counts is older than a year. */
    public boolean hasOldPrices() {
        return counted().anyMatch(PriceUsed::old);
    }

    private Stream<PriceUsed> counted() {
        return lines.stream()
                .filter(line -> line.amount().counting() == Counting.COUNTED)
                .map(CostLine::price)
                .filter(Objects::nonNull);
    }
}
