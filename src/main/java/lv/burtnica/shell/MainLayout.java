package lv.burtnica.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.burtnica.kit.MenuNumber;
import lv.burtnica.people.SignedIn;

/** The frame around every page: the way to skip to the text, the bar on top, the page itself, and a last line. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "saturs";

    /** The ways to come to another page, but for the browser's own: opening, reloading, going back. */
    private static final Set<NavigationTrigger> LEADS_ON = EnumSet.of(
            NavigationTrigger.ROUTER_LINK, NavigationTrigger.CLIENT_SIDE, NavigationTrigger.UI_NAVIGATE, NavigationTrigger.PROGRAMMATIC);

    private final TopBar bar;
    private final Main main = new Main();

    MainLayout(SignedIn signedIn, AuthenticationContext authentication, List<MenuNumber> numbers) {
        bar = new TopBar(signedIn, authentication, numbers);
        main.setId(CONTENT);
        main.addClassName("content");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), bar, main, lastLine());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        if (content != null) {
            main.getElement().removeChild(content.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bar.closeMenu();
        bar.refreshNumbers();
        if (LEADS_ON.contains(event.getLocationChangeEvent().getTrigger())) {
            beginAtTheTop();
        }
    }

    /** As after opening a page anew: without this a reader who scrolled down would find themselves in the middle of the next page. */
    private void beginAtTheTop() {
        main.getElement().callJsFunction("focus");
        UI.getCurrentOrThrow().scrollIntoView();
    }

    private Component skipLink() {
        var skip = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        skip.addClassName("skip");
        return skip;
    }

    private Component lastLine() {
        var privacy = new Anchor("privatums", getTranslation("shell.privacy"));
        privacy.setRouterIgnore(true);
        var line = new Footer(new Paragraph(getTranslation("shell.last-line")), new Paragraph(privacy));
        line.addClassName("foot");
        return line;
    }
}
