package lv.burtnica.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/**
 * Short messages at the foot of the screen, read aloud by screen readers. A success goes by itself after the time a slow reader needs;
 * an error stays until it is closed.
 */
public final class Notices {

    private static final int SHORTEST_MILLISECONDS = 8_000;
    /** A slow reader takes about two words a second. */
    private static final int MILLISECONDS_PER_LETTER = 100;

    private Notices() {}

    /** Says that something was done. Screen readers finish their sentence first. */
    public static Notification success(String sentence) {
        var notice = notice(sentence, "✓", NotificationVariant.SUCCESS);
        notice.setDuration(Math.max(SHORTEST_MILLISECONDS, sentence.length() * MILLISECONDS_PER_LETTER));
        notice.open();
        return notice;
    }

    /** Says what did not work and what to do. Screen readers say it at once. */
    public static Notification error(String sentence) {
        var notice = notice(sentence, "!", NotificationVariant.ERROR);
        notice.setAssertive(true);
        notice.setDuration(0);
        notice.open();
        return notice;
    }

    private static Notification notice(String sentence, String sign, NotificationVariant variant) {
        var notice = new Notification();
        var mark = new Span(sign);
        mark.addClassName("sign");
        mark.getElement().setAttribute("aria-hidden", "true");
        var close = new Button(UI.getCurrentOrThrow().getTranslation("kit.close"), click -> notice.close());
        var line = new Div(mark, new Span(sentence), close);
        line.addClassName("notice");
        notice.add(line);
        notice.addThemeVariants(variant);
        notice.setPosition(Position.BOTTOM_CENTER);
        return notice;
    }
}
