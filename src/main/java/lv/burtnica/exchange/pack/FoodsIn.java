package lv.burtnica.exchange.pack;

import java.util.Locale;
import java.util.Map;
import lv.burtnica.food.FoodIntake;
import lv.burtnica.people.Deed;
import lv.burtnica.people.Permissions;
import org.springframework.stereotype.Component;

/** Adds foods of a pack that are not here. Those that are here keep their figures. */
@Component
class FoodsIn {

    private final FoodIntake foods;
    private final Permissions permissions;

    FoodsIn(FoodIntake foods, Permissions permissions) {
        this.foods = foods;
        this.permissions = permissions;
    }

    void take(Taking taking, Locale language) {
        var mayAdd = permissions.may(taking.person(), Deed.KEEP_FOODS);
        for (var food : taking.plan().newFoods()) {
            var name = Map.<String, Object>of("title", food.name(language));
            if (!mayAdd) {
                taking.report().say("food-right", name);
            } else if (foods.faults(food.id(), food.draft()).isEmpty()) {
                foods.add(food.id(), food.draft(), taking.person());
                taking.report().add(PackReport.Outcome.FOOD);
            } else {
                taking.report().say("food-unfit", name);
            }
        }
        taking.plan().otherFoods().forEach(food -> taking.report().say("food-differs", food.name(language)));
    }
}
