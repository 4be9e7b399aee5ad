package lv.burtnica.recipe.search;

import java.time.Clock;
import java.time.YearMonth;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.KitchenSizes;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.assessment.PricesAndParcels;
import lv.burtnica.recipe.assessment.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The prices that entries of the index are made with, and the stamp that says which they were. They stay the same until somebody asks to
 * look again, so that all entries of one rebuilding agree, and writing an entry never asks the store.
 */
@Component
public class IndexData {

    private final IndexStamp stamp = new IndexStamp();
    private final FoodCatalogue foods;
    private final PricesAndParcels store;
    private final AssessmentDesk desk;
    private final KitchenSizes kitchen;
    private final Clock clock;
    private volatile @Nullable Now now;

    IndexData(FoodCatalogue foods, PricesAndParcels store, AssessmentDesk desk, KitchenSizes kitchen, Clock clock) {
        this.foods = foods;
        this.store = store;
        this.desk = desk;
        this.kitchen = kitchen;
        this.clock = clock;
    }

    /** What new entries are made with. */
    public Now now() {
        var known = now;
        return known == null ? refresh() : known;
    }

    /** Looks at the catalogue and the prices again. */
    public synchronized Now refresh() {
        var made = stamp.with(foods.all(), store.prices(), YearMonth.now(clock), kitchen.get());
        var found = new Now(made, desk.terms());
        now = found;
        return found;
    }

    /** Whether an entry with the stamp was made by this very program. */
    public boolean isOfThisProgram(String entry) {
        return stamp.isOfThisProgram(entry);
    }

    /**
     * What entries are made with at a time.
     *
     * @param stamp changes whenever entries come out differently
     * @param terms today's prices
     */
    public record Now(String stamp, Terms terms) {}
}
