package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.burtnica.course.AgendaPart;
import lv.burtnica.kit.TypedTexts;

/** A timed part of the lesson, with the clock time at which it begins. */
class AgendaRow extends Row {

    private static final int USUAL_MINUTES = 10;
    private static final int LONGEST = 600;

    private final Span time = new Span();
    private final Select<AgendaPart.Kind> kind = new Select<>();
    private final IntegerField minutes = new IntegerField(getTranslation("course.writing.minutes"));
    private final TextField title = new TextField(getTranslation("course.writing.agenda-title"));
    private final Select<String> activity = new Select<>();

    AgendaRow(AgendaPart part, List<String> activities, Runnable changed) {
        addClassName("agenda-row");
        time.addClassName("time");
        kind.setLabel(getTranslation("course.writing.agenda-kind"));
        kind.setItems(AgendaPart.Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("course.writing.kind-" + one.code()));
        kind.setValue(part.kind());
        minutes.setValue(part.minutes());
        minutes.setMin(1);
        minutes.setMax(LONGEST);
        minutes.setStepButtonsVisible(true);
        minutes.setManualValidation(true);
        title.setValue(part.title());
        title.setManualValidation(true);
        activity.setLabel(getTranslation("course.writing.agenda-activity"));
        activity.setEmptySelectionAllowed(true);
        activity.setEmptySelectionCaption(getTranslation("course.writing.no-activity"));
        offer(activities, part.activity());
        minutes.addValueChangeListener(change -> changed.run());
        add(time, kind, title, minutes, activity);
    }

    static AgendaRow fresh(List<String> activities, Runnable changed) {
        return new AgendaRow(new AgendaPart(AgendaPart.Kind.TALK, USUAL_MINUTES, "", ""), activities, changed);
    }

    @Override
    String called() {
        return title.getValue().isBlank() ? getTranslation("course.writing.new-part") : title.getValue();
    }

    @Override
    void name(TypedTexts typed, String row) {
        typed.add(row + "title", title).add(row + "minutes", minutes);
    }

    AgendaPart part() {
        var chosen = Objects.requireNonNullElse(activity.getValue(), "");
        return new AgendaPart(
                Objects.requireNonNullElse(kind.getValue(), AgendaPart.Kind.TALK), length(), title.getValue().strip(), chosen);
    }

    int length() {
        return Objects.requireNonNullElse(minutes.getValue(), 0);
    }

    void showTime(String clock) {
        time.setText(clock);
    }

    /** The activities have other titles now; the one that was renamed stays chosen. */
    void offer(List<String> activities, String old, String now) {
        var chosen = Objects.requireNonNullElse(activity.getValue(), "");
        offer(activities, chosen.equals(old) && !old.isEmpty() ? now : chosen);
    }

    private void offer(List<String> activities, String chosen) {
        var all = new ArrayList<>(activities);
        if (!chosen.isEmpty() && !all.contains(chosen)) {
            // What was chosen and is gone stays to be seen, until somebody chooses another.
            all.add(chosen);
        }
        activity.setItems(all);
        activity.setValue(chosen.isEmpty() ? null : chosen);
    }
}
