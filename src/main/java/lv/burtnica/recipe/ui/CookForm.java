package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.ParcelItem;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.pantry.Staples;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Asks what is at home: the parcel, foods by pressing or typing, open packs, and what is usually there. */
class CookForm extends Div {

    /** So many foods that parcels hold most often are offered to press. */
    private static final int COMMON = 14;

    private final AssessmentDesk desk;
    private final FoodCatalogue catalogue;
    private final Consumer<UnaryOperator<CookState>> change;
    private final Select<Parcel> parcels = new Select<>();
    private final FoodTicks foods;
    private final OpenPacks opened;
    private final FoodTicks staples;
    private Set<String> given = Set.of();

    /** @param change called with how the state changes */
    CookForm(AssessmentDesk desk, FoodCatalogue catalogue, Consumer<UnaryOperator<CookState>> change) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.change = change;
        addClassName("cook-form");
        foods = new FoodTicks(getTranslation("recipe.cook.foods"), "", this::name, this::tick).withHeading();
        foods.add(new FoodSearch(catalogue, food -> tick(food, true)));
        opened = new OpenPacks(
                this::name,
                (food, open) -> change.accept(state -> open ? state.withOpened(food, 0) : state.withoutOpened(food)),
                (food, grams) -> change.accept(state -> state.withOpened(food, grams)));
        staples = new FoodTicks(
                getTranslation("recipe.cook.staples"), getTranslation("recipe.cook.staples.help"), this::name, this::tick);
        prepareParcels();
        add(parcels, foods, opened, new NativeDetails(getTranslation("recipe.cook.staples"), staples));
    }

    void show(CookState state) {
        var parcel = desk.parcel(state.have().parcel()).orElse(null);
        parcels.setValue(parcel);
        given = Stream.concat(in(parcel), Staples.USUAL.stream()).collect(Collectors.toSet());
        var offered = Stream.of(in(parcel), common().stream(), state.have().foods().stream(), state.have().opened().keySet().stream())
                .flatMap(ids -> ids)
                .filter(food -> !Staples.USUAL.contains(food));
        foods.show(byName(offered), food -> isThere(food, state));
        opened.show(byName(buttonsOf(parcel, state)), state.have().opened());
        staples.show(Staples.USUAL.stream().filter(catalogue::contains).toList(), food -> isThere(food, state));
    }

    private Stream<String> buttonsOf(@Nullable Parcel parcel, CookState state) {
        return Stream.of(in(parcel), state.have().foods().stream(), state.have().opened().keySet().stream())
                .flatMap(ids -> ids)
                .filter(food -> isThere(food, state));
    }

    private void prepareParcels() {
        parcels.setLabel(getTranslation("recipe.cook.parcel"));
        parcels.setEmptySelectionAllowed(true);
        parcels.setEmptySelectionCaption(getTranslation("recipe.cook.no-parcel"));
        parcels.setItems(desk.parcels());
        var names = new ProvisionWords(Wording.in(getLocale()));
        parcels.setItemLabelGenerator(parcel -> parcel == null ? getTranslation("recipe.cook.no-parcel") : names.parcel(parcel));
        parcels.addClassName("choose-parcel");
        parcels.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                var parcel = chosen.getValue();
                change.accept(state -> state.withParcel(parcel == null ? null : parcel.id()));
            }
        });
    }

    private void tick(String food, boolean there) {
        var isGiven = given.contains(food);
        change.accept(state -> there ? state.with(food, isGiven) : state.without(food, isGiven));
    }

    private boolean isThere(String food, CookState state) {
        var have = state.have();
        return have.foods().contains(food) || have.opened().containsKey(food) || given.contains(food) && !have.notAtHome().contains(food);
    }

    private static Stream<String> in(@Nullable Parcel parcel) {
        return parcel == null ? Stream.empty() : parcel.items().stream().map(ParcelItem::food).filter(Objects::nonNull);
    }

    /** What most parcels hold, so that a few buttons serve most people. */
    private Set<String> common() {
        Map<String, Integer> counts = new HashMap<>();
        desk.parcels().forEach(parcel -> in(parcel).distinct().forEach(food -> counts.merge(food, 1, Integer::sum)));
        var most = Comparator.comparing(Map.Entry<String, Integer>::getValue).reversed().thenComparing(Map.Entry::getKey);
        return counts.entrySet().stream().sorted(most).limit(COMMON).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> byName(Stream<String> foods) {
        return foods.distinct()
                .filter(catalogue::contains)
                .sorted(Comparator.comparing(this::name, Texts.standard().order(getLocale())))
                .toList();
    }

    private String name(String id) {
        return catalogue.find(id).map(food -> food.name(getLocale())).orElse(id);
    }
}
