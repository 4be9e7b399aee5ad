package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.Objects;
import java.util.function.Consumer;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.funder.FunderDesk;
import lv.burtnica.funder.FunderName;
import lv.burtnica.funder.ui.FunderLinks;
import org.jspecify.annotations.Nullable;

/** Who pays for the day. */
class FunderChoice extends Section {

    private final FunderDesk funders;
    private final Select<FunderName> choice = new Select<>();

    /** @param choose called with the number of the funder, {@code null} for none */
    FunderChoice(FunderDesk funders, Consumer<@Nullable Long> choose) {
        this.funders = funders;
        addClassName("funder-choice");
        choice.setLabel(getTranslation("course.ui.funder"));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("course.ui.no-funder"));
        choice.setItemLabelGenerator(name -> name == null ? getTranslation("course.ui.no-funder") : name.name());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue() == null ? null : change.getValue().id());
            }
        });
        var help = new Paragraph(getTranslation("course.ui.funder-help"));
        help.addClassName("why");
        var keep = new Anchor(FunderLinks.FUNDERS, getTranslation("course.ui.funders"));
        keep.addClassName("action");
        var row = new Div(choice, keep);
        row.addClassName("row");
        add(new H2(getTranslation("course.ui.who-pays")), help, row);
    }

    void show(LessonDay day) {
        var names = funders.names();
        choice.setItems(names);
        choice.setValue(names.stream().filter(name -> Objects.equals(name.id(), day.funder())).findFirst().orElse(null));
        choice.setVisible(!names.isEmpty());
    }
}
