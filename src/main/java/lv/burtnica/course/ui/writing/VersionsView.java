package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Suggestions;
import lv.burtnica.course.ui.CourseLinks;
import lv.burtnica.course.writing.CoursePages;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.course.writing.LessonPart;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.people.Deed;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Person;
import lv.burtnica.people.SignedIn;
import org.jspecify.annotations.Nullable;

/** All versions of a lesson: what was changed and why, so that a group finds its words again. Whose hand it was, the signed-in see. */
@Route(WritingLinks.VERSIONS)
@AnonymousAllowed
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
@StyleSheet("context://course.css")
@StyleSheet("context://course-form.css")
class VersionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CourseShelf shelf;
    private final LessonDesk desk;
    private final Suggestions suggestions;
    private final SignedIn signedIn;
    private final Permissions permissions;

    VersionsView(CourseShelf shelf, LessonDesk desk, Suggestions suggestions, SignedIn signedIn, Permissions permissions) {
        this.shelf = shelf;
        this.desk = desk;
        this.suggestions = suggestions;
        this.signedIn = signedIn;
        this.permissions = permissions;
        addClassNames("course", "review", "lesson-versions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = shelf.course(getLocale());
        var lesson = CourseLinks.lesson(event, course).orElseThrow(NotFoundException::new);
        show(desk.versions(lesson.number(), course.language()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.writing.versions");
    }

    private void show(List<LessonDesk.Version> versions) {
        removeAll();
        var lesson = versions.stream().findFirst().orElseThrow(NotFoundException::new).lesson();
        var reader = signedIn.person().orElse(null);
        add(new PageHeading(getPageTitle()).withBack(CourseLinks.lesson(lesson), getTranslation("course.ui.to-lesson"))
                .withLead(getTranslation("course.ui.lesson-title", "n", shelf.course(lesson.language()).place(lesson),
                        "title", lesson.title())));
        for (var i = 0; i < versions.size(); i++) {
            add(version(versions.get(i), i + 1 < versions.size() ? versions.get(i + 1) : null, i == 0, reader));
        }
    }

    private Section version(LessonDesk.Version version, LessonDesk.@Nullable Version before, boolean newest, @Nullable Person reader) {
        var number = version.version().number();
        var section = new Section(new H2(getTranslation(newest ? "course.writing.version-now" : "course.writing.version", "n", number)));
        section.addClassName("lesson-version");
        section.add(quiet(made(version, reader)));
        if (!version.version().why().isBlank()) {
            section.add(new Paragraph(getTranslation("course.writing.why-was", "why", version.version().why())));
        }
        section.add(new GroupWords(suggestions.of(CourseShelf.KEY, version.lesson().number()).stream()
                .filter(said -> said.isIn(version.lesson().language(), number)).toList(), permissions.may(reader, Deed.KEEP_DAYS)));
        if (before != null && !before.lesson().equals(version.lesson())) {
            section.add(changes(before, version));
        }
        if (!newest && permissions.may(reader, Deed.KEEP_COURSE)) {
            section.add(new Button(getTranslation("course.writing.restore"), click -> ask(version)));
        }
        return section;
    }

    private NativeDetails changes(LessonDesk.Version before, LessonDesk.Version version) {
        var names = LessonPart.differing(before.lesson(), version.lesson()).stream()
                .map(part -> getTranslation(part.nameKey())).toList();
        return new NativeDetails(
                getTranslation("course.writing.what", "parts", String.join(", ", names)),
                new VersionSides(before.lesson(), getTranslation("course.writing.version", "n", before.version().number()),
                        version.lesson(), getTranslation("course.writing.version", "n", version.version().number()), true));
    }

    private String made(LessonDesk.Version version, @Nullable Person reader) {
        var facts = new ArrayList<String>();
        var at = version.version().madeAt();
        facts.add(at.equals(Instant.EPOCH) ? getTranslation("course.writing.starter") : ReaderTime.ofPage().write(at));
        if (reader != null && !version.version().who().isBlank()) {
            facts.add(version.version().who());
        }
        if (version.version().restored() > 0) {
            facts.add(getTranslation("course.writing.was-restored", "n", version.version().restored()));
        }
        return String.join(" · ", facts);
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("why");
        return paragraph;
    }

    private void ask(LessonDesk.Version version) {
        var number = version.version().number();
        new ConfirmQuestion(getTranslation("course.writing.restore-question", "n", number),
                getTranslation("course.writing.restore-meaning"), getTranslation("course.writing.restore"), () -> restore(version)).open();
    }

    private void restore(LessonDesk.Version version) {
        var lesson = version.lesson();
        var number = version.version().number();
        try {
            desk.restore(lesson.number(), lesson.language(), number, getTranslation("course.writing.why-restored", "n", number),
                    signedIn.get());
            Notices.success(getTranslation("course.writing.restored", "n", number));
        } catch (CoursePages.ChangedMeanwhileException e) {
            Notices.error(getTranslation("course.writing.again"));
        }
        show(desk.versions(lesson.number(), lesson.language()));
    }
}
