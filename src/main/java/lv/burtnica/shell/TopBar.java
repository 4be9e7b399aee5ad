package lv.burtnica.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
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
    private final Pages pages;
    private boolean open;

    TopBar(SignedIn signedIn, AuthenticationContext authentication, List<MenuNumber> numbers) {
        addClassName("top");
        menu.addClassName("menu");
        menu.setId(MENU);
        pages = new Pages(numbers);
        menu.add(pages, new LanguageSwitch(signedIn), who(signedIn.person(), authentication));
        opener.addClassName("opener");
        opener.setText(getTranslation("shell.menu"));
        opener.getElement().setAttribute("aria-controls", MENU);
        opener.addClickListener(click -> show(!open));
        show(false);
        add(name(), opener, menu);
        Shortcuts.addShortcutListener(this, this::leaveMenu, Key.ESCAPE).listenOn(this);
    }

    /** Hides again what was unfolded, as after choosing a page. */
    void closeMenu() {
        show(false);
        pages.fold();
    }

    /** Counts anew what the numbers in the menu count. */
    void refreshNumbers() {
        pages.refreshNumbers();
    }

    /** One layer at a time: first the list that is unfolded, then the menu of a narrow screen. */
    private void leaveMenu() {
        if (pages.leaveFold()) {
            return;
        }
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
