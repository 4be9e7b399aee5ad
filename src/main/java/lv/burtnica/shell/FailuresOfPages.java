package lv.burtnica.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import lv.burtnica.kit.Notices;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Wording;
import org.springframework.stereotype.Component;

/** What an open page says when something breaks: a press of a button, the session, or the connection. In the reader's language. */
@Component
class FailuresOfPages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(FailuresOfPages::messages);
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(FailuresOfPages::tell));
        service.addUIInitListener(init -> prepareForLostConnection(init.getUI()));
    }

    private static void tell(ErrorEvent event) {
        var reference = Reference.of(event.getThrowable());
        var page = UI.getCurrent();
        if (page != null) {
            page.access(() -> Notices.error(page.getTranslation("shell.failure.notice", "number", reference.number())));
        }
    }

    private static void prepareForLostConnection(UI page) {
        var dialog = page.getReconnectDialogConfiguration();
        dialog.setDialogText(page.getTranslation("shell.connection.trying"));
        dialog.setDialogTextGaveUp(page.getTranslation("shell.connection.lost"));
    }

    private static SystemMessages messages(SystemMessagesInfo info) {
        var wording = Wording.in(language(info));
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(wording.text("shell.session.title"));
        messages.setSessionExpiredMessage(wording.text("shell.session.sentence"));
        messages.setInternalErrorCaption(wording.text("shell.failure.title"));
        messages.setInternalErrorMessage(wording.text("shell.failure.reload"));
        messages.setSyncErrorCaption(wording.text("shell.failure.title"));
        messages.setSyncErrorMessage(wording.text("shell.failure.reload"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(wording.text("shell.cookies.title"));
        messages.setCookiesDisabledMessage(wording.text("shell.cookies.sentence"));
        return messages;
    }

    private static Locale language(SystemMessagesInfo info) {
        return info.getRequest() instanceof VaadinServletRequest request
                ? Language.of(request.getHttpServletRequest())
                : info.getLocale();
    }
}
