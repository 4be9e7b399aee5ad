package lv.burtnica.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import lv.burtnica.course.Suggestion;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.kit.TypedBefore;
import lv.burtnica.kit.TypedTexts;

/** What worked and what to change, in the words of the group. Each is kept when it is added, and stays with the lesson. */
class SayPart extends Section {

    private final DayServices services;
    private final LessonDay day;
    private final List<Runnable> unadded = new ArrayList<>();

    SayPart(DayServices services, LessonDay day) {
        this.services = services;
        this.day = day;
        addClassName("say");
        var help = new Paragraph(getTranslation("course.ui.say-help"));
        help.addClassName("why");
        add(new H2(getTranslation("course.ui.say")), help, part(Suggestion.Kind.WORKED, "course.ui.what-worked"),
                part(Suggestion.Kind.CHANGE, "course.ui.what-to-change"));
    }

    private Div part(Suggestion.Kind kind, String key) {
        var list = new UnorderedList();
        list.addClassName("suggestion-lines");
        var words = new TextArea(getTranslation(key));
        words.setMaxLength(Suggestion.MOST_WORDS);
        words.setManualValidation(true);
        var part = new Div();
        var before = new TypedBefore(part, "said." + services.who().id() + "." + day.id() + "." + kind,
                () -> new TypedTexts().add("words", words), () -> {});
        Runnable keep = () -> {
            services.suggestions().say(day, kind, words.getValue(), services.who());
            before.forget();
            words.setInvalid(false);
            words.clear();
            show(list, kind);
        };
        unadded.add(() -> {
            if (!words.getValue().isBlank()) {
                keep.run();
            }
        });
        var add = new Button(getTranslation("course.ui.say-add"), click -> {
            if (words.getValue().isBlank()) {
                words.setErrorMessage(getTranslation("course.ui.say-missing"));
                words.setInvalid(true);
            } else {
                keep.run();
            }
            words.focus();
        });
        add.setAriaLabel(add.getText() + ": " + getTranslation(key));
        show(list, kind);
        part.addClassName("say-part");
        part.add(before, words, add, list);
        before.begin();
        return part;
    }

    /** Keeps also what was typed and not added. */
    void addTyped() {
        unadded.forEach(Runnable::run);
    }

    private void show(UnorderedList list, Suggestion.Kind kind) {
        list.removeAll();
        services.suggestions().of(day).stream().filter(said -> said.kind() == kind).forEach(said -> {
            var out = new Button(getTranslation("course.ui.remove"), click -> {
                services.suggestions().takeBack(said.id(), services.who());
                show(list, kind);
            });
            out.setAriaLabel(out.getText() + ": " + said.words());
            list.add(new ListItem(new Span(said.words()), out));
        });
    }
}
