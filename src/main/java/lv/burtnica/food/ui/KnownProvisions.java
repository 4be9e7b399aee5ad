package lv.burtnica.food.ui;

import java.util.Locale;
import java.util.function.Predicate;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.food.ParcelDesk;
import lv.burtnica.food.PriceDesk;
import lv.burtnica.kit.KnownPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parcels, prices and foods that are kept. */
@Configuration
class KnownProvisions {

    @Bean
    KnownPages knownParcels(ParcelDesk parcels) {
        return new Room("pakas", key -> parcels.find(key).isPresent());
    }

    @Bean
    KnownPages knownPrices(PriceDesk prices) {
        return new Room("cenas", key -> prices.find(key).isPresent());
    }

    @Bean
    KnownPages knownFoods(FoodDesk foods) {
        return new Room("produkti", id -> foods.page(id).isPresent());
    }

    private record Room(String room, Predicate<String> kept) implements KnownPages {

        @Override
        public boolean has(String name, Locale language) {
            return kept.test(name);
        }
    }
}
