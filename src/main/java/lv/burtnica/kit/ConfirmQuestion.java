package lv.burtnica.kit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * Asks before something is done that is hard to undo. The way back has the focus, so that a key pressed by mistake does no harm.
 *
 * <p>Gap: {@code ConfirmDialog} says "Confirm" and "Cancel" in English unless each dialog is given its words.
 */
public class ConfirmQuestion extends ConfirmDialog {

    /**
     * @param title the question in a few words
     * @param sentence what will happen
     * @param yes the deed itself as a verb, such as "Dzēst"
     * @param deed what to do after yes
     */
    public ConfirmQuestion(String title, String sentence, String yes, Runnable deed) {
        setHeader(title);
        setText(sentence);
        setConfirmText(yes);
        setCancelable(true);
        setCancelText(getTranslation("kit.no-back"));
        setCancelButtonTheme("secondary");
        addConfirmListener(confirmed -> deed.run());
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                getElement().executeJs("requestAnimationFrame(() => this.querySelector('[slot=\"cancel-button\"]')?.focus())");
            }
        });
    }
}
