package lv.burtnica.recipe;

import java.util.List;
import java.util.Map;
import lv.burtnica.people.Held;
import lv.burtnica.people.KeepingTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How long recipes, what was deleted, drafts and photographs are kept. */
@Component
@Order(10)
class KeepingTimeOfRecipes implements KeepingTime {

    @Override
    public List<Held> sentences() {
        return List.of(
                new Held("recipe.keeps.recipes", Map.of()),
                Held.count("recipe.keeps.bin", Bin.REST.toDays()),
                new Held("recipe.keeps.drafts", Map.of()),
                Held.count("recipe.keeps.photographs", Eraser.FRESH.toDays()));
    }
}
