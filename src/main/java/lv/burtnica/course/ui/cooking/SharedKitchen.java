package lv.burtnica.course.ui.cooking;

import java.util.Map;
import lv.burtnica.course.cooking.KitchenDay;

/**
 * A kitchen in which several pairs cook and see how far the others are.
 *
 * @param code by which its tablets find each other
 * @param day what is cooked there, by which it is opened again
 * @param dishes what is cooked there and by whom, by the keys of the recipes
 */
record SharedKitchen(String code, KitchenDay day, Map<String, String> dishes) {}
