package lv.burtnica.recipe.assessment;

import java.util.List;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.PriceList;

/** Where the desk finds the notebook's prices and parcels. */
public interface PricesAndParcels {

    /** All price lists. */
    List<PriceList> prices();

    /** All parcels. */
    List<Parcel> parcels();
}
