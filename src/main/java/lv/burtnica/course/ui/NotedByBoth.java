package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import lv.burtnica.course.day.Answers;
import lv.burtnica.course.day.Outcome;
import org.jspecify.annotations.Nullable;

/** Two people noted what came of the same day: what the one at the screen had written stands above the fields with the other's figures. */
class NotedByBoth extends Div {

    NotedByBoth(Outcome mine, Outcome theirs) {
        addClassName("two-people");
        getElement().setAttribute("role", "alert");
        var list = new UnorderedList();
        line(list, "course.ui.came", mine.came(), theirs.came());
        line(list, "course.ui.portions", mine.portions(), theirs.portions());
        line(list, "course.ui.paid", mine.paid(), theirs.paid());
        if (!mine.answers().equals(theirs.answers())) {
            line(list, "course.ui.questionnaire", people(mine), people(theirs));
        }
        add(new H2(getTranslation("course.ui.two-people")), new Paragraph(getTranslation("course.ui.noted-both")), list);
    }

    private static int people(Outcome outcome) {
        return outcome.answers().stream().mapToInt(Answers::people).sum();
    }

    private void line(UnorderedList list, String key, @Nullable Object mine, @Nullable Object theirs) {
        if (!Objects.equals(mine, theirs)) {
            var both = getTranslation("course.ui.mine", "text", shown(mine)) + "; "
                    + getTranslation("course.ui.theirs", "text", shown(theirs));
            list.add(new ListItem(getTranslation(key) + ": " + both));
        }
    }

    private String shown(@Nullable Object value) {
        return value == null ? getTranslation("course.ui.nothing") : value.toString().replace('.', ',');
    }
}
