package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Lets a page ask the server every now and then while something goes on in the background; several may do so on one page. */
final class LookAgain {

    private static final int AFTER_MILLISECONDS = 250;

    private final UI page;
    private int waiting;

    private LookAgain(UI page) {
        this.page = page;
    }

    /** Looks again and again until the registration is removed. */
    static Registration on(UI page, Runnable look) {
        var there = ComponentUtil.getData(page, LookAgain.class);
        var all = there == null ? new LookAgain(page) : there;
        ComponentUtil.setData(page, LookAgain.class, all);
        return all.add(look);
    }

    private Registration add(Runnable look) {
        waiting++;
        page.setPollInterval(AFTER_MILLISECONDS);
        var listening = page.addPollListener(poll -> look.run());
        return Registration.once(() -> {
            listening.remove();
            waiting--;
            if (waiting == 0) {
                page.setPollInterval(-1);
            }
        });
    }
}
