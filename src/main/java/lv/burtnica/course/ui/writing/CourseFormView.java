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
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.course.ui.CourseLinks;
import lv.burtnica.course.writing.CourseDesk;
import lv.burtnica.course.writing.CourseDesk.CoursePart;
import lv.burtnica.course.writing.CoursePages;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;

/** The course around its lessons: its name, aim, audience and the order of the lessons. */
@Route(WritingLinks.CHANGE_COURSE)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://recipe.css")
@StyleSheet("context://course.css")
@StyleSheet("context://course-form.css")
class CourseFormView extends Div implements HasDynamicTitle {

    private final CourseDesk desk;
    private final SignedIn signedIn;
    private final Course course;
    private final int base;
    private final TextField title = new TextField(getTranslation("course.writing.course-title"));
    private final TextField audience = new TextField(getTranslation("course.writing.audience"));
    private final TextField aim = new TextField(getTranslation("course.writing.aim"));
    private final MarkdownField about = new MarkdownField(getTranslation("course.writing.about"));
    private final LessonOrder order;

    CourseFormView(CourseShelf shelf, CourseDesk desk, SignedIn signedIn) {
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
        var away = new Anchor(CourseLinks.COURSE, getTranslation("course.writing.leave"));
        away.addClassName("action");
        var row = new Div(save, away);
        row.addClassName("row");
        var fields = new Div(title, aim, audience, about);
        fields.addClassName("form-part");
        add(new PageHeading(getPageTitle()).withBack(CourseLinks.COURSE, getTranslation("course.ui.to-course")),
                fields, order, row, sheets());
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
        try {
            desk.save(typed, base, signedIn.get());
            Notices.success(getTranslation("course.writing.saved"));
            UI.getCurrentOrThrow().navigate(CourseLinks.COURSE);
        } catch (CoursePages.ChangedMeanwhileException e) {
            Notices.error(getTranslation("course.writing.again"));
        }
    }

    private void say(TextField field, boolean wrong) {
        field.setErrorMessage(wrong ? getTranslation("course.writing.fault-line") : "");
        field.setInvalid(wrong);
    }
}
