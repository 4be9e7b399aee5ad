package lv.burtnica.course.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.people.Deed;
import lv.burtnica.people.Group;
import lv.burtnica.people.GroupDesk;
import lv.burtnica.people.NotAllowedException;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.assessment.Taste;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where lesson days are kept. Who may not keep days gets {@link NotAllowedException} from every method that changes something, and
 * whoever comes too late {@link DayChangedException}.
 */
@Service
public class LessonDays {

    /** As many dishes as two pairs of hands can cook at most. */
    public static final int MOST_DISHES = 12;

    private final StoredDays days;
    private final DaySettler settler;
    private final GroupDesk groups;
    private final Permissions permissions;
    private final DayKeeper keeper;
    private final ApplicationEventPublisher events;

    LessonDays(
            StoredDays days, DaySettler settler, GroupDesk groups, Permissions permissions, DayKeeper keeper,
            ApplicationEventPublisher events) {
        this.days = days;
        this.settler = settler;
        this.groups = groups;
        this.permissions = permissions;
        this.keeper = keeper;
        this.events = events;
    }

    /** The days that the person looks after, the earliest first. */
    @Transactional(readOnly = true)
    public List<LessonDay> of(Person who) {
        if (!permissions.may(who, Deed.KEEP_DAYS)) {
            return List.of();
        }
        var ofGroups = groups.visibleTo(who).stream().map(Group::id).toList();
        var found = keeper.mayKeep(who, null, null) ? days.all() : days.of(ofGroups, who.id());
        return found.stream().map(StoredDay::toDay).toList();
    }

    /** The day, where there is one that the person looks after. */
    @Transactional(readOnly = true)
    public Optional<LessonDay> find(long id, Person who) {
        return days.findById(id).filter(day -> keeper.mayKeep(who, day)).map(StoredDay::toDay);
    }

    /** The day with the code, for whoever was given the code. */
    @Transactional(readOnly = true)
    public Optional<LessonDay> findByCode(String code) {
        return DayCode.looksLikeOne(code) ? days.findByCode(code).map(StoredDay::toDay) : Optional.empty();
    }

    /** The day as it is now; nobody else changes it until the transaction ends. */
    @Transactional
    public LessonDay hold(LessonDay seen) {
        return keeper.hold(seen).toDay();
    }

    /** The day that the person made last: group and place are mostly the same again. */
    @Transactional(readOnly = true)
    public Optional<LessonDay> last(Person who) {
        return days.madeBy(who.id(), Limit.of(1)).stream().filter(day -> keeper.mayKeep(who, day)).findFirst().map(StoredDay::toDay);
    }

    /**
     * Plans a day with the recipes of the lesson as they read now.
     *
     * @param group {@code null} for none of the notebook's
     * @throws IllegalArgumentException if an answer makes no sense
     */
    @Transactional
    public LessonDay add(Course course, Lesson lesson, DayWish wish, @Nullable Long group, Person who) {
        keeper.demand(who, group, who.id());
        var day = settler.fresh(course.key(), lesson.number(), lesson.language(), who);
        settler.plan(day, wish, group, who);
        day.cook(settler.dishes(lesson.recipes(), lesson, List.of()));
        return days.saveAndFlush(day).toDay();
    }

    /** Gives the day other answers; otherwise as {@link #add}. */
    @Transactional
    public LessonDay change(LessonDay seen, DayWish wish, @Nullable Long group, Person who) {
        var day = keeper.take(seen, who);
        keeper.demand(who, group, who.id());
        settler.plan(day, wish, group, who);
        return changed(day, who);
    }

    /**
     * Cooks other dishes. One that stays keeps its text and its faces, another is taken as it reads now.
     *
     * @throws IllegalArgumentException if these are too many
     */
    @Transactional
    public LessonDay cook(LessonDay seen, List<CookedRecipe> wanted, Lesson lesson, Person who) {
        if (wanted.size() > MOST_DISHES) {
            throw new IllegalArgumentException("Too many dishes: " + wanted.size());
        }
        var day = keeper.take(seen, who);
        day.cook(settler.dishes(wanted, lesson, seen.dishes()));
        return changed(day, who);
    }

    /** Holds the lesson as its newest version has it, with the same dishes. */
    @Transactional
    public LessonDay renew(LessonDay seen, Person who) {
        var day = keeper.take(seen, who);
        day.renew(settler.newest(seen.lesson(), seen.language()));
        return changed(day, who);
    }

    /**
     * Says who pays for the day.
     *
     * @param funder {@code null} for nobody who wants it said
     * @throws IllegalArgumentException if there is no such funder
     */
    @Transactional
    public LessonDay fund(LessonDay seen, @Nullable Long funder, Person who) {
        var day = keeper.take(seen, who);
        settler.fund(day, funder);
        return changed(day, who);
    }

    /** Says that the day was held, is called off, or comes after all. */
    @Transactional
    public LessonDay become(LessonDay seen, DayState state, Person who) {
        var day = keeper.take(seen, who);
        day.become(state);
        return changed(day, who);
    }

    /**
     * Notes what came of the day.
     *
     * @param onPaper the faces of each of the day's dishes
     */
    @Transactional
    public LessonDay note(LessonDay seen, Outcome outcome, List<Taste> onPaper, Person who) {
        var day = keeper.take(seen, who);
        day.note(outcome);
        day.cook(IntStream.range(0, onPaper.size()).mapToObj(i -> seen.dishes().get(i).with(onPaper.get(i))).toList());
        return changed(day, who);
    }

    /** The same for another group and date, with the newest version of the lesson. What came of the day is not carried over. */
    @Transactional
    public LessonDay copy(LessonDay from, LocalDate date, @Nullable Long group, Person who) {
        keeper.demand(who, from.groupId(), from.madeBy());
        keeper.demand(who, group, who.id());
        var day = settler.fresh(from.course(), from.lesson(), from.language(), who);
        day.fund(from.funder());
        settler.plan(day, from.wish().with(Asked.DATE, List.of(date.toString())), group, who);
        day.cook(from.dishes().stream().map(dish -> dish.with(Taste.NOBODY)).toList());
        return days.saveAndFlush(day).toDay();
    }

    /** Takes the day away for good, with all that was noted about it. */
    @Transactional
    public void remove(LessonDay seen, Person who) {
        var day = keeper.take(seen, who);
        events.publishEvent(new DayRemoved(seen));
        days.delete(day);
    }

    private LessonDay changed(StoredDay day, Person who) {
        settler.touch(day, who);
        var now = days.saveAndFlush(day).toDay();
        events.publishEvent(new DayChanged(now));
        return now;
    }
}
