package lv.burtnica.recipe.assessment;

import java.util.List;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.PriceList;
import lv.burtnica.food.Provisions;
import org.springframework.stereotype.Component;

/** The prices and parcels that coordinators keep. */
@Component
class KeptPricesAndParcels implements PricesAndParcels {

    private final Provisions provisions;

    KeptPricesAndParcels(Provisions provisions) {
        this.provisions = provisions;
    }

    @Override
    public List<PriceList> prices() {
        return provisions.prices();
    }

    @Override
    public List<Parcel> parcels() {
        return provisions.parcels();
    }
}
