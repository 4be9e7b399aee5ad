package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of the recipe form under its own heading. */
abstract class FormPart extends Composite<Section> {

    private static final String LABEL = "recipe.form.field-";
    private static final String HELP = "recipe.form.help-";

    private final WritingStep step;
    private final H2 heading = new H2();

    /**
     * @param step on whose page it stands when the recipe is written step by step
     * @param title the text key of the heading
     */
    FormPart(WritingStep step, String title) {
        this.step = step;
        heading.setText(getTranslation(title));
        getContent().addClassName("form-part");
        getContent().add(heading);
    }

    /** Shows the part on the page of its step, where the page has its heading already; {@code null} for everything on one page. */
    final void showOn(@Nullable WritingStep page) {
        setVisible(page == null || page == step);
        heading.setVisible(page == null);
    }

    /** Lets that be seen which hides behind a word to tap, if one of the fields is there. */
    void reveal(Set<String> fields) {}

    /** Ties the part's fields to what they hold, in the order in which they stand on the page. */
    abstract void bind(DraftFields fields);

    final void add(Component... parts) {
        getContent().add(parts);
    }

    /** @param name what the keys of its label and of the help below it end with */
    final TextField line(String name, int longest) {
        var field = new TextField(getTranslation(LABEL + name));
        field.setHelperText(getTranslation(HELP + name));
        field.setMaxLength(longest);
        return field;
    }

    /** @param name what the keys of its label and of the help below it end with */
    final TextArea area(String name, int rows, int longest) {
        var field = new TextArea(getTranslation(LABEL + name));
        field.setHelperText(getTranslation(HELP + name));
        field.setMinRows(rows);
        field.setMaxLength(longest);
        return field;
    }

    /** @param name what the keys of its label and of the help below it end with */
    final IntegerField number(String name, int most) {
        var field = new IntegerField(getTranslation(LABEL + name));
        field.setHelperText(getTranslation(HELP + name));
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }
}
