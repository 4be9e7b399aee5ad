package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Worksheet;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.course.writing.CourseDesk;
import lv.burtnica.course.writing.CoursePages;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;

/** A page that people write on is changed, or made. */
@Route(WritingLinks.CHANGE_SHEET)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
@StyleSheet("context://course.css")
@StyleSheet("context://course-form.css")
class WorksheetFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The key that stands for a worksheet which is still to be made. */
    static final String NEW = "jauna";

    private final CourseShelf shelf;
    private final CourseDesk desk;
    private final SignedIn signedIn;
    private final TextField title = new TextField(getTranslation("course.writing.sheet-title"));
    private final MarkdownField text = new MarkdownField(getTranslation("course.writing.sheet-text"));
    private final Div clash = new Div();
    private final Checkbox landscape = new Checkbox(getTranslation("course.writing.landscape"));

    WorksheetFormView(CourseShelf shelf, CourseDesk desk, SignedIn signedIn) {
        this.shelf = shelf;
        this.desk = desk;
        this.signedIn = signedIn;
        addClassNames("course", "course-form");
        title.addClassName("wide");
        title.setManualValidation(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = shelf.course(getLocale());
        var key = event.getRouteParameters().get(WritingLinks.SHEET).orElse(NEW);
        var known = course.worksheets().stream().filter(sheet -> sheet.key().equals(key)).findFirst();
        if (known.isEmpty() && !key.equals(NEW)) {
            throw new NotFoundException();
        }
        show(known.orElse(new Worksheet(freeKey(course), course.language(), "", false, "")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.writing.change-sheet");
    }

    private void show(Worksheet sheet) {
        var base = desk.version(sheet.language(), CourseFolder.worksheetFile(sheet.key()));
        title.setValue(sheet.title());
        text.setValue(sheet.text());
        landscape.setValue(sheet.landscape());
        var save = new Button(getTranslation("course.writing.save"), click -> save(sheet, base));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var away = new Anchor(WritingLinks.CHANGE_COURSE, getTranslation("course.writing.leave"));
        away.addClassName("action");
        var row = new Div(save, away);
        row.addClassName("row");
        var fields = new Div(title, landscape, text);
        fields.addClassName("form-part");
        removeAll();
        clash.removeAll();
        add(new PageHeading(getPageTitle()).withLead(getTranslation("course.writing.sheet-lead"))
                .withBack(WritingLinks.CHANGE_COURSE, getTranslation("course.writing.change-course")), fields, row, clash);
    }

    private void save(Worksheet before, int base) {
        var typed = new Worksheet(before.key(), before.language(), title.getValue(), landscape.getValue(), text.getValue());
        var wrongTitle = title.getValue().isBlank();
        title.setErrorMessage(wrongTitle ? getTranslation("course.writing.fault-line") : "");
        title.setInvalid(wrongTitle);
        text.say(wrongTitle || CourseDesk.fits(typed) ? "" : getTranslation("course.writing.fault-long"));
        if (!CourseDesk.fits(typed)) {
            return;
        }
        try {
            desk.save(typed, base, signedIn.get());
            Notices.success(getTranslation("course.writing.saved"));
            UI.getCurrentOrThrow().navigate(WritingLinks.CHANGE_COURSE);
        } catch (CoursePages.ChangedMeanwhileException e) {
            choose(before, typed);
        }
    }

    private void choose(Worksheet before, Worksheet mine) {
        var file = CourseFolder.worksheetFile(before.key());
        var theirs = shelf.course(before.language()).worksheets().stream().filter(sheet -> sheet.key().equals(before.key())).findFirst()
                .orElse(before);
        var newest = desk.version(before.language(), file);
        clash.removeAll();
        clash.add(new TwoEditors(List.of(
                VersionSides.Part.of("course.writing.sheet-title", mine.title(), theirs.title()),
                VersionSides.Part.of("course.writing.sheet-text", mine.text(), theirs.text()),
                VersionSides.Part.of("course.writing.landscape", lies(mine), lies(theirs))),
                desk.lastBy(before.language(), file), () -> save(before, newest), () -> show(theirs)));
        clash.getElement().callJsFunction("scrollIntoView");
    }

    private String lies(Worksheet sheet) {
        return getTranslation(sheet.landscape() ? "course.writing.yes" : "course.writing.no");
    }

    /** The first that no worksheet in any language has. */
    private String freeKey(Course course) {
        var number = course.worksheets().size() + 1;
        while (desk.version(course.language(), CourseFolder.worksheetFile("lapa-" + number)) > 0) {
            number++;
        }
        return "lapa-" + number;
    }
}
