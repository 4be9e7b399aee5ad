package lv.burtnica.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.burtnica.kit.MenuNumber;
import lv.burtnica.people.Person;
import lv.burtnica.people.SignedIn;

/** The bar on top. On a narrow screen everything but the name hides behind one button, which works by keyboard. */
class TopBar extends Header {

    private static final String MENU = "izvelne";

    private final NativeButton opener = new NativeButton();
    private final Div menu = new Div();
    private final List<MenuBadge> badges = new ArrayList<>();
    private boolean open;

    TopBar(SignedIn signedIn, AuthenticationContext authentication, List<MenuNumber> numbers) {
        addClassName("top");
        menu.addClassName("menu");
        menu.setId(MENU);
        menu.add(pages(numbers), new LanguageSwitch(signedIn), who(signedIn.person(), authentication));
        opener.addClassName("opener");
        opener.setText(getTranslation("shell.menu"));
        opener.getElement().setAttribute("aria-controls", MENU);
        opener.addClickListener(click -> show(!open));
        show(false);
        add(name(), opener, menu);
        Shortcuts.addShortcutListener(this, this::leaveMenu, Key.ESCAPE).listenOn(this);
    }

    /** Hides the menu again on a narrow screen, as after choosing a page. */
    void closeMenu() {
        show(false);
    }

    /** Counts anew what the numbers in the menu count. */
    void refreshNumbers() {
        badges.forEach(MenuBadge::refresh);
    }

    private void leaveMenu() {
        if (open) {
            show(false);
            opener.focus();
        }
    }

    private void show(boolean wanted) {
        open = wanted;
        menu.setClassName("open", wanted);
        opener.getElement().setAttribute("aria-expanded", String.valueOf(wanted));
    }

    private Component name() {
        var mark = new Image("illustrations/mark.svg", "");
        var home = new Anchor("", mark, new Span(getTranslation("shell.name")));
        home.addClassName("name");
        return home;
    }

    private Component pages(List<MenuNumber> numbers) {
        var list = new UnorderedList();
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != null)
                .map(entry -> link(entry, numbers))
                .map(ListItem::new)
                .forEach(list::add);
        var library = new Anchor("biblioteka", getTranslation("shell.library"));
        library.setRouterIgnore(true);
        list.add(new ListItem(library));
        var nav = new Nav(list);
        nav.setAriaLabel(getTranslation("shell.pages"));
        return nav;
    }

    private RouterLink link(MenuEntry entry, List<MenuNumber> numbers) {
        var link = new RouterLink(getTranslation(entry.title()), entry.menuClass());
        numbers.stream().filter(number -> number.page() == entry.menuClass()).map(MenuBadge::new).forEach(badge -> {
            badges.add(badge);
            link.add(badge);
        });
        link.setHighlightCondition(HighlightConditions.locationPrefix());
        link.setHighlightAction((target, here) -> {
            if (here) {
                target.getElement().setAttribute("aria-current", "page");
            } else {
                target.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }

    private Component who(Optional<Person> person, AuthenticationContext authentication) {
        var part = new Div();
        part.addClassName("who");
        person.ifPresentOrElse(
                known -> part.add(own(known), signOut(authentication)),
                () -> part.add(new Anchor("ienakt", getTranslation("shell.sign-in"))));
        return part;
    }

    private Component own(Person person) {
        var link = new Anchor("es", person.shownName().isEmpty() ? getTranslation("shell.own-page") : person.shownName());
        link.setAriaLabel(getTranslation("shell.own-page-of", "name", link.getText()));
        return link;
    }

    private Component signOut(AuthenticationContext authentication) {
        var button = new NativeButton(getTranslation("shell.sign-out"), click -> authentication.logout());
        button.addClassName("plain");
        return button;
    }
}
