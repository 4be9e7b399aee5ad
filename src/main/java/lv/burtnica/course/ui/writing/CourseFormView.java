package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.course.ui.CourseLinks;
import lv.burtnica.course.writing.CourseDesk.CoursePart;
import lv.burtnica.course.writing.CourseDesk;
import lv.burtnica.course.writing.CoursePages;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.kit.TypedBefore;
import lv.burtnica.kit.TypedTexts;
import lv.burtnica.kit.WhenLost;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;

/** The course around its lessons: its name, aim, audience and the order of the lessons. */
@Route(WritingLinks.CHANGE_COURSE)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
@StyleSheet("context://course.css")
@StyleSheet("context://course-form.css")
class CourseFormView extends Div implements HasDynamicTitle {

    private final CourseShelf shelf;
    private final CourseDesk desk;
    private final SignedIn signedIn;
    private final Course course;
    private final int base;
    private final TextField title = new TextField(getTranslation("course.writing.course-title"));
    private final TextField audience = new TextField(getTranslation("course.writing.audience"));
    private final TextField aim = new TextField(getTranslation("course.writing.aim"));
    private final MarkdownField about = new MarkdownField(getTranslation("course.writing.about"));
    private final LessonOrder order;
    private final Div clash = new Div();
    private final TypedBefore before;

    CourseFormView(CourseShelf shelf, CourseDesk desk, SignedIn signedIn) {
        this.shelf = shelf;
        this.desk = desk;
        this.signedIn = signedIn;
        course = shelf.course(getLocale());
        base = desk.version(course.language(), CourseFolder.COURSE);
        order = new LessonOrder(course.lessons());
        addClassNames("course", "course-form");
        title.setValue(course.title());
        audience.setValue(course.audience());
        aim.setValue(course.aim());
        about.setValue(course.about());
        for (var field : new TextField[] {title, audience, aim}) {
            field.addClassName("wide");
            field.setManualValidation(true);
        }
        var save = new Button(getTranslation("course.writing.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        before = new TypedBefore(this, "course." + signedIn.get().id() + "." + course.language().getLanguage(), this::typed, () -> {});
        var away = new Button(getTranslation("course.writing.leave"), click -> leave());
        var row = new Div(save, away);
        row.addClassName("row");
        var fields = new Div(title, aim, audience, about);
        fields.addClassName("form-part");
        add(new PageHeading(getPageTitle()).withBack(CourseLinks.COURSE, getTranslation("course.ui.to-course")),
                before, fields, order, new WhenLost(), row, clash, sheets());
        before.begin();
    }

    private TypedTexts typed() {
        return new TypedTexts().add("title", title).add("aim", aim).add("audience", audience).add("about", about.field());
    }

    private void leave() {
        before.forget();
        UI.getCurrentOrThrow().navigate(CourseLinks.COURSE);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.writing.change-course");
    }

    private Section sheets() {
        var list = new UnorderedList();
        course.worksheets().forEach(sheet -> list.add(new ListItem(new Anchor(WritingLinks.sheet(sheet.key()), sheet.title()))));
        var fresh = new Anchor(WritingLinks.NEW_SHEET, getTranslation("course.writing.new-sheet"));
        fresh.addClassName("action");
        var section = new Section(new H2(getTranslation("course.ui.worksheets")), list, fresh);
        section.addClassName("sheet-list");
        return section;
    }

    private void save() {
        var typed = new Course(course.key(), course.language(), title.getValue(), audience.getValue(), aim.getValue(), about.getValue(),
                order.lessons(), course.worksheets());
        var faults = CourseDesk.faults(typed);
        say(title, faults.contains(CoursePart.TITLE));
        say(audience, faults.contains(CoursePart.AUDIENCE));
        say(aim, faults.contains(CoursePart.AIM));
        about.say(faults.contains(CoursePart.ABOUT) ? getTranslation("course.writing.fault-long") : "");
        if (!faults.isEmpty()) {
            return;
        }
        save(typed, base);
    }

    private void save(Course typed, int seen) {
        try {
            desk.save(typed, seen, signedIn.get());
            Notices.success(getTranslation("course.writing.saved"));
            leave();
        } catch (CoursePages.ChangedMeanwhileException e) {
            choose(typed);
        }
    }

    private void choose(Course typed) {
        var theirs = shelf.course(course.language());
        var newest = desk.version(course.language(), CourseFolder.COURSE);
        var mine = new Course(typed.key(), typed.language(), typed.title(), typed.audience(), typed.aim(), typed.about(),
                inMyOrder(typed.lessons(), theirs.lessons()), theirs.worksheets());
        clash.removeAll();
        var both = new TwoEditors(List.of(
                VersionSides.Part.of("course.writing.course-title", mine.title(), theirs.title()),
                VersionSides.Part.of("course.writing.aim", mine.aim(), theirs.aim()),
                VersionSides.Part.of("course.writing.audience", mine.audience(), theirs.audience()),
                VersionSides.Part.of("course.writing.about", mine.about(), theirs.about()),
                new VersionSides.Part("course.writing.order", titles(mine), titles(theirs))),
                desk.lastBy(course.language(), CourseFolder.COURSE), () -> save(mine, newest),
                this::takeTheirs);
        clash.add(both);
        both.lead();
    }

    private void takeTheirs() {
        before.forget();
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }

    /** The lessons as they are now: those that I know in my order, then those that came meanwhile. */
    private static List<Lesson> inMyOrder(List<Lesson> mine, List<Lesson> now) {
        var order = mine.stream().map(Lesson::number).toList();
        return now.stream().sorted(Comparator.comparing(lesson -> order.contains(lesson.number())
                ? order.indexOf(lesson.number()) : order.size())).toList();
    }

    private static List<String> titles(Course course) {
        return course.lessons().stream().map(Lesson::title).toList();
    }

    private void say(TextField field, boolean wrong) {
        field.setErrorMessage(wrong ? getTranslation("course.writing.fault-line") : "");
        field.setInvalid(wrong);
    }
}
