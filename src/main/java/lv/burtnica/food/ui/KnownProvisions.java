package lv.burtnica.food.ui;

import lv.burtnica.food.FoodDesk;
import lv.burtnica.food.ParcelDesk;
import lv.burtnica.food.PriceDesk;
import lv.burtnica.kit.KnownPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parcels, prices and foods that are kept. */
@Configuration(proxyBeanMethods = false)
class KnownProvisions {

    @Bean
    KnownPages parcelPages(ParcelDesk parcels) {
        return KnownPages.named("pakas", key -> parcels.find(key).isPresent());
    }

    @Bean
    KnownPages pricePages(PriceDesk prices) {
        return KnownPages.named("cenas", key -> prices.find(key).isPresent());
    }

    @Bean
    KnownPages foodPages(FoodDesk foods) {
        return KnownPages.named("produkti", id -> foods.page(id).isPresent());
    }
}
