package lv.burtnica.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Group;
import lv.burtnica.people.GroupDesk;
import lv.burtnica.people.OwnAccount;
import lv.burtnica.people.SignedIn;

/** The own page: how one is shown, which language the notebook speaks, and how one comes in. */
@Route(SelfView.ADDRESS)
@PermitAll
@StyleSheet("people.css")
class SelfView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "es";

    SelfView(
            SignedIn signedIn,
            OwnAccount own,
            GroupDesk groups,
            WaysIn ways,
            AuthenticationContext authentication) {
        addClassName("narrow");
        addClassName("self");
        var person = signedIn.get();
        var heading = new PageHeading(getPageTitle()).withLead(getTranslation("people.self.lead", "name", person.signInName()));
        var names = groups.of(person).stream().map(Group::name).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            heading.withLead(getTranslation("people.self.groups", "names", names));
        }
        add(heading, new ShownNamePart(own, person), new LanguagePart(signedIn));
        add(new PassphrasePart(own, person, ways.clock()), new PasskeyPart(ways), new ServicePart(ways));
        var data = new Anchor("es/dati", getTranslation("people.data.title"));
        data.addClassName("action");
        add(new Section(new H2(getTranslation("people.data.heading")), new Paragraph(getTranslation("people.data.lead")), data));
        add(new Button(getTranslation("people.self.sign-out"), click -> authentication.logout()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ServicePart.say(event.getLocation().getQueryParameters().getParameters().keySet(), this);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.self.title");
    }
}
