package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** Whose name stands under the recipe: one that is typed, or none. Its value is the name, empty for none. */
class AuthorField extends CustomField<String> {

    private static final int LONGEST = 120;

    private final RadioButtonGroup<Boolean> shown = new RadioButtonGroup<>(getTranslation("recipe.form.author"));
    private final TextField name = new TextField(getTranslation("recipe.form.field-author"));

    AuthorField(String ownName) {
        super("");
        shown.addClassName("choices");
        shown.setItems(true, false);
        shown.setItemLabelGenerator(yes -> getTranslation(yes ? "recipe.form.author.shown" : "recipe.form.author.none"));
        name.setHelperText(getTranslation("recipe.form.help-author"));
        name.setMaxLength(LONGEST);
        shown.addValueChangeListener(change -> {
            var yes = Boolean.TRUE.equals(change.getValue());
            name.setVisible(yes);
            if (change.isFromClient()) {
                if (yes && name.isEmpty()) {
                    name.setValue(ownName);
                }
                updateValue();
            }
        });
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                updateValue();
            }
        });
        var parts = new Div(shown, name);
        parts.addClassName("author-field");
        add(parts);
        setPresentationValue("");
    }

    @Override
    protected String generateModelValue() {
        return Boolean.TRUE.equals(shown.getValue()) ? name.getValue().strip() : "";
    }

    @Override
    protected void setPresentationValue(@Nullable String author) {
        var known = author != null && !author.isBlank();
        shown.setValue(known);
        name.setVisible(known);
        if (known) {
            name.setValue(author);
        }
    }
}
