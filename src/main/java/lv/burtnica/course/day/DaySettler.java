package lv.burtnica.course.day;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.funder.FunderDesk;
import lv.burtnica.people.GroupDesk;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.FrozenRecipes;
import lv.burtnica.recipe.assessment.Taste;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Settles what stands fast once a day is planned: the lesson's version, the text of each recipe, group and funder. */
@Component
class DaySettler {

    private final StoredDays days;
    private final DayDesk desk;
    private final FrozenRecipes frozen;
    private final LessonDesk lessons;
    private final FunderDesk funders;
    private final GroupDesk groups;
    private final Clock clock;

    DaySettler(
            StoredDays days, DayDesk desk, FrozenRecipes frozen, LessonDesk lessons, FunderDesk funders, GroupDesk groups, Clock clock) {
        this.days = days;
        this.desk = desk;
        this.frozen = frozen;
        this.lessons = lessons;
        this.funders = funders;
        this.groups = groups;
        this.clock = clock;
    }

    /** A day of the lesson as its newest version has it, with the funder of the person's last day. */
    StoredDay fresh(String course, int lesson, Locale language, Person who) {
        var day = new StoredDay(course, lesson, newest(lesson, language), language, who);
        day.fund(usualFunder(who));
        return day;
    }

    /** The number of the lesson's newest version. */
    int newest(int lesson, Locale language) {
        return lessons.version(lesson, language);
    }

    /** The funder of the last day that the person made; before the first day the only one that there is. */
    private @Nullable Long usualFunder(Person who) {
        var last = days.madeBy(who.id(), Limit.of(1));
        if (!last.isEmpty()) {
            return last.getFirst().funder();
        }
        var names = funders.names();
        return names.size() == 1 ? names.getFirst().id() : null;
    }

    /** @throws IllegalArgumentException if there is no such funder */
    void fund(StoredDay day, @Nullable Long funder) {
        if (funder != null && funders.names().stream().noneMatch(name -> name.id() == funder)) {
            throw new IllegalArgumentException("No such funder: " + funder);
        }
        day.fund(funder);
    }

    /**
     * Gives the day its answers.
     *
     * @throws IllegalArgumentException if an answer makes no sense
     */
    void plan(StoredDay day, DayWish wish, @Nullable Long group, Person who) {
        var named = group == null
                ? wish
                : groups.find(group, who).map(found -> wish.with(Asked.GROUP, List.of(DayReader.printable(found.name())))).orElse(wish);
        var reading = desk.read(named);
        if (reading.setting() == null) {
            throw new IllegalArgumentException("Not a day: " + reading.faults());
        }
        day.plan(named, group);
        touch(day, who);
    }

    void touch(StoredDay day, Person who) {
        day.touchedBy(who, clock.instant());
    }

    /**
     * The dishes that are wanted.
     *
     * @param kept what the day has: one of these keeps its text and its faces, another is taken as it reads now
     */
    List<DayDish> dishes(List<CookedRecipe> wanted, Lesson lesson, List<DayDish> kept) {
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
