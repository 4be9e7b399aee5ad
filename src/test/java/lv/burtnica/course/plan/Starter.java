package lv.burtnica.course.plan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.burtnica.course.Course;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.food.Parcel;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.assessment.PriceTable;
import lv.burtnica.recipe.file.RecipeFolder;

/** The starter course, recipes, parcels and prices, for tests of the plan and of its papers. */
public final class Starter {

    public static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    public static final DayPlanner PLANNER = DayPlanner.standard();

    private static final FoodCatalogue FOODS = FoodFiles.bundledFoods();
    private static final List<Recipe> RECIPES = RecipeFolder.read(List.of(Path.of("recipes"))).recipes();

    private Starter() {}

    public static Course course(String language) {
        return CourseFolder.read(Path.of(language.equals("lv") ? "recipes/course" : "recipes/course/" + language));
    }

    public static List<Recipe> recipes(String language) {
        return RECIPES.stream().filter(recipe -> recipe.language().equals(Locale.of(language))).toList();
    }

    public static Function<String, Optional<Recipe>> finder(String language) {
        Map<String, Recipe> byKey = recipes(language).stream().collect(Collectors.toMap(Recipe::key, recipe -> recipe));
        return key -> Optional.ofNullable(byKey.get(key));
    }

    public static Parcel parcel(String id) {
        return FoodFiles.bundledParcels(FOODS).stream().filter(parcel -> parcel.id().equals(id)).findFirst().orElseThrow();
    }

    public static PriceTable prices() {
        return PriceTable.newest(FoodFiles.bundledPrices(FOODS), TUESDAY);
    }

    /** A Tuesday in December with so many people, 15 euros and the given parcels. */
    public static DaySetting setting(int people, Parcel... parcels) {
        return new DaySetting(TUESDAY, LocalTime.of(10, 0), "Rucavas tautas nams", "Cerību stariņš", people, List.of(parcels), Set.of(),
                BigDecimal.valueOf(15));
    }

    public static DayPlan plan(String language, int lesson, DaySetting setting) {
        var course = course(language);
        return PLANNER.plan(course, course.lesson(lesson).orElseThrow(), setting, finder(language), prices());
    }
}
