package lv.burtnica.shell;

import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Locale;
import lv.burtnica.kit.KnownPages;
import lv.burtnica.people.Door;
import lv.burtnica.people.Person;
import lv.burtnica.people.SignedIn;
import lv.burtnica.wording.Language;
import org.springframework.stereotype.Component;

/**
 * Answers 404 where no view has the address, or its view has nothing to show there, so that search engines and link checkers do not take
 * it for a page. Whoever may not open the view gets the same answer whether there is something or not.
 *
 * <p>Gap: Vaadin sends the page's shell with 200 before it looks for the view. It goes when the shell carries the status itself.
 */
@Component
class StatusOfUnknownAddresses implements VaadinServiceInitListener {

    private final List<KnownPages> known;
    private final SignedIn signedIn;

    StatusOfUnknownAddresses(List<KnownPages> known, SignedIn signedIn) {
        this.known = known;
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var views = event.getSource().getRouter().getRegistry();
        event.addIndexHtmlRequestListener(shell -> {
            var request = shell.getVaadinRequest();
            var path = request.getPathInfo();
            if (leadsNowhere(views, path == null ? "" : path.replaceFirst("^/", ""), language(request))) {
                shell.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            }
        });
    }

    /** @param address without a slash in front */
    boolean leadsNowhere(RouteRegistry views, String address, Locale language) {
        var view = views.getNavigationRouteTarget(address);
        return !view.hasTarget() || hasName(view) && mayOpen(views, view) && isUnknown(address, language);
    }

    /** Such as {@code pakas/jauna} has none. */
    private static boolean hasName(NavigationRouteTarget view) {
        return !view.getRouteParameters().getParameterNames().isEmpty();
    }

    private boolean mayOpen(RouteRegistry views, NavigationRouteTarget view) {
        var role = signedIn.person().map(Person::role).orElse(null);
        return views.getTemplate(view.getRouteTarget().getTarget())
                .flatMap(Door::ofPage)
                .filter(door -> door.deed().isOpenTo(role))
                .isPresent();
    }

    private boolean isUnknown(String address, Locale language) {
        var parts = address.split("/");
        return parts.length > 1
                && known.stream().anyMatch(pages -> pages.room().equals(parts[0]) && !pages.has(parts[1], language));
    }

    private static Locale language(VaadinRequest request) {
        return request instanceof VaadinServletRequest servlet ? Language.of(servlet.getHttpServletRequest()) : request.getLocale();
    }
}
