package lv.burtnica.shell;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Answers 404 where no view has the address, so that search engines and link checkers do not take it for a page.
 *
 * <p>Gap: Vaadin sends the page's shell with 200 before it looks for the view. It goes when the shell carries the status itself.
 */
@Component
class StatusOfUnknownAddresses implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var views = event.getSource().getRouter().getRegistry();
        event.addIndexHtmlRequestListener(shell -> {
            var path = shell.getVaadinRequest().getPathInfo();
            var address = path == null ? "" : path.replaceFirst("^/", "");
            if (!views.getNavigationRouteTarget(address).hasTarget()) {
                shell.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            }
        });
    }
}
