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
import lv.burtnica.kit.TypedBefore;
import lv.burtnica.kit.TypedTexts;
import lv.burtnica.kit.WhenLost;
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
        var before = new TypedBefore(this, "sheet." + signedIn.get().id() + "." + course.language().getLanguage() + "." + key,
                () -> new TypedTexts().add("title", title).add("text", text.field()), () -> {});
        show(known.orElse(new Worksheet(freeKey(course), course.language(), "", false, "")), before);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.writing.change-sheet");
    }

    private void show(Worksheet sheet, TypedBefore before) {
        var base = desk.version(sheet.language(), CourseFolder.worksheetFile(sheet.key()));
        title.setValue(sheet.title());
        text.setValue(sheet.text());
        landscape.setValue(sheet.landscape());
        var save = new Button(getTranslation("course.writing.save"), click -> save(sheet, base, before));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var away = new Button(getTranslation("course.writing.leave"), click -> leave(before));
        var row = new Div(save, away);
        row.addClassName("row");
        var fields = new Div(title, landscape, text);
        fields.addClassName("form-part");
        removeAll();
        clash.removeAll();
        add(new PageHeading(getPageTitle()).withLead(getTranslation("course.writing.sheet-lead"))
                .withBack(WritingLinks.CHANGE_COURSE, getTranslation("course.writing.change-course")),
                before, fields, new WhenLost(), row, clash);
        before.begin();
    }

    private static void leave(TypedBefore before) {
        before.forget();
        UI.getCurrentOrThrow().navigate(WritingLinks.CHANGE_COURSE);
    }

    private void save(Worksheet was, int base, TypedBefore before) {
        var typed = new Worksheet(was.key(), was.language(), title.getValue(), landscape.getValue(), text.getValue());
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
            leave(before);
        } catch (CoursePages.ChangedMeanwhileException e) {
            choose(was, typed, before);
        }
    }

    private void choose(Worksheet was, Worksheet mine, TypedBefore before) {
        var file = CourseFolder.worksheetFile(was.key());
        var theirs = shelf.course(was.language()).worksheets().stream().filter(sheet -> sheet.key().equals(was.key())).findFirst()
                .orElse(was);
        var newest = desk.version(was.language(), file);
        clash.removeAll();
        var both = new TwoEditors(List.of(
                VersionSides.Part.of("course.writing.sheet-title", mine.title(), theirs.title()),
                VersionSides.Part.of("course.writing.sheet-text", mine.text(), theirs.text()),
                VersionSides.Part.of("course.writing.landscape", lies(mine), lies(theirs))),
                desk.lastBy(was.language(), file), () -> save(was, newest, before), () -> {
                    before.forget();
                    show(theirs, before);
                });
        clash.add(both);
        both.lead();
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
