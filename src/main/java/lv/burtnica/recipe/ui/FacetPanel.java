package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.burtnica.food.Allergen;
import lv.burtnica.food.Food;
import lv.burtnica.recipe.CostBand;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeChoice;
import lv.burtnica.recipe.RecipeFinds;
import lv.burtnica.recipe.TimeBand;
import lv.burtnica.recipe.ui.FacetGroup.Answer;
import org.jspecify.annotations.Nullable;

/** All that a search can be narrowed by: a column beside the recipes where there is room, a part to fold out on a phone. */
class FacetPanel extends Div {

    private static final String ID = "narrow";

    /** Those that people ask for most come first; the rest is folded away. */
    private static final List<Allergen> ALLERGENS = List.of(
            Allergen.GLUTEN, Allergen.MILK, Allergen.EGG, Allergen.FISH, Allergen.NUTS, Allergen.CELERY, Allergen.MUSTARD, Allergen.SOYA,
            Allergen.PEANUTS, Allergen.SESAME, Allergen.SULPHITES, Allergen.LUPIN, Allergen.CRUSTACEANS, Allergen.MOLLUSCS);

    private final FacetWords words;
    private final NativeButton opener = new NativeButton("", click -> open(!isOpen()));
    private final NativeButton done = new NativeButton("", click -> leave());
    private final Runnable left;
    private final FacetGroup<MealKind> kinds;
    private final FacetGroup<TimeBand> times;
    private final FacetGroup<CostBand> costs;
    private final FacetGroup<String> foods;
    private final FacetGroup<Allergen> freeFrom;
    private final FacetGroup<String> tags;
    private RecipeChoice choice = RecipeChoice.ALL;

    /**
     * @param choose called with what is chosen after something was pressed
     * @param left called when somebody on a phone is done with choosing
     */
    FacetPanel(FacetWords words, Consumer<RecipeChoice> choose, Runnable left) {
        this.words = words;
        this.left = left;
        kinds = group("kind", kind -> choose.accept(choice.withKind(kind == choice.kind() ? null : kind)));
        times = group("time", time -> choose.accept(choice.withTime(time == choice.time() ? null : time)));
        costs = group("cost", cost -> choose.accept(choice.withCost(cost == choice.cost() ? null : cost)));
        foods = group("food", food -> choose.accept(choice.switchFood(food)));
        freeFrom = this.<Allergen>group("free-from", allergen -> choose.accept(choice.switchFreeFrom(allergen)))
                .withHint(getTranslation("recipe.search.free-from.help"));
        tags = group("tags", tag -> choose.accept(choice.switchTag(tag)));
        addClassName("narrow");
        opener.addClassName("opener");
        opener.getElement().setAttribute("aria-controls", ID);
        done.addClassName("done");
        var title = new H2(getTranslation("recipe.search.narrow"));
        var panel = new Div(title, kinds, times, costs, foods, freeFrom, tags, done);
        panel.setId(ID);
        panel.addClassName("facets");
        add(opener, panel);
        open(false);
    }

    /** Shows what is chosen and what each further choice would leave. */
    void show(RecipeFinds finds, RecipeChoice chosen) {
        choice = chosen;
        kinds.show(answers(Stream.of(MealKind.values()), finds.kinds(), chosen.kind(), words::kind));
        times.show(answers(Stream.of(TimeBand.values()), finds.times(), chosen.time(), words::time));
        costs.show(answers(Stream.of(CostBand.values()), finds.costs(), chosen.cost(), words::cost));
        foods.show(several(parcelFoods(finds), finds.foods(), chosen.foods(), words::food));
        freeFrom.show(several(ALLERGENS.stream(), finds.freeFrom(), chosen.freeFrom(), words::without));
        tags.show(several(tags(finds), finds.tags(), chosen.tags(), tag -> tag));
        opener.setText(chosen.size() == 0
                ? getTranslation("recipe.search.narrow")
                : getTranslation("recipe.search.narrow-count", "n", chosen.size()));
        done.setText(getTranslation("recipe.search.show-found", "n", finds.total()));
    }

    private void open(boolean wanted) {
        opener.getElement().setAttribute("aria-expanded", String.valueOf(wanted));
        setClassName("open", wanted);
    }

    private boolean isOpen() {
        return hasClassName("open");
    }

    private void leave() {
        open(false);
        left.run();
    }

    private <T> FacetGroup<T> group(String name, Consumer<T> press) {
        return new FacetGroup<>(getTranslation("recipe.search.facet-" + name), press);
    }

    /** The foods that came in a parcel, those in most recipes first. */
    private Stream<String> parcelFoods(RecipeFinds finds) {
        var byCount = Comparator.comparing((String id) -> finds.foods().getOrDefault(id, 0L)).reversed().thenComparing(words::food);
        return Stream.concat(finds.foods().keySet().stream(), choice.foods().stream())
                .distinct()
                .filter(id -> words.foods().find(id).filter(Food::isFromParcel).isPresent())
                .sorted(byCount);
    }

    private Stream<String> tags(RecipeFinds finds) {
        return Stream.concat(finds.tags().keySet().stream(), choice.tags().stream()).distinct();
    }

    private static <T> List<Answer<T>> answers(
            Stream<T> offered, Map<T, Long> counts, @Nullable T chosen, Function<T, String> name) {
        return several(offered, counts, chosen == null ? Set.of() : Set.of(chosen), name);
    }

    private static <T> List<Answer<T>> several(
            Stream<T> offered, Map<T, Long> counts, Set<T> chosen, Function<T, String> name) {
        return offered.map(one -> new Answer<>(one, name.apply(one), counts.getOrDefault(one, 0L), chosen.contains(one))).toList();
    }
}
