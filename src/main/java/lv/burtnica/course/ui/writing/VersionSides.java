package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.writing.LessonPart;
import lv.burtnica.recipe.LineChanges;
import lv.burtnica.wording.Wording;

/** Two texts of a lesson beside each other, on a phone one below the other; only parts that differ, and lines that differ are marked. */
class VersionSides extends Div {

    /**
     * @param beforeName what the first text is called
     * @param afterName what the second is called
     * @param marked whether one text came after the other, so that lines are gone and new, or both are equals that differ
     */
    VersionSides(Lesson before, String beforeName, Lesson after, String afterName, boolean marked) {
        this(LessonPart.differing(before, after).stream().map(part -> part(part, before, after)).toList(), beforeName, afterName, marked);
    }

    /**
     * The same for any text.
     *
     * @param parts those that differ
     */
    VersionSides(List<Part> parts, String beforeName, String afterName, boolean marked) {
        addClassName("side-by-side");
        parts.forEach(part -> {
            var changes = LineChanges.of(part.before(), part.after());
            var differs = getTranslation("course.writing.mark-differs");
            var columns = new Div(
                    column(beforeName, changes.before(), marked ? getTranslation("course.writing.mark-gone") : differs),
                    column(afterName, changes.after(), marked ? getTranslation("course.writing.mark-new") : differs));
            columns.addClassName("columns");
            var section = new Section(new H3(getTranslation(part.nameKey())), columns);
            section.addClassName("compared");
            add(section);
        });
        if (getComponentCount() == 0) {
            add(new Paragraph(getTranslation("course.writing.no-difference")));
        }
    }

    static Part part(LessonPart part, Lesson before, Lesson after) {
        var words = Wording.in(before.language());
        return new Part(part.nameKey(), part.lines(before, words), part.lines(after, words));
    }

    /** A part of a text as it stands in two versions, line by line. */
    record Part(String nameKey, List<String> before, List<String> after) {

        /** The part with the lines of both texts. */
        static Part of(String nameKey, String before, String after) {
            return new Part(nameKey, before.lines().toList(), after.lines().toList());
        }

        boolean differs() {
            return !before.equals(after);
        }
    }

    private Div column(String name, List<LineChanges.Line> lines, String mark) {
        var called = new Paragraph(name);
        called.addClassName("side-name");
        var column = new Div(called);
        if (lines.isEmpty()) {
            column.add(new Paragraph(getTranslation("course.writing.nothing")));
            return column;
        }
        var list = new UnorderedList();
        lines.forEach(line -> {
            var item = new ListItem();
            if (line.changed()) {
                var sign = new Span(mark);
                sign.addClassName("mark");
                item.addClassName("changed");
                item.add(sign);
            }
            item.add(new Span(line.text()));
            list.add(item);
        });
        column.add(list);
        return column;
    }
}
