package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Suggestion;
import lv.burtnica.course.Worksheet;
import lv.burtnica.course.cooking.KitchenDay;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.print.PackSheet;
import lv.burtnica.recipe.Recipe;

/** The addresses of the course screens and papers. */
public final class CourseLinks {

    public static final String COURSE = "kurss";
    /** The route parameter with the number of a lesson. */
    public static final String NUMBER = "nodarbiba";
    public static final String LESSON = COURSE + "/:" + NUMBER + "([0-9]{1,2})";
    public static final String DAY = LESSON + "/diena";
    public static final String COOK = DAY + "/gatavot";

    /** The query parameter with the number of a suggestion because of which a lesson is changed. */
    public static final String SUGGESTION = "ieteikums";

    /** The query parameter with the code of a stored day. */
    public static final String KEPT = KitchenDay.KEPT;

    static final String DAYS = "nodarbibu-dienas";
    /** The route parameter with the number of a stored day. */
    static final String ID = "id";
    static final String KEPT_DAY = DAYS + "/:" + ID + "([0-9]{1,18})";

    static final String AFTERWARDS = KEPT_DAY + "/pec";

    private CourseLinks() {}

    /** The lesson that an address names. */
    public static Optional<Lesson> lesson(BeforeEnterEvent event, Course course) {
        return event.getRouteParameters().getInteger(NUMBER).flatMap(course::lesson);
    }

    /** The page of a lesson. */
    public static String lesson(Lesson lesson) {
        return COURSE + "/" + lesson.number();
    }

    static String change(Lesson lesson) {
        return lesson(lesson) + "/labot";
    }

    /** Where the lesson is changed because of what a group said. */
    static String change(Lesson lesson, Suggestion because) {
        return change(lesson) + "?" + SUGGESTION + "=" + because.id();
    }

    static String versions(Lesson lesson) {
        return lesson(lesson) + "/versijas";
    }

    /** Where a day with the lesson is planned. */
    public static String day(Lesson lesson) {
        return lesson(lesson) + "/diena";
    }

    /** The kitchen of a day that is planned and not stored. */
    public static String cook(Lesson lesson, DayWish wish) {
        return kitchen(lesson.number(), wish.query());
    }

    /** The kitchen of a stored day, with its own dishes; open to whoever was given the address. */
    public static String cook(LessonDay day) {
        return kitchen(KitchenDay.of(day));
    }

    /** Where the dishes of a kitchen are chosen. */
    public static String kitchen(KitchenDay day) {
        return kitchen(day.lesson(), day.query());
    }

    private static String kitchen(int lesson, String query) {
        return COURSE + "/" + lesson + "/diena/gatavot?" + query;
    }

    /** All sheets of a day as one PDF. */
    public static String pack(Lesson lesson, DayWish wish) {
        return lesson(lesson) + "/mape.pdf?" + wish.query() + "&valoda=" + lesson.language().getLanguage();
    }

    /** Where a day that is stored is found again. */
    public static String day(LessonDay day) {
        return DAYS + "/" + day.id();
    }

    /** Where it is noted what came of the day. */
    static String afterwards(LessonDay day) {
        return day(day) + "/pec";
    }

    static String pack(LessonDay day) {
        return day(day) + "/mape.pdf";
    }

    static String sheet(LessonDay day, PackSheet sheet) {
        return pack(day) + "?lapa=" + sheet.code();
    }

    /** One sheet of a day as PDF. */
    public static String sheet(Lesson lesson, DayWish wish, PackSheet sheet) {
        return pack(lesson, wish) + "&lapa=" + sheet.code();
    }

    /** A link to a recipe's page, in the recipe's language. */
    public static Anchor recipe(Recipe recipe) {
        return new Anchor("receptes/" + recipe.key() + "?valoda=" + recipe.language().getLanguage(), recipe.title());
    }

    /** A link to a worksheet as PDF. */
    public static Anchor worksheet(Lesson lesson, Worksheet sheet, String text) {
        return pdf(lesson(lesson) + "/darba-lapa-" + sheet.key() + ".pdf?valoda=" + sheet.language().getLanguage(), text);
    }

    /** A link to a file, which opens beside the page, so that nothing that was typed is lost. */
    public static Anchor pdf(String address, String text) {
        var link = new Anchor(address, text);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("paper");
        return link;
    }

    /** A link that looks like the page's one main button. */
    public static Anchor mainAction(String address, String text) {
        var link = new Anchor(address, text);
        link.addClassName("main-action");
        return link;
    }
}
