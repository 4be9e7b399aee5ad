package lv.burtnica.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.people.KnownService;
import lv.burtnica.people.ServiceAccount;
import lv.burtnica.people.ServiceDesk;
import lv.burtnica.people.Services;
import lv.burtnica.people.ui.CurrentPassphrase.Words;

/** Accounts at services by which one comes in; not there at all where there are neither services nor such accounts. */
class ServicePart extends Composite<Section> {

    /** In the address after an account was linked. */
    static final String LINKED = "saistits";
    /** In the address after an account that somebody else has linked. */
    static final String TAKEN = "aiznemts";

    private final ServiceDesk desk;
    private final Services services;
    private final Div list = new Div();
    private final CurrentPassphrase words;

    ServicePart(WaysIn ways) {
        this.desk = ways.accounts();
        this.services = ways.services();
        this.words = new CurrentPassphrase(Words.USUAL, ways.clock()).helped(getTranslation("people.services.words-help"));
        getContent().add(new H2(getTranslation("people.services.title")), new Paragraph(getTranslation("people.services.lead")), list);
        if (!services.all().isEmpty()) {
            getContent().add(form(services.all()));
        }
        setVisible(!desk.own().isEmpty() || !services.all().isEmpty());
        refresh();
    }

    /** Says what came of linking, if the address tells. */
    static void say(Iterable<String> parameters, Component page) {
        parameters.forEach(parameter -> {
            if (parameter.equals(LINKED)) {
                Notices.success(page.getTranslation("people.services.linked"));
            } else if (parameter.equals(TAKEN)) {
                Notices.error(page.getTranslation("people.services.taken"));
            }
        });
    }

    private Div form(List<KnownService> known) {
        var form = new Div(words);
        form.addClassName("form");
        known.forEach(service -> form.add(
                new Button(getTranslation("people.services.link", "name", service.name()), click -> prepare(service))));
        return form;
    }

    private void prepare(KnownService service) {
        var session = VaadinSession.getCurrent().getSession();
        if (words.isTyped() && words.prove(typed -> desk.prepare(typed, Requests.address(), session::setAttribute))) {
            UI.getCurrentOrThrow().getPage().setLocation(service.address());
        }
    }

    private void refresh() {
        list.removeAll();
        var own = desk.own();
        if (own.isEmpty()) {
            list.add(new Paragraph(getTranslation("people.services.none")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("rows");
        own.forEach(link -> rows.add(row(link)));
        list.add(rows);
    }

    private ListItem row(ServiceAccount link) {
        var name = services.name(link.issuer());
        var words = new Span(getTranslation("people.services.row", "name", name, "when", ReaderTime.ofPage().date(link.linkedAt())));
        var remove = new Button(getTranslation("people.services.unlink"), click -> {
            desk.remove(link, Requests.session());
            refresh();
            Notices.success(getTranslation("people.services.unlinked"));
        });
        remove.setAriaLabel(getTranslation("people.services.unlink") + ": " + name);
        return new ListItem(words, remove);
    }
}
