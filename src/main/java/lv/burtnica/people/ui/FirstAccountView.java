package lv.burtnica.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.NameTakenException;
import lv.burtnica.people.NewAccount;
import lv.burtnica.people.SignUp;
import lv.burtnica.people.SignUp.LinkUsedException;

/** The page behind the one-time link: makes the account it stands for and leads on to signing in. */
@Route("pirmais-konts/:secret")
@AnonymousAllowed
class FirstAccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignUp signUp;

    FirstAccountView(SignUp signUp) {
        this.signUp = signUp;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("secret").orElse("");
        if (signUp.isOpen(secret)) {
            showForm(secret);
        } else {
            showUsed();
        }
    }

    private void showForm(String secret) {
        removeAll();
        var form = new NewAccountForm();
        form.onReady(wanted -> accept(secret, wanted, form));
        add(new PageHeading(getPageTitle()).withLead(getTranslation("people.first-account.lead")), form);
    }

    private void accept(String secret, NewAccount wanted, NewAccountForm form) {
        try {
            signUp.accept(secret, wanted, getLocale());
            UI.getCurrentOrThrow().navigate(SignInView.class, QueryParameters.of(SignInView.NEW, ""));
        } catch (NameTakenException e) {
            form.nameTaken();
        } catch (LinkUsedException e) {
            showUsed();
        }
    }

    private void showUsed() {
        removeAll();
        add(
                new PageHeading(getPageTitle()),
                new EmptyState(
                        "jar",
                        getTranslation("people.first-account.used"),
                        getTranslation("people.first-account.used-advice"),
                        new Anchor(SignInView.ADDRESS, getTranslation("people.sign-in.title"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.first-account.title");
    }
}
