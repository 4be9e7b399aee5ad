package lv.burtnica.course.ui.cooking;

import org.jspecify.annotations.Nullable;

/**
 * Where a dish is cooked.
 *
 * @param key tells this dish here from all others, so that the browser finds the step again
 * @param shared {@code null} where somebody cooks alone
 * @param back the address of the page before
 * @param backText what that page is called
 */
record KitchenPlace(String key, @Nullable SharedKitchen shared, String back, String backText) {}
