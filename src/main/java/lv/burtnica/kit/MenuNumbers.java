package lv.burtnica.kit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Lets a page tell the menu around it that its numbers have changed. */
public final class MenuNumbers {

    private MenuNumbers() {}

    /** To be called after something was done that a number in the menu counts. */
    public static void changed() {
        var page = UI.getCurrentOrThrow();
        ComponentUtil.fireEvent(page, new Changed(page));
    }

    /** Calls back each time a number may have changed on the page. */
    public static Registration watch(UI page, Runnable watcher) {
        return ComponentUtil.addListener(page, Changed.class, event -> watcher.run());
    }

    private static final class Changed extends ComponentEvent<UI> {

        private Changed(UI page) {
            super(page, false);
        }
    }
}
