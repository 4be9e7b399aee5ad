package lv.burtnica.food.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;
import lv.burtnica.kit.ConfirmQuestion;

/** Asks before somebody leaves a page with something typed that was not saved. */
final class Unsaved {

    private Unsaved() {}

    static void ask(BeforeLeaveEvent event, boolean touched) {
        if (touched) {
            var ui = UI.getCurrentOrThrow();
            var leaving = event.postpone();
            new ConfirmQuestion(ui.getTranslation("food.leave.question"), ui.getTranslation("food.leave.meaning"),
                    ui.getTranslation("food.leave.deed"), leaving::proceed).open();
        }
    }
}
