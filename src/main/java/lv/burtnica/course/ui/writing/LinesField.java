package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** Several sentences, one a line. */
class LinesField extends TextArea {

    LinesField(String label, String help) {
        super(label);
        setHelperText(help);
        setValueChangeMode(ValueChangeMode.ON_BLUR);
        setManualValidation(true);
        addClassName("wide");
    }

    List<String> lines() {
        return getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    void show(List<String> lines) {
        setValue(String.join("\n", lines));
    }
}
