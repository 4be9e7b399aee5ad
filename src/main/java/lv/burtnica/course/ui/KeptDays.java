package lv.burtnica.course.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.people.Deed;
import lv.burtnica.people.Group;
import lv.burtnica.people.GroupDesk;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Person;
import lv.burtnica.people.SignedIn;
import org.jspecify.annotations.Nullable;

/** The lesson days and groups of whoever is at the screen; a reader has none. */
@SpringComponent
class KeptDays {

    private final LessonDays days;
    private final GroupDesk groups;
    private final Permissions permissions;
    private final SignedIn signedIn;

    KeptDays(LessonDays days, GroupDesk groups, Permissions permissions, SignedIn signedIn) {
        this.days = days;
        this.groups = groups;
        this.permissions = permissions;
        this.signedIn = signedIn;
    }

    boolean mayKeep() {
        return keeper().isPresent();
    }

    private Optional<Person> keeper() {
        return signedIn.person().filter(person -> permissions.may(person, Deed.KEEP_DAYS));
    }

    /** The groups to choose from, by name. */
    List<Group> groups() {
        return keeper().map(groups::visibleTo).orElse(List.of());
    }

    /** With the group and place of the last time, where an address says nothing at all. */
    DayWish asLastTime(DayWish asked) {
        if (!asked.said().isEmpty()) {
            return asked;
        }
        var last = keeper().flatMap(days::last).map(LessonDay::wish);
        return last.map(wish -> asked.with(Asked.PLACE, wish.values(Asked.PLACE)).with(Asked.GROUP, wish.values(Asked.GROUP)))
                .orElse(asked);
    }

    LessonDay save(Course course, Lesson lesson, DayWish wish, @Nullable Long group) {
        return days.add(course, lesson, wish, group, signedIn.get());
    }
}
