package lv.burtnica.course.day;

import jakarta.persistence.Embeddable;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.recipe.FrozenRecipes.Frozen;
import lv.burtnica.recipe.assessment.Taste;
import org.jspecify.annotations.Nullable;

/** A dish of a lesson day as it is stored. */
@Embeddable
record StoredDish(String recipeKey, String who, @Nullable Long recipeId, int revision, int good, int soSo, int bad) {

    static StoredDish of(DayDish dish) {
        var frozen = dish.frozen();
        return new StoredDish(
                dish.cooked().recipe(), dish.cooked().who(), frozen == null ? null : frozen.recipeId(),
                frozen == null ? 0 : frozen.revision(), (int) dish.onPaper().good(), (int) dish.onPaper().soSo(),
                (int) dish.onPaper().bad());
    }

    DayDish toDish() {
        var frozen = recipeId == null ? null : new Frozen(recipeId, revision);
        return new DayDish(new CookedRecipe(recipeKey, who), frozen, new Taste(good, soSo, bad));
    }
}
