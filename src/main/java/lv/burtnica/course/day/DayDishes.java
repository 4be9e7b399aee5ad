package lv.burtnica.course.day;

import java.util.List;
import java.util.Optional;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Lesson;
import lv.burtnica.recipe.FrozenRecipes;
import lv.burtnica.recipe.assessment.Taste;
import org.springframework.stereotype.Component;

/** Settles which text of each recipe is cooked on a day. */
@Component
class DayDishes {

    private final FrozenRecipes frozen;

    DayDishes(FrozenRecipes frozen) {
        this.frozen = frozen;
    }

    /**
     * The dishes that are wanted.
     *
     * @param kept what the day has: one of these keeps its text and its faces, another is taken as it reads now
     */
    List<DayDish> of(List<CookedRecipe> wanted, Lesson lesson, List<DayDish> kept) {
        return wanted.stream().map(cooked -> kept(kept, cooked).orElseGet(() -> now(cooked, lesson))).toList();
    }

    private DayDish now(CookedRecipe cooked, Lesson lesson) {
        return new DayDish(cooked, frozen.now(cooked.recipe(), lesson.language()).orElse(null), Taste.NOBODY);
    }

    private static Optional<DayDish> kept(List<DayDish> kept, CookedRecipe cooked) {
        return kept.stream()
                .filter(dish -> dish.cooked().recipe().equals(cooked.recipe()))
                .findFirst()
                .map(dish -> new DayDish(cooked, dish.frozen(), dish.onPaper()));
    }
}
