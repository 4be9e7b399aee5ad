package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeChoice;
import lv.burtnica.recipe.RecipeFinds;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What recipes one looks for: by words, kind, tag, food of the parcel or lesson. Each choice says how many recipes it would leave. */
class RecipeFilter extends Composite<Div> {

    private final TextField words = new TextField(getTranslation("booklet.choose.search"));
    private final Select<MealKind> kind = new Select<>();
    private final Select<String> tag = new Select<>();
    private final Select<Food> food = new Select<>();
    private final Select<Lesson> lesson = new Select<>();
    private final CourseShelf courses;
    private final Runnable changed;
    private RecipeFinds counts = new RecipeFinds(List.of(), 0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    private boolean filling;

    /** @param changed what to do after something else is looked for */
    RecipeFilter(FoodCatalogue foods, CourseShelf courses, Runnable changed) {
        this.courses = courses;
        this.changed = changed;
        getContent().addClassName("find");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> tell());
        var names = new RecipeWords(Wording.in(getLocale()));
        offer(kind, "kind", "all-kinds", item -> counted(names.kind(item), counts.kinds().get(item)));
        kind.setItems(MealKind.values());
        offer(tag, "tag", "all-tags", item -> counted(item, counts.tags().get(item)));
        offer(food, "food", "all-foods", item -> counted(item.name(getLocale()), counts.foods().get(item.id())));
        food.setItems(fromParcel(foods));
        offer(lesson, "lesson", "all-lessons", item -> getTranslation("booklet.choose.lesson-of", Map.of(
                "number", item.number(), "title", item.title(), "n", keys(item).size())));
        getContent().add(words, kind, tag, food, lesson);
    }

    private List<Food> fromParcel(FoodCatalogue foods) {
        var alphabet = Texts.standard().order(getLocale());
        return foods.all().stream()
                .filter(Food::isFromParcel)
                .sorted(Comparator.comparing(item -> item.name(getLocale()), alphabet))
                .toList();
    }

    private <T> void offer(Select<T> choice, String label, String all, Function<T, String> name) {
        choice.setLabel(getTranslation("booklet.choose." + label));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("booklet.choose." + all));
        choice.setItemLabelGenerator(item -> item == null ? getTranslation("booklet.choose." + all) : name.apply(item));
        choice.addValueChangeListener(change -> tell());
    }

    private String counted(String name, @Nullable Long count) {
        return getTranslation("booklet.choose.counted", "name", name, "n", Objects.requireNonNullElse(count, 0L));
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    /** Offers what there is in a language. */
    void show(Locale language, RecipeFinds all) {
        filling = true;
        tag.setItems(all.tags().keySet().stream().sorted(Texts.standard().order(language)).toList());
        lesson.setItems(courses.course(language).lessons());
        filling = false;
    }

    /** Says behind each choice how many recipes it leaves. */
    void count(RecipeFinds found) {
        counts = found;
        sayAgain(kind);
        sayAgain(tag);
        sayAgain(food);
    }

    /** Gap: to refresh the items of a {@code Select} takes its value away; to give it its words once more does not. */
    private static <T> void sayAgain(Select<T> choice) {
        choice.setItemLabelGenerator(choice.getItemLabelGenerator());
    }

    RecipeQuery query(Locale language) {
        var wantedFood = food.getValue();
        var wantedTag = tag.getValue();
        var choice = RecipeChoice.ALL
                .withKind(kind.getValue())
                .withFoods(wantedFood == null ? Set.of() : Set.of(wantedFood.id()));
        return new RecipeQuery(words.getValue().strip(), language, wantedTag == null ? choice : choice.withTag(wantedTag));
    }

    /** The keys of the recipes of the chosen lesson; empty where none is chosen. */
    Set<String> lessonKeys() {
        var wanted = lesson.getValue();
        return wanted == null ? Set.of() : keys(wanted);
    }

    private static Set<String> keys(Lesson lesson) {
        return lesson.recipes().stream().map(CookedRecipe::recipe).collect(Collectors.toSet());
    }
}
