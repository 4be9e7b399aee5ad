package lv.burtnica.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayChangedException;
import lv.burtnica.course.day.DayState;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.kit.Chips;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.Notices;
import lv.burtnica.wording.Wording;

/** When and where a day is, what became of it, and what can be done with it. */
class DayActions extends Div {

    private final DayServices services;
    private final LessonDay day;
    private final Consumer<LessonDay> reopen;

    DayActions(DayServices services, LessonDay day, Consumer<LessonDay> reopen) {
        this.services = services;
        this.day = day;
        this.reopen = reopen;
        addClassName("day-actions");
        var chips = new Chips().chip(getTranslation("course.ui.state-" + day.state().code()))
                .chip(Wording.in(getLocale()).date(day.date())).chip(day.wish().value(Asked.START));
        if (!day.group().isEmpty()) {
            chips.chip(day.group());
        }
        var row = new Div();
        row.addClassName("row");
        if (day.state() != DayState.HELD) {
            row.add(button("course.ui.mark-held", DayState.HELD));
        }
        if (day.state() == DayState.PLANNED) {
            row.add(button("course.ui.call-off", DayState.CALLED_OFF));
        } else {
            row.add(button("course.ui.plan-again", DayState.PLANNED));
        }
        row.add(remove());
        var after = new Anchor(CourseLinks.afterwards(day), getTranslation("course.ui.afterwards"));
        after.addClassName("action");
        row.addComponentAsFirst(after);
        add(chips, row);
    }

    private Button button(String key, DayState state) {
        return new Button(getTranslation(key), click -> become(() -> services.days().become(day, state, services.who())));
    }

    private void become(Supplier<LessonDay> deed) {
        try {
            reopen.accept(deed.get());
        } catch (DayChangedException e) {
            meanwhile(e);
        }
    }

    private Button remove() {
        var button = new Button(getTranslation("course.ui.remove-day"), click -> new ConfirmQuestion(
                getTranslation("course.ui.remove-day-question"), getTranslation("course.ui.remove-day-what"),
                getTranslation("course.ui.remove-day"), this::removeNow).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void removeNow() {
        try {
            services.days().remove(day, services.who());
            Notices.success(getTranslation("course.ui.day-removed"));
            UI.getCurrentOrThrow().navigate(CourseLinks.DAYS);
        } catch (DayChangedException e) {
            meanwhile(e);
        }
    }

    private void meanwhile(DayChangedException changed) {
        var now = changed.now();
        if (now == null) {
            Notices.error(getTranslation("course.ui.day-gone"));
            UI.getCurrentOrThrow().navigate(CourseLinks.DAYS);
        } else {
            Notices.error(getTranslation("course.ui.changed-meanwhile"));
            reopen.accept(now);
        }
    }
}
