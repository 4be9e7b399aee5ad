package lv.burtnica.recipe.assessment;

import java.util.List;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.PriceList;
import org.springframework.stereotype.Component;

/** The prices and parcels of the starter notebook. */
@Component
class StarterPricesAndParcels implements PricesAndParcels {

    private final List<PriceList> prices;
    private final List<Parcel> parcels;

    StarterPricesAndParcels(FoodCatalogue foods) {
        prices = FoodFiles.bundledPrices(foods);
        parcels = FoodFiles.bundledParcels(foods);
    }

    @Override
    public List<PriceList> prices() {
        return prices;
    }

    @Override
    public List<Parcel> parcels() {
        return parcels;
    }
}
