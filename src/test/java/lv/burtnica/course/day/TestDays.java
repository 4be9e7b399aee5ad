package lv.burtnica.course.day;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.people.Group;
import lv.burtnica.people.GroupDesk;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Puts lesson days into the store of a test. */
public final class TestDays {

    private TestDays() {}

    /** Answers that make sense, with others put in, each as {@code vieta=Rucava}. */
    public static DayWish wish(String... others) {
        var wish = DayWish.of(Map.of(
                "datums", List.of("2026-12-01"), "laiks", List.of("10:00"), "cilveki", List.of("10"), "paka", List.of("lv-2013:2"),
                "budzets", List.of("15")));
        for (var other : others) {
            var parts = other.split("=", 2);
            var asked = Arrays.stream(Asked.values()).filter(one -> one.parameter().equals(parts[0])).findFirst().orElseThrow();
            wish = wish.with(asked, parts[1].isEmpty() ? List.of() : List.of(parts[1]));
        }
        return wish;
    }

    /** A day of the first lesson. */
    public static LessonDay add(ApplicationContext application, Person who, @Nullable Group group, String... others) {
        var course = application.getBean(CourseShelf.class).course(Texts.LATVIAN);
        return application.getBean(LessonDays.class)
                .add(course, course.lesson(1).orElseThrow(), wish(others), group == null ? null : group.id(), who);
    }

    /** A group that a worker is in. */
    public static Group group(ApplicationContext application, String name, Person worker) {
        var coordinator = TestPeople.add(application, "koordinatore-" + name, Role.COORDINATOR);
        var groups = application.getBean(GroupDesk.class);
        var group = groups.make(name, coordinator);
        groups.put(worker.id(), group.id(), coordinator);
        return group;
    }
}
