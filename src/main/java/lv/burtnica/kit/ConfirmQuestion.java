package lv.burtnica.kit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * Asks before something is done that is hard to undo. The way back has the focus, so that a key pressed by mistake does no harm.
 *
 * <p>Gap: {@code ConfirmDialog} says "Confirm" and "Cancel" in English unless each dialog is given its words.
 */
public class ConfirmQuestion extends ConfirmDialog {

    /** The dialog puts the focus on the deed just before it says that it is open. */
    private static final String FOCUS_THE_WAY_BACK =
            "const back = () => this.querySelector('[slot=\"cancel-button\"]')?.focus();"
                    + "document.addEventListener('vaadin-overlay-open', back, {once: true});";

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
                getElement().executeJs(FOCUS_THE_WAY_BACK);
            }
        });
    }
}
