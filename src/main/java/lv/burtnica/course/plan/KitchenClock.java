package lv.burtnica.course.plan;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.burtnica.course.AgendaPart;
import lv.burtnica.course.Lesson;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.wording.Wording;

/** Reckons backwards from the meal what starts when: each pair cooks its own dish, and all share one oven. */
final class KitchenClock {

    private static final String NUMBER = "(\\d{1,3})(?:\\s*[\u2013-]\\s*(\\d{1,3}))?\\s*";

    private KitchenClock() {}

    static List<KitchenStart> timeline(Lesson lesson, DaySetting setting, List<Dish> dishes) {
        var meal = start(lesson, setting, AgendaPart.Kind.EAT, endOfCooking(lesson, setting));
        var cooking = start(lesson, setting, AgendaPart.Kind.COOK, setting.start());
        var starts = new ArrayList<KitchenStart>();
        var ovenFree = meal;
        for (var dish : dishes.stream().sorted(Comparator.comparingInt(KitchenClock::minutes)).toList()) {
            var oven = ovenMinutes(dish.recipe());
            var ready = oven > 0 ? ovenFree : meal;
            var minutes = minutes(dish);
            var at = minutes == 0 ? null : ready.minusMinutes(minutes);
            if (oven > 0) {
                ovenFree = ovenFree.minusMinutes(oven);
            }
            starts.add(new KitchenStart(dish, at, minutes, oven, at != null && at.isBefore(cooking)));
        }
        starts.sort(Comparator.comparing(KitchenStart::at, Comparator.nullsLast(Comparator.naturalOrder())));
        return starts;
    }

    private static LocalTime start(Lesson lesson, DaySetting setting, AgendaPart.Kind kind, LocalTime otherwise) {
        return lesson.clock(setting.start()).stream()
                .filter(timed -> timed.part().kind() == kind)
                .map(Lesson.TimedPart::start)
                .findFirst()
                .orElse(otherwise);
    }

    private static LocalTime endOfCooking(Lesson lesson, DaySetting setting) {
        return lesson.clock(setting.start()).stream()
                .filter(timed -> timed.part().kind() == AgendaPart.Kind.COOK)
                .map(timed -> timed.start().plusMinutes(timed.part().minutes()))
                .reduce((first, last) -> last)
                .orElse(setting.start().plusMinutes(lesson.planned()));
    }

    private static int minutes(Dish dish) {
        return dish.recipe().minutes() == null ? 0 : dish.recipe().minutes();
    }

    /** How long the oven is needed: the longest time in a step that says so or in the step after it. */
    static int ovenMinutes(Recipe recipe) {
        var wording = Wording.in(recipe.language());
        var oven = Pattern.compile(wording.text("course.plan.oven-words"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        var minutes = Pattern.compile(NUMBER + wording.text("course.plan.minute-words"));
        var longest = 0;
        var warm = false;
        for (var step : recipe.steps()) {
            warm = warm || oven.matcher(step).find();
            var time = minutes.matcher(step.toLowerCase(Locale.ROOT));
            while (warm && time.find()) {
                longest = Math.max(longest, Integer.parseInt(time.group(2) == null ? time.group(1) : time.group(2)));
            }
        }
        return longest;
    }
}
