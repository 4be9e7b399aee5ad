package lv.burtnica.recipe.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.KitchenSizes;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.Price;
import lv.burtnica.food.PriceList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.correction.CorrectionDesk;
import lv.burtnica.recipe.line.LineReader;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Assesses recipes of the notebook for the screens, with the latest price of each food. Remembers the lines it has read. */
@Service
public class AssessmentDesk {

    private static final int MOST_REMEMBERED = 2000;

    private final Assessor assessor;
    private final FoodCatalogue foods;
    private final PricesAndParcels store;
    private final CorrectionDesk corrections;
    private final Clock clock;
    private final Map<Long, Remembered> remembered = Collections.synchronizedMap(new Recent());
    private volatile Prices prices = new Prices(List.of(), LocalDate.MIN, PriceTable.EMPTY);

    AssessmentDesk(
            LineReader reader,
            FoodCatalogue foods,
            KitchenSizes kitchen,
            PricesAndParcels store,
            CorrectionDesk corrections,
            Clock clock) {
        this.assessor = new Assessor(reader, foods, kitchen);
        this.foods = foods;
        this.store = store;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Today's cheapest prices, no parcel. */
    public Terms terms() {
        return Terms.cheapest(prices(), LocalDate.now(clock));
    }

    /**
     * Today's terms with prices that a reader chose, no parcel.
     *
     * @param list the id of a price list, {@code null} or one that is gone for the newest price of each food
     */
    public Terms terms(@Nullable String list, Price.Tier tier) {
        var table = store.prices().stream().filter(one -> one.id().equals(list)).findFirst().map(PriceTable::of).orElseGet(this::prices);
        return Terms.cheapest(table, LocalDate.now(clock)).withTier(tier);
    }

    /** All price lists that can be chosen, the newest first. */
    public List<PriceList> priceLists() {
        return store.prices().reversed();
    }

    /** The parcel with the id, if there is one. */
    public Optional<Parcel> parcel(@Nullable String id) {
        return store.parcels().stream().filter(parcel -> parcel.id().equals(id)).findFirst();
    }

    /** All parcels that can be chosen. */
    public List<Parcel> parcels() {
        return store.parcels();
    }

    /** What can be said of a recipe on the given terms. */
    public Assessment assess(RecipePage page, Terms terms) {
        var known = remembered.get(page.id());
        // Both are asked for before the lines are read: should one count up in between, the next who asks reads them anew.
        var edition = foods.edition();
        var changes = corrections.changes();
        if (known == null || !known.isOf(page.version(), edition, changes)) {
            known = new Remembered(page.version(), edition, changes, assessor.read(page.recipe()));
            remembered.put(page.id(), known);
        }
        return assessor.assess(known.recipe, terms);
    }

    /** What can be said of a recipe, in words. */
    public AssessmentWords words(RecipePage page, Terms terms, Taste taste, Wording wording) {
        return new AssessmentWords(wording, foods, assess(page, terms), taste);
    }

    /** What can be said of a recipe that nobody will ask for again soon; nothing of it is remembered. */
    public Assessment assess(Recipe recipe, Terms terms) {
        return assessor.assess(recipe, terms);
    }

    private PriceTable prices() {
        var today = LocalDate.now(clock);
        var lists = store.prices();
        var known = prices;
        if (!known.day.equals(today) || !known.lists.equals(lists)) {
            known = new Prices(lists, today, PriceTable.newest(lists, today));
            prices = known;
        }
        return known.table;
    }

    /** A table and what it was made of, so that it is made anew when a list comes or a day goes. */
    private record Prices(List<PriceList> lists, LocalDate day, PriceTable table) {}

    /** How the lines of a version of a recipe were read with an edition of the catalogue, after so many corrections. */
    private record Remembered(int version, long edition, long corrections, Assessor.ReadRecipe recipe) {

        boolean isOf(int version, long edition, long corrections) {
            return this.version == version && this.edition == edition && this.corrections == corrections;
        }
    }

    /** Forgets the recipes that were not asked for lately. */
    private static final class Recent extends LinkedHashMap<Long, Remembered> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Remembered> eldest) {
            return size() > MOST_REMEMBERED;
        }
    }
}
