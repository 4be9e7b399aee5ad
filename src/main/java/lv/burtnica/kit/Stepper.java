package lv.burtnica.kit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A whole number with a minus and a plus button, each large enough for a finger; the arrow keys work too. The number is shown in words
 * ("4 porcijas") and read aloud when it changes. A field like any other to a {@code Binder}.
 */
public class Stepper extends CustomField<Integer> {

    private final int least;
    private final int most;
    private final IntFunction<String> words;
    private final Span shown = new Span();
    private final NativeButton less;
    private final NativeButton more;
    private int number;

    /**
     * @param label what is counted
     * @param least the smallest number, also the number to begin with
     * @param most the largest number
     * @param words the number as people say it, in the language of the page
     */
    public Stepper(String label, int least, int most, IntFunction<String> words) {
        super(least);
        this.least = least;
        this.most = most;
        this.words = words;
        setLabel(label);
        less = button("−", getTranslation("kit.less", "what", label), -1);
        more = button("+", getTranslation("kit.more", "what", label), 1);
        shown.addClassName("number");
        shown.getElement().setAttribute("aria-live", "polite");
        var row = new Div(less, shown, more);
        row.addClassName("stepper");
        add(row);
        Shortcuts.addShortcutListener(row, () -> step(1), Key.ARROW_UP).listenOn(row);
        Shortcuts.addShortcutListener(row, () -> step(-1), Key.ARROW_DOWN).listenOn(row);
        show(least);
    }

    @Override
    protected Integer generateModelValue() {
        return number;
    }

    @Override
    protected void setPresentationValue(@Nullable Integer value) {
        show(Objects.requireNonNullElse(value, least));
    }

    private NativeButton button(String sign, String name, int by) {
        var button = new NativeButton(sign, click -> step(by));
        button.setAriaLabel(name);
        return button;
    }

    private void step(int by) {
        if (isReadOnly() || !isEnabled()) {
            return;
        }
        show(Math.clamp(number + by, least, most));
        updateValue();
    }

    private void show(int wanted) {
        number = wanted;
        shown.setText(words.apply(wanted));
        less.getElement().setAttribute("aria-disabled", String.valueOf(wanted <= least));
        more.getElement().setAttribute("aria-disabled", String.valueOf(wanted >= most));
    }
}
