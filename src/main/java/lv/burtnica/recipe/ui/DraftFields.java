package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.burtnica.kit.TypedTexts;
import lv.burtnica.recipe.DraftFault;
import lv.burtnica.recipe.RecipeDraft;

/**
 * The fields of the recipe form and what they hold. Nothing is refused while somebody types; what is still missing is said when the
 * recipe is to be sent, at the field it belongs to, until that field changes.
 */
class DraftFields {

    private static final int PAUSE_MILLISECONDS = 1_000;

    private final Binder<RecipeDraft> binder = new Binder<>(RecipeDraft.class);
    private final Map<String, HasValidationProperties> byName = new LinkedHashMap<>();
    /** What the browser keeps too. */
    private final TypedTexts typed = new TypedTexts();
    private final Runnable changed;
    private boolean filling;

    /** @param changed called a short while after something was typed or chosen, and when a text field is left */
    DraftFields(Runnable changed) {
        this.changed = changed;
        binder.setDefaultValidatorsEnabled(false);
        binder.setValidationStatusHandler(status -> {});
        binder.forField(new ReadOnlyHasValue<String>(language -> {})).bind("language");
    }

    /**
     * Ties a field to a part of the draft.
     *
     * @param name the component of {@link RecipeDraft}
     */
    <V, F extends Component & HasValue<?, V> & HasValidationProperties> void bind(F field, String name) {
        binder.forField(field).withValidationStatusHandler(status -> {}).bind(name);
        watch(field, name);
    }

    /** Ties a choice of one word to a part of the draft that is empty as long as nothing was chosen. */
    void bindChoice(RadioButtonGroup<String> field, String name) {
        binder.forField(field)
                .withConverter(chosen -> Objects.requireNonNullElse(chosen, ""), word -> word.isEmpty() ? null : word)
                .withValidationStatusHandler(status -> {})
                .bind(name);
        watch(field, name);
    }

    private <V, F extends Component & HasValue<?, V> & HasValidationProperties> void watch(F field, String name) {
        byName.put(name, field);
        if (!(field instanceof CustomField<?>)) {
            field.setManualValidation(true);
        }
        if (field instanceof HasValueChangeMode slow) {
            slow.setValueChangeMode(ValueChangeMode.LAZY);
            slow.setValueChangeTimeout(PAUSE_MILLISECONDS);
        }
        if (field instanceof TextFieldBase<?, ?> text) {
            typed.add(name, text);
        }
        if (field instanceof TextField text) {
            TextOnLeaving.apply(text, this::changed);
        } else if (field instanceof TextArea text) {
            TextOnLeaving.apply(text, this::changed);
        }
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            changed();
        });
    }

    void fill(RecipeDraft draft) {
        filling = true;
        binder.readRecord(draft);
        filling = false;
    }

    RecipeDraft read() {
        try {
            return binder.writeRecord();
        } catch (ValidationException e) {
            throw new IllegalStateException("No field of the form refuses anything", e);
        }
    }

    /** What is typed, the fields by the names of what they hold. */
    TypedTexts typed() {
        return typed;
    }

    /** The names of the fields that hold something. */
    Set<String> filled() {
        return byName.entrySet().stream()
                .filter(field -> field.getValue() instanceof HasValue<?, ?> value && !value.isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Says at each field what is missing and puts the focus on the first one on the page. */
    void show(List<DraftFault> faults, Function<DraftFault, String> sentence) {
        byName.values().forEach(field -> field.setInvalid(false));
        var open = new LinkedHashMap<String, DraftFault>();
        faults.forEach(fault -> open.putIfAbsent(fault.field(), fault));
        byName.keySet().stream().filter(open::containsKey).findFirst().ifPresent(this::focus);
        open.forEach((name, fault) -> {
            var field = byName.get(name);
            if (field != null) {
                field.setErrorMessage(sentence.apply(fault));
                field.setInvalid(true);
            }
        });
    }

    void focusFirst() {
        byName.keySet().stream().findFirst().ifPresent(this::focus);
    }

    private void focus(String name) {
        if (byName.get(name) instanceof Component field) {
            field.getElement().callJsFunction("focus");
        }
    }

    private void changed() {
        if (!filling) {
            changed.run();
        }
    }
}
