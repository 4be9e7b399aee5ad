package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import lv.burtnica.course.AgendaPart;

/** The parts of the lesson; the clock beside them adds up and says when they are longer than the lesson. */
class AgendaFields extends Div {

    private static final LocalTime FOR_EXAMPLE = LocalTime.of(10, 0);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Supplier<List<String>> activities;
    private final IntSupplier wanted;
    private final RowList<AgendaRow> rows;
    private final Paragraph sum = new Paragraph();

    /**
     * @param activities the titles of what can be done in a part
     * @param wanted how long the lesson is meant to last
     */
    AgendaFields(Supplier<List<String>> activities, IntSupplier wanted) {
        this.activities = activities;
        this.wanted = wanted;
        sum.addClassName("agenda-sum");
        sum.getElement().setAttribute("role", "status");
        rows = new RowList<>(getTranslation("course.ui.agenda"), getTranslation("course.writing.add-part"),
                () -> AgendaRow.fresh(activities.get(), this::addUp), this::addUp);
        add(rows, sum);
    }

    void show(List<AgendaPart> parts) {
        parts.forEach(part -> rows.put(new AgendaRow(part, activities.get(), this::addUp)));
        addUp();
    }

    List<AgendaPart> parts() {
        return rows.rows().stream().map(AgendaRow::part).toList();
    }

    /** An activity has another title. */
    void renamed(String old, String now) {
        rows.rows().forEach(row -> row.offer(activities.get(), old, now));
    }

    RowList<AgendaRow> list() {
        return rows;
    }

    /** Reckons the clock anew. */
    void addUp() {
        var at = FOR_EXAMPLE;
        var planned = 0;
        for (var row : rows.rows()) {
            row.showTime(CLOCK.format(at));
            at = at.plusMinutes(row.length());
            planned += row.length();
        }
        var minutes = wanted.getAsInt();
        var over = planned > minutes;
        sum.setClassName("too-long", over);
        sum.setText(over
                ? getTranslation("course.print.overrun", "planned", planned, "minutes", minutes, "over", planned - minutes)
                : getTranslation("course.writing.sum", "planned", planned, "minutes", minutes));
    }
}
