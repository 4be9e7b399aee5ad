package lv.burtnica.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.SignedIn;

/** Where people with an account come in. Readers need none, and the page says so. */
@Route(SignInView.ADDRESS)
@AnonymousAllowed
@StyleSheet("people.css")
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "ienakt";
    /** In the address after an account was made. */
    static final String NEW = "jauns";
    /** In the address after somebody was forgotten. */
    static final String FORGOTTEN = "aizmirsts";
    /** In the address after a name and password that do not belong together. */
    static final String FAILED = "error";
    /** In the address after an account of a service that nobody here has linked. */
    static final String STRANGER = "svess";
    /** In the address after a service that did not let somebody in, or whose word was not right. */
    static final String SERVICE_FAILED = "pakalpojums";
    /** In the address after too many tries, with the second of the epoch until which to wait. */
    static final String WAIT = "gaidit";

    private final SignedIn signedIn;
    private final Clock clock;
    private final PageHeading heading = new PageHeading(getTranslation("people.sign-in.title"));
    private final Paragraph said = new Paragraph();
    private final LoginForm form = new LoginForm();

    SignInView(SignedIn signedIn, WaysIn ways) {
        this.signedIn = signedIn;
        this.clock = ways.clock();
        addClassName("narrow");
        LoginTexts.apply(form);
        form.setAction(ADDRESS);
        form.setForgotPasswordButtonVisible(false);
        var without = new Paragraph(getTranslation("people.sign-in.without"));
        without.addClassName("why");
        var withCard = new Paragraph(new Anchor("karte", getTranslation("people.sign-in.with-card")));
        withCard.addClassName("with-card");
        var lockedOut = new Paragraph(getTranslation("people.sign-in.locked-out"));
        lockedOut.addClassName("why");
        said.addClassName("said");
        said.getElement().setAttribute("role", "alert");
        said.setVisible(false);
        var byDevice = new PasskeyEntrance(ways.devices().origin());
        add(heading, said, form, byDevice, new ServiceEntrance(ways.services().all()), withCard, lockedOut, without);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.person().isPresent()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        form.setError(parameters.containsKey(FAILED));
        parameters.getOrDefault(WAIT, List.of()).stream().findFirst().ifPresent(this::askToWait);
        if (parameters.containsKey(NEW)) {
            heading.withLead(getTranslation("people.sign-in.account-made"));
        }
        if (parameters.containsKey(STRANGER)) {
            say("people.services.stranger");
        } else if (parameters.containsKey(SERVICE_FAILED)) {
            say("people.services.failed");
        }
        if (parameters.containsKey(FORGOTTEN)) {
            heading.withLead(getTranslation("people.forget.done"));
        }
    }

    private void say(String key) {
        said.setText(getTranslation(key));
        said.setVisible(true);
    }

    private void askToWait(String until) {
        if (until.matches("\\d{1,12}")) {
            var sentence = TriesText.of(this, Instant.ofEpochSecond(Long.parseLong(until)), clock);
            if (!sentence.isEmpty()) {
                form.setI18n(LoginTexts.with(form, getTranslation("people.wait.title"), sentence));
                form.setError(true);
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.sign-in.title");
    }
}
