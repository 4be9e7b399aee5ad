package lv.burtnica.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Two buttons that move a line of a list one place up or down, for fingers and keyboard alike. */
public class MoveButtons extends Div {

    private final NativeButton up;
    private final NativeButton down;

    /** @param what the line as people know it, such as the title of the recipe; screen readers say it with the button */
    public MoveButtons(String what, Runnable moveUp, Runnable moveDown) {
        addClassName("move");
        up = button("↑", getTranslation("kit.move-up", "what", what), moveUp);
        down = button("↓", getTranslation("kit.move-down", "what", what), moveDown);
        add(up, down);
    }

    /** Tells the buttons where the line stands: the first cannot go up, the last cannot go down. */
    public MoveButtons at(int index, int size) {
        up.setEnabled(index > 0);
        down.setEnabled(index < size - 1);
        return this;
    }

    /** Puts the focus back after a move, on the same button where it still works, so that a line can be moved on and on. */
    public void focusAfter(boolean movedUp) {
        var same = movedUp ? up : down;
        var other = movedUp ? down : up;
        (same.isEnabled() ? same : other).focus();
    }

    private static NativeButton button(String sign, String words, Runnable move) {
        var button = new NativeButton(sign, click -> move.run());
        button.addClassName("move-button");
        button.setAriaLabel(words);
        return button;
    }
}
