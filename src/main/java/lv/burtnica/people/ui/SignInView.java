package lv.burtnica.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.SignedIn;

/** Where people with an account come in. Readers need none, and the page says so. */
@Route(SignInView.ADDRESS)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "ienakt";
    /** In the address after an account was made. */
    static final String NEW = "jauns";
    /** In the address after a name and password that do not belong together. */
    private static final String FAILED = "error";

    private final SignedIn signedIn;
    private final PageHeading heading = new PageHeading(getTranslation("people.sign-in.title"));
    private final LoginForm form = new LoginForm();

    SignInView(SignedIn signedIn) {
        this.signedIn = signedIn;
        addClassName("narrow");
        LoginTexts.apply(form);
        form.setAction(ADDRESS);
        form.setForgotPasswordButtonVisible(false);
        var without = new Paragraph(getTranslation("people.sign-in.without"));
        without.addClassName("why");
        add(heading, form, without);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.person().isPresent()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        form.setError(parameters.containsKey(FAILED));
        if (parameters.containsKey(NEW)) {
            heading.withLead(getTranslation("people.sign-in.account-made"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.sign-in.title");
    }
}
