package lv.burtnica.food;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lays what coordinators say over the catalogue's files, and puts the outcome into the catalogue that everything reads from. */
@Component
class FoodShelf {

    private static final String HOME = "LV";

    private final FoodCatalogue bundled = FoodFiles.bundledFoods();
    private final FoodCatalogue catalogue;
    private final StoredFoods stored;
    private final Provisions provisions;
    private final TransactionTemplate reading;
    private final ApplicationEventPublisher events;

    FoodShelf(
            FoodCatalogue catalogue,
            StoredFoods stored,
            Provisions provisions,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.stored = stored;
        this.provisions = provisions;
        this.events = events;
        this.reading = new TransactionTemplate(transactions);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading.setReadOnly(true);
    }

    /** The catalogue as its files have it. */
    FoodCatalogue bundled() {
        return bundled;
    }

    /** Takes over what is in the store, if that changes anything. Who reloads last has read last. */
    synchronized void reload() {
        reading.executeWithoutResult(status -> {
            var now = merged();
            if (!List.copyOf(now).equals(List.copyOf(catalogue.all()))) {
                catalogue.replace(now);
            }
        });
    }

    /** Takes over what somebody has just changed, and tells of the names that mean something else now. */
    void follow() {
        var before = List.copyOf(catalogue.all());
        reload();
        var changed = FoodNamesChanged.between(before, catalogue.all());
        if (!changed.names().isEmpty()) {
            events.publishEvent(changed);
        }
    }

    /** A food with everything that is said of it. */
    FoodPage page(StoredFood food) {
        var base = bundled.find(food.foodId()).orElse(null);
        return new FoodPage(food.version(), merged(food), base, food.said());
    }

    private Collection<Food> merged() {
        var foods = new LinkedHashMap<String, Food>();
        bundled.all().forEach(food -> foods.put(food.id(), food));
        stored.findAllByOrderByIdAsc().forEach(food -> foods.put(food.foodId(), merged(food)));
        provisions.parcels().stream().filter(parcel -> parcel.country().equals(HOME)).forEach(parcel -> markFoods(parcel, foods));
        return foods.values();
    }

    /** What is in a parcel of Latvia is a parcel food from now on, also where the files do not know it yet. */
    private static void markFoods(Parcel parcel, Map<String, Food> foods) {
        for (var item : parcel.items()) {
            var food = item.food() == null ? null : foods.get(item.food());
            if (food != null && !food.isFromParcel()) {
                foods.put(food.id(), food.withEvidence(parcel.country() + parcel.period()));
            }
        }
    }

    private Food merged(StoredFood food) {
        var said = food.said();
        var values = new HashMap<FoodFact, String>();
        said.forEach((fact, one) -> values.put(fact, one.value()));
        var sources = new ArrayList<String>();
        for (var fact : FoodFact.values()) {
            if (fact.needsSource() && said.containsKey(fact) && !sources.contains(said.get(fact).source())) {
                sources.add(said.get(fact).source());
            }
        }
        return FoodMaker.make(food.foodId(), bundled.find(food.foodId()).orElse(null), values, String.join("; ", sources));
    }
}
