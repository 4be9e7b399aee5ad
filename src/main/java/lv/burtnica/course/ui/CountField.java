package lv.burtnica.course.ui;

import com.vaadin.flow.component.textfield.IntegerField;

/** A count of people or portions; an empty one stands for nobody counted. */
class CountField extends IntegerField {

    private final int most;

    CountField(String label, int most) {
        super(label);
        this.most = most;
        setMin(0);
        setMax(most);
        setManualValidation(true);
        addClassName("count");
    }

    /** The number, 0 where the field is empty. */
    int count() {
        return getValue() == null ? 0 : getValue();
    }

    /** Says at the field what can be written there, where something else is. */
    boolean isSound() {
        var sound = (getValue() != null && getValue() >= 0 && getValue() <= most) || (getValue() == null && !isInputUnparsable());
        setErrorMessage(sound ? "" : getTranslation("course.ui.fault-count", "most", most));
        setInvalid(!sound);
        return sound;
    }

    private boolean isInputUnparsable() {
        return getElement().getProperty("_hasInputValue", false);
    }
}
