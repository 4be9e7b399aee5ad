package lv.burtnica.library.api;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.Nutrients;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.ParcelItem;
import lv.burtnica.food.Price;
import lv.burtnica.food.PriceList;
import lv.burtnica.food.Provisions;
import lv.burtnica.library.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Foods, parcels and price lists, each figure with its source. */
@RestController
@RequestMapping("/api/v1")
class FoodApi {

    private final FoodCatalogue foods;
    private final Provisions provisions;
    private final Addresses addresses;

    FoodApi(FoodCatalogue foods, Provisions provisions, Addresses addresses) {
        this.foods = foods;
        this.provisions = provisions;
        this.addresses = addresses;
    }

    record NutrientsJson(@Nullable BigDecimal kilocalories, @Nullable BigDecimal kilojoules, @Nullable BigDecimal fat,
            @Nullable BigDecimal saturates, @Nullable BigDecimal carbohydrate, @Nullable BigDecimal sugars, @Nullable BigDecimal fibre,
            @Nullable BigDecimal protein, @Nullable BigDecimal salt) {

        static NutrientsJson of(Nutrients given) {
            return new NutrientsJson(given.kilocalories(), given.kilojoules(), given.fat(), given.saturates(), given.carbohydrate(),
                    given.sugars(), given.fibre(), given.protein(), given.salt());
        }
    }

    record Source(String name, String code, String food, String match) {}

    record FoodJson(String id, Map<String, String> names, String category, boolean fromParcel, NutrientsJson perHundredGrams,
            Map<String, String> allergens, Source source) {}

    record Item(@Nullable String food, String name, @Nullable BigDecimal packGrams, int packs, String otherAmount, String source) {}

    record ParcelJson(String id, String country, String programme, String period, String unit, @Nullable String from, @Nullable String to,
            List<Item> items) {}

    record PriceJson(String food, String tier, @Nullable BigDecimal euros, String per, @Nullable BigDecimal packEuros, String month,
            String place, String item, String source) {}

    record PriceListJson(String id, String date, String place, String source, List<PriceJson> prices) {}

    @GetMapping("/foods")
    ResponseEntity<byte[]> foods(HttpServletRequest request) {
        var asking = new Asking(request, addresses);
        return asking.stretch(List.copyOf(foods.all()), FoodApi::food, null);
    }

    @GetMapping("/foods/{id}")
    ResponseEntity<byte[]> food(@PathVariable String id, HttpServletRequest request) {
        return new Asking(request, addresses).thing(food(foods.find(id).orElseThrow(ApiFault::nothing)), null);
    }

    @GetMapping("/parcels")
    ResponseEntity<byte[]> parcels(HttpServletRequest request) {
        return new Asking(request, addresses).stretch(provisions.parcels(), FoodApi::parcel, null);
    }

    @GetMapping("/parcels/{id}")
    ResponseEntity<byte[]> parcel(@PathVariable String id, HttpServletRequest request) {
        var found = provisions.parcels().stream().filter(parcel -> parcel.id().equals(id)).findFirst().orElseThrow(ApiFault::nothing);
        return new Asking(request, addresses).thing(parcel(found), null);
    }

    @GetMapping("/prices")
    ResponseEntity<byte[]> prices(HttpServletRequest request) {
        return new Asking(request, addresses).stretch(provisions.prices().reversed(), FoodApi::prices, null);
    }

    @GetMapping("/prices/{id}")
    ResponseEntity<byte[]> prices(@PathVariable String id, HttpServletRequest request) {
        var found = provisions.prices().stream().filter(list -> list.id().equals(id)).findFirst().orElseThrow(ApiFault::nothing);
        return new Asking(request, addresses).thing(prices(found), null);
    }

    private static FoodJson food(Food food) {
        var allergens = food.allergens().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.toMap(entry -> entry.getKey().code(), entry -> code(entry.getValue()), (one, other) -> one,
                        LinkedHashMap::new));
        var source = new Source(food.source().name(), food.source().code(), food.source().foodName(), food.source().match().code());
        return new FoodJson(food.id(), new TreeMap<>(food.names()), food.category().code(), food.isFromParcel(),
                NutrientsJson.of(food.nutrients()), allergens, source);
    }

    private static ParcelJson parcel(Parcel parcel) {
        return new ParcelJson(parcel.id(), parcel.country(), parcel.programme(), parcel.period(), parcel.unit(),
                Objects.toString(parcel.from(), null), Objects.toString(parcel.to(), null),
                parcel.items().stream().map(FoodApi::item).toList());
    }

    private static Item item(ParcelItem item) {
        return new Item(item.food(), item.name(), item.packGrams(), item.packs(), item.otherAmount(), item.source());
    }

    private static PriceListJson prices(PriceList list) {
        return new PriceListJson(list.id(), list.date().toString(), list.place(), list.source(),
                list.prices().stream().map(FoodApi::price).toList());
    }

    private static PriceJson price(Price price) {
        return new PriceJson(price.food(), code(price.tier()), price.euros(), code(price.per()), price.packEuros(),
                price.month().toString(), price.place(), price.item(), price.source());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
