package lv.burtnica.kit;

import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The fields of a form that are typed into, by names under which {@link BrowserCopy} keeps their texts. */
public final class TypedTexts {

    private static final String KEEP = "data-keep";

    private final Map<String, TextFieldBase<?, ?>> fields = new LinkedHashMap<>();

    /** From now on the browser keeps what is typed into the field under this name. */
    public TypedTexts add(String name, TextFieldBase<?, ?> field) {
        field.getElement().setAttribute(KEEP, name);
        fields.put(name, field);
        return this;
    }

    /** The text of each field by its name; a number as it is typed. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> texts.put(name, Objects.toString(field.getValue(), "")));
        return texts;
    }

    /** What the fields are called, by their names: in full, as it is read aloud, where the label alone leaves something to the eye. */
    public Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> labels.put(name,
                field.getAriaLabel().orElseGet(() -> Objects.requireNonNullElse(field.getLabel(), ""))));
        return labels;
    }

    /** Leads to the first field at which something is wrong. */
    public void focusInvalid() {
        fields.values().stream().filter(field -> field instanceof HasValidationProperties said && said.isInvalid()).findFirst()
                .ifPresent(field -> field.getElement().callJsFunction("focus"));
    }

    /** Takes over texts by the names of their fields; what is no field or no number is passed over. */
    public void take(Map<String, String> texts) {
        texts.forEach((name, text) -> {
            switch (fields.get(name)) {
                case TextField line -> line.setValue(text);
                case TextArea area -> area.setValue(text);
                case IntegerField number when text.matches("\\d{1,6}") -> number.setValue(Integer.valueOf(text));
                case IntegerField number when text.isEmpty() -> number.clear();
                case null, default -> { }
            }
        });
    }
}
