package lv.burtnica.course.ui.cooking;

import java.util.Map;
import lv.burtnica.course.cooking.KitchenDay;

/**
 * Where a dish is cooked.
 *
 * @param key tells this dish here from all others, so that the browser finds the step again
 * @param code of the kitchen, empty where somebody cooks alone
 * @param day what is cooked in the kitchen, by which it is opened again
 * @param dishes what is cooked in the kitchen and by whom, by the keys of the recipes
 * @param back the address of the page before
 * @param backText what that page is called
 */
record KitchenPlace(String key, String code, KitchenDay day, Map<String, String> dishes, String back, String backText) {

    boolean isShared() {
        return !code.isEmpty();
    }
}
