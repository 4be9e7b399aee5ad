package lv.burtnica.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Suggestion;
import lv.burtnica.course.Suggestions;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.people.SignedIn;
import lv.burtnica.wording.Wording;

/**
 * What groups said about a lesson, and what became of it. Those who keep lesson days see all of it. Others see only what was taken in, and
 * not who said it: the words were said in the group.
 */
class SuggestionsPart extends Section {

    private final Offer offer;
    private final String course;
    private final Lesson lesson;
    private final Div shown = new Div();

    /** Where the suggestions come from. */
    @SpringComponent
    record Offer(Suggestions suggestions, KeptDays kept, LessonDesk lessons, SignedIn signedIn) {}

    SuggestionsPart(Course course, Lesson lesson, Offer offer) {
        this.offer = offer;
        this.course = course.key();
        this.lesson = lesson;
        addClassName("suggestions");
        add(new H2(getTranslation("course.ui.suggestions")), shown);
        setVisible(false);
        if (offer.kept().mayKeep()) {
            show();
        } else {
            showToReaders();
        }
    }

    /** Readers see what the lesson has taken in, so that the group finds its words again; not who said it. */
    private void showToReaders() {
        var list = new UnorderedList();
        list.addClassName("suggestion-lines");
        offer.suggestions().takenIn(course, lesson, offer.lessons().version(lesson.number(), lesson.language())).forEach(said -> 
                list.add(new ListItem(words(said), quiet(became(said)))));
        shown.add(list);
        setVisible(list.getComponentCount() > 0);
    }

    private void show() {
        shown.removeAll();
        var list = new UnorderedList();
        list.addClassName("suggestion-lines");
        offer.suggestions().of(course, lesson.number()).forEach(said -> list.add(line(said)));
        shown.add(list);
        setVisible(list.getComponentCount() > 0);
    }

    private ListItem line(Suggestion said) {
        var line = new ListItem(words(said), quiet(who(said)), quiet(became(said)));
        if (said.kind() == Suggestion.Kind.CHANGE && said.state() == Suggestion.State.OPEN) {
            line.add(settle(said));
        }
        return line;
    }

    private static Paragraph words(Suggestion said) {
        var words = new Paragraph(said.words());
        words.addClassName("words");
        return words;
    }

    private String who(Suggestion said) {
        var date = Wording.in(getLocale()).date(said.saidOn());
        return said.group().isEmpty()
                ? getTranslation("course.ui.said-on", "date", date)
                : getTranslation("course.ui.said-by", "group", said.group(), "date", date);
    }

    private String became(Suggestion said) {
        if (said.kind() == Suggestion.Kind.WORKED) {
            return getTranslation("course.ui.worked-well");
        }
        return switch (said.state()) {
            case OPEN -> getTranslation("course.ui.suggestion-open");
            case TAKEN_IN -> getTranslation("course.ui.suggestion-taken-in", "n", said.takenVersion());
            case ASIDE -> getTranslation("course.ui.suggestion-aside", "reason", said.reason());
        };
    }

    private Div settle(Suggestion said) {
        var reason = new TextField(getTranslation("course.ui.aside-why"));
        reason.setMaxLength(Suggestion.LONGEST_REASON);
        reason.setManualValidation(true);
        reason.setVisible(false);
        var button = new Button(getTranslation("course.ui.put-aside"));
        button.setAriaLabel(getTranslation("course.ui.put-aside-what", "words", said.words()));
        button.addClickListener(click -> {
            if (!reason.isVisible()) {
                reason.setVisible(true);
                reason.focus();
            } else if (reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("course.ui.aside-why-missing"));
                reason.setInvalid(true);
                reason.focus();
            } else {
                offer.suggestions().putAside(said.id(), reason.getValue(), offer.signedIn().get());
                show();
            }
        });
        var change = new Anchor(CourseLinks.change(lesson, said), getTranslation("course.ui.take-in"));
        change.addClassName("action");
        change.getElement().setAttribute("aria-label", getTranslation("course.ui.take-in-what", "words", said.words()));
        var row = new Div(change, reason, button);
        row.addClassName("put-aside");
        return row;
    }

    private static Paragraph quiet(String text) {
        var quiet = new Paragraph(text);
        quiet.addClassName("why");
        return quiet;
    }
}
