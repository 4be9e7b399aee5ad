package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;

/** The parcel's foods to choose one from, each with how many recipes have it. */
class FoodSelect extends Select<String> {

    private final FoodCatalogue catalogue;
    private Map<String, Long> counts = Map.of();

    /** @param choose called with the id of the food that was chosen, with {@code null} for all */
    FoodSelect(FoodCatalogue catalogue, Consumer<@Nullable String> choose) {
        this.catalogue = catalogue;
        addClassName("food-select");
        setLabel(getTranslation("recipe.search.food"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("recipe.search.all-foods"));
        setItemLabelGenerator(this::label);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue());
            }
        });
    }

    /** Shows the counts and which food is chosen. */
    void show(Map<String, Long> found, @Nullable String chosen) {
        counts = found;
        var byName = Comparator.comparing(this::name, Texts.standard().order(getLocale()));
        var offered = found.keySet().stream().filter(id -> catalogue.find(id).filter(Food::isFromParcel).isPresent());
        var ids = Stream.concat(offered, Stream.ofNullable(chosen)).distinct().sorted(byName).toList();
        setItems(ids);
        setValue(chosen);
    }

    private String label(@Nullable String id) {
        return id == null
                ? getTranslation("recipe.search.all-foods")
                : getTranslation("recipe.search.food-count", "food", name(id), "n", counts.getOrDefault(id, 0L));
    }

    private String name(String id) {
        return catalogue.find(id).map(food -> food.name(getLocale())).orElse(id);
    }
}
