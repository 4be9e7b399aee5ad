package lv.burtnica.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import lv.burtnica.wording.Language;
import org.springframework.stereotype.Component;

/** Opens every page in the reader's language and says on the page which one it is. */
@Component
class LanguageOfPages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            if (VaadinServletRequest.getCurrent() instanceof VaadinServletRequest request) {
                init.getUI().setLocale(Language.of(request.getHttpServletRequest()));
                ConnectionTexts.apply(init.getUI());
            }
        });
        event.addIndexHtmlRequestListener(response -> {
            if (response.getVaadinRequest() instanceof VaadinServletRequest request) {
                var language = Language.of(request.getHttpServletRequest());
                response.getDocument().getElementsByTag("html").attr("lang", language.getLanguage());
            }
        });
    }
}
