package lv.burtnica.course.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.kit.Chips;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Deed;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.SignedIn;

/** The course: what it is for and its lessons. */
@Route(CourseLinks.COURSE)
@Menu(title = "course.ui.title", order = 25)
@AnonymousAllowed
@StyleSheet("context://recipe.css")
@StyleSheet("context://course.css")
class CourseView extends Div implements HasDynamicTitle {

    private final Course course;
    private final Div packLinks = new Div();

    CourseView(CourseShelf shelf, SignedIn signedIn, Permissions permissions) {
        course = shelf.course(getLocale());
        addClassName("course");
        var audience = new Paragraph(course.audience());
        audience.addClassName("audience");
        add(new PageHeading(course.title()).withLead(course.aim()), audience, lessons(), new Prose(course.about()),
                new PresentPart(course.language()));
        add(pack());
        if (permissions.may(signedIn.person().orElse(null), Deed.KEEP_COURSE)) {
            var change = new Anchor(CourseLinks.COURSE + "/labot", getTranslation("course.ui.change-course"));
            change.addClassName("action");
            addComponentAtIndex(2, change);
            packLinks.add(new Anchor(CourseLinks.COURSE + "/parnest", getTranslation("course.ui.pack-in")));
        }
    }

    @Override
    public String getPageTitle() {
        return course.title();
    }

    /** Everything in one file, for those who want to hold the course elsewhere. */
    private Section pack() {
        var link = new Anchor(CourseLinks.COURSE + "/kursa-paka.zip", getTranslation("course.ui.pack"));
        link.setRouterIgnore(true);
        link.addClassName("action");
        packLinks.add(link);
        packLinks.addClassName("pack-links");
        return new Section(new H2(getTranslation("course.ui.pack-title")), new Paragraph(getTranslation("course.ui.pack-help")), packLinks);
    }

    private Section lessons() {
        var cards = new UnorderedList();
        cards.addClassName("cards");
        course.lessons().forEach(lesson -> cards.add(new ListItem(card(lesson))));
        return new Section(new H2(getTranslation("course.ui.lessons")), cards);
    }

    private Div card(Lesson lesson) {
        var number = new Span(getTranslation("course.ui.lesson", "n", course.place(lesson)));
        number.addClassName("number");
        var open = new Anchor(CourseLinks.lesson(lesson), getTranslation("course.ui.open-lesson"));
        open.addClassName("action");
        open.setAriaLabel(getTranslation("course.ui.open-lesson-of", "title", lesson.title()));
        var in = new Div(
                number, new H3(lesson.title()), new Paragraph(lesson.message()),
                new Chips().chip(getTranslation("course.print.minutes", "n", lesson.minutes())), open);
        in.addClassName("in");
        var card = new Div(in);
        card.addClassNames("card", "lesson-card");
        return card;
    }
}
