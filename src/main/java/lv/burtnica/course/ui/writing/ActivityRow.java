package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import lv.burtnica.course.Activity;
import lv.burtnica.kit.TypedTexts;

/** Something that the group does together, and how it goes. */
class ActivityRow extends Row {

    private final TextField title = new TextField(getTranslation("course.writing.activity-title"));
    private final MarkdownField text = new MarkdownField(getTranslation("course.writing.activity-text"));

    /** @param renamed called with the old and the new title */
    ActivityRow(Activity activity, BiConsumer<String, String> renamed) {
        addClassName("activity-row");
        title.setValue(activity.title());
        title.addClassName("wide");
        title.setManualValidation(true);
        title.addValueChangeListener(change -> renamed.accept(change.getOldValue().strip(), change.getValue().strip()));
        text.setValue(activity.text());
        add(title, text);
    }

    @Override
    String called() {
        return title.getValue().isBlank() ? getTranslation("course.writing.new-activity") : title.getValue();
    }

    @Override
    void name(TypedTexts typed, String row) {
        typed.add(row + "title", title).add(row + "text", text.field());
    }

    Activity activity() {
        return new Activity(title.getValue().strip(), text.getValue());
    }
}
