package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import lv.burtnica.course.Lesson;
import lv.burtnica.kit.MoveButtons;

/** The lessons of the course in an order that buttons and dragging change. None is thrown away here: what was held stays. */
class LessonOrder extends Section {

    private final List<Line> lines = new ArrayList<>();
    private final OrderedList shown = new OrderedList();

    LessonOrder(List<Lesson> lessons) {
        addClassName("lesson-order");
        lessons.forEach(lesson -> lines.add(new Line(lesson)));
        var fresh = new Anchor(WritingLinks.NEW_LESSON, getTranslation("course.writing.new-lesson"));
        fresh.addClassName("action");
        add(new H2(getTranslation("course.writing.order")), shown, fresh);
        order();
    }

    List<Lesson> lessons() {
        return lines.stream().map(line -> line.lesson).toList();
    }

    private void move(Line line, int to) {
        if (to >= 0 && to < lines.size()) {
            lines.remove(line);
            lines.add(to, line);
            order();
        }
    }

    private void order() {
        shown.removeAll();
        for (var i = 0; i < lines.size(); i++) {
            lines.get(i).buttons.at(i, lines.size());
            shown.add(lines.get(i));
        }
    }

    private final class Line extends ListItem {

        private final Lesson lesson;
        private final MoveButtons buttons;

        Line(Lesson lesson) {
            this.lesson = lesson;
            buttons = new MoveButtons(lesson.title(), () -> step(-1), () -> step(1));
            add(new Span(lesson.title()), buttons);
            DragSource.create(this).setEffectAllowed(EffectAllowed.MOVE);
            DropTarget.create(this).addDropListener(drop -> drop.getDragSourceComponent()
                    .filter(other -> other != this && other instanceof Line)
                    .ifPresent(other -> move((Line) other, lines.indexOf(this))));
        }

        private void step(int by) {
            move(this, lines.indexOf(this) + by);
            buttons.focusAfter(by < 0);
        }
    }
}
