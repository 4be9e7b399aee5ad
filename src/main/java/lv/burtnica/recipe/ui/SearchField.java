package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** The one search field: it searches shortly after somebody stopped typing, and at once by Enter. */
class SearchField extends TextField {

    private static final int PAUSE_MILLISECONDS = 350;
    private static final int LONGEST_SEARCH = 200;

    SearchField(Consumer<String> find) {
        addClassName("search-field");
        setLabel(getTranslation("recipe.search.words"));
        setHelperText(getTranslation("recipe.search.words.help"));
        setMaxLength(LONGEST_SEARCH);
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLISECONDS);
        getElement().setAttribute("enterkeyhint", "search");
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                find.accept(change.getValue());
            }
        });
        // A pressed key sends what was typed along with it, without waiting for the pause.
        addKeyPressListener(Key.ENTER, press -> find.accept(getValue()));
    }

    /** Shows words without searching for them. */
    void show(String words) {
        if (!getValue().equals(words)) {
            setValue(words);
        }
    }
}
