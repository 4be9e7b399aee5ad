package lv.burtnica.course.plan;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When the work on a dish begins, so that all dishes come to the table together.
 *
 * @param at clock time; {@code null} where the recipe does not say how long it takes
 * @param minutes how long the dish takes by its recipe, 0 where it does not say
 * @param ovenMinutes how long it needs the oven by its steps, 0 for not at all
 * @param before whether that is before the cooking part of the lesson begins
 */
public record KitchenStart(Dish dish, @Nullable LocalTime at, int minutes, int ovenMinutes, boolean before) {}
