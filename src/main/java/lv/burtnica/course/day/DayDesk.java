package lv.burtnica.course.day;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.plan.DayPlan;
import lv.burtnica.course.plan.DayPlanner;
import lv.burtnica.course.plan.DaySetting;
import lv.burtnica.course.plan.Swap;
import lv.burtnica.course.print.DayPack;
import lv.burtnica.course.print.PackSheet;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.KitchenSizes;
import lv.burtnica.food.Parcel;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.recipe.FrozenRecipes;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.assessment.Assessor;
import lv.burtnica.recipe.assessment.PriceTable;
import lv.burtnica.recipe.assessment.PricesAndParcels;
import lv.burtnica.recipe.line.LineReader;
import org.springframework.stereotype.Service;

/** Plans and prints lesson days with the notebook's published recipes, its prices, parcels and spoons. */
@Service
public class DayDesk {

    private final Assessor assessor;
    private final FoodCatalogue foods;
    private final IngredientList ingredients;
    private final KitchenSizes kitchen;
    private final PricesAndParcels store;
    private final PublishedRecipes published;
    private final RecipeBook book;
    private final FrozenRecipes frozen;
    private final CheaperDishes cheaper;
    private final LessonDesk lessons;

    DayDesk(
            LineReader reader, FoodCatalogue foods, IngredientList ingredients, KitchenSizes kitchen, PricesAndParcels store,
            PublishedRecipes published, RecipeBook book, FrozenRecipes frozen,
            CheaperDishes cheaper, LessonDesk lessons) {
        this.assessor = new Assessor(reader, foods, kitchen);
        this.foods = foods;
        this.ingredients = ingredients;
        this.kitchen = kitchen;
        this.store = store;
        this.published = published;
        this.book = book;
        this.frozen = frozen;
        this.cheaper = cheaper;
        this.lessons = lessons;
    }

    /** All parcels that can be at hand. */
    public List<Parcel> parcels() {
        return store.parcels();
    }

    /** What somebody asked for, understood with the parcels and foods that there are now. */
    public DayReader.Reading read(DayWish wish) {
        return DayReader.read(wish, store.parcels(), foods::contains);
    }

    /** The published recipe in the language; one that is only there in another is of no use to the group. */
    public Optional<Recipe> recipe(String key, Locale language) {
        return published.find(key, language)
                .map(found -> found.page().recipe())
                .filter(recipe -> recipe.language().getLanguage().equals(language.getLanguage()));
    }

    /** The day with prices as they are known for its date. */
    public DayPlan plan(Course course, Lesson lesson, DaySetting setting) {
        return planner().plan(course, lesson, setting, key -> recipe(key, lesson.language()), prices(setting));
    }

    /** The text of a dish as it was settled. */
    public Optional<Recipe> text(FrozenRecipes.Frozen dish) {
        return frozen.at(dish);
    }

    /** The lesson as it read when the day was planned, as it reads now where that is not kept; none where there is no such lesson. */
    public Optional<Lesson> lesson(Course course, LessonDay day) {
        return course.lesson(day.lesson())
                .map(now -> lessons.lesson(day.lesson(), day.language(), day.lessonVersion()).orElse(now));
    }

    /** The day with a lesson and dishes that were settled before, as they read then. */
    public DayPlan plan(Course course, LessonDay day, DaySetting setting) {
        var lesson = lesson(course, day).orElseThrow();
        var texts = new HashMap<String, Recipe>();
        day.dishes().forEach(dish -> Optional.ofNullable(dish.frozen()).flatMap(frozen::at)
                .ifPresent(recipe -> texts.put(dish.cooked().recipe(), recipe)));
        var cooked = day.dishes().stream().map(DayDish::cooked).toList();
        return planner().plan(course, lesson.cooking(cooked), setting, key -> Optional.ofNullable(texts.get(key)), prices(setting));
    }

    /** What could be cooked instead to stay within the budget; empty where the day does so already. */
    public List<Swap> swaps(DayPlan plan) {
        if (plan.shopping().over(plan.setting().budget()) <= 0) {
            return List.of();
        }
        var others = book.get(cheaper.than(plan)).stream().map(RecipePage::recipe).toList();
        return planner().swaps(plan, others, prices(plan.setting()));
    }

    /**
     * Prints sheets of the day and nothing that its plan does not say.
     *
     * @param sheets at least one of {@link DayPack#sheets}
     */
    public PrintedPdf print(DayPlan plan, Set<PackSheet> sheets) {
        return print(plan, sheets, DayPack.Extras.NONE);
    }

    /**
     * Prints sheets of the day.
     *
     * @param sheets at least one of {@link DayPack#sheets}, or of {@link DayPack#sheetsWithTable} where the extras have a table
     */
    public PrintedPdf print(DayPlan plan, Set<PackSheet> sheets, DayPack.Extras extras) {
        return new DayPack(foods, ingredients).print(plan, sheets, swaps(plan), extras);
    }

    private DayPlanner planner() {
        return new DayPlanner(assessor, ingredients, kitchen.get());
    }

    private PriceTable prices(DaySetting setting) {
        return PriceTable.newest(store.prices(), setting.date());
    }
}
