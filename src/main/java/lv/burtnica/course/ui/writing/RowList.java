package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lv.burtnica.kit.TypedTexts;

/** Rows in an order that buttons and dragging change, with a button for one more. */
class RowList<R extends Row> extends Section {

    private final List<R> rows = new ArrayList<>();
    private final Div shown = new Div();
    private final Button more;
    private final Paragraph fault = new Paragraph();
    private final Runnable changed;
    private Runnable rearranged = () -> {};

    /** @param changed called whenever a row comes, goes or moves */
    RowList(String title, String moreText, Supplier<R> fresh, Runnable changed) {
        this.changed = changed;
        addClassName("row-list");
        shown.addClassName("edit-rows");
        fault.addClassName("row-fault");
        fault.getElement().setAttribute("role", "alert");
        more = new Button(moreText, click -> {
            var row = fresh.get();
            put(row);
            row.getElement().callJsFunction("scrollIntoView");
        });
        add(new H2(title), shown, fault, more);
        fault.setVisible(false);
    }

    /** A row more, at the end. */
    void put(R row) {
        row.prepare(() -> move(row, -1), () -> move(row, 1), () -> remove(row));
        rows.add(row);
        var drag = DragSource.create(row.handle());
        drag.setEffectAllowed(EffectAllowed.MOVE);
        drag.setDragData(row);
        DropTarget.create(row).addDropListener(drop -> drop.getDragData().ifPresent(dragged -> drop(row, dragged)));
        order();
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    /** @param task called after a row came to another place or went */
    void whenRearranged(Runnable task) {
        rearranged = task;
    }

    /** Names the fields that are typed into by the rows' places. */
    void name(TypedTexts typed, String list) {
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).name(typed, list + "." + i + ".");
        }
    }

    /** Takes all sentences about mistakes away. */
    void clearFaults() {
        rows.forEach(row -> row.say(""));
        say("");
    }

    /** Says what has to be put right in the row, or below all rows where there is no such row. */
    void say(int row, String sentence) {
        if (row >= 0 && row < rows.size()) {
            rows.get(row).say(sentence);
        } else {
            say(sentence);
        }
    }

    private void say(String sentence) {
        fault.setText(sentence);
        fault.setVisible(!sentence.isEmpty());
    }

    private void move(R row, int by) {
        var to = rows.indexOf(row) + by;
        if (to >= 0 && to < rows.size()) {
            rows.remove(row);
            rows.add(to, row);
            order();
            rearranged.run();
            row.move().focusAfter(by < 0);
        }
    }

    /** The dragged row takes the place of the one that it was dropped onto. */
    private void drop(R target, Object dragged) {
        if (dragged == target) {
            return;
        }
        rows.stream().filter(row -> row == dragged).findFirst().ifPresent(row -> {
            var to = rows.indexOf(target);
            rows.remove(row);
            rows.add(to, row);
            order();
            rearranged.run();
        });
    }

    private void remove(R row) {
        rows.remove(row);
        order();
        rearranged.run();
        more.focus();
    }

    private void order() {
        // The rows themselves stay, so that nothing that was typed is lost.
        shown.removeAll();
        for (var i = 0; i < rows.size(); i++) {
            shown.add(rows.get(i));
            rows.get(i).move().at(i, rows.size());
        }
        changed.run();
    }
}
