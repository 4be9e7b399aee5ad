package lv.burtnica.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import lv.burtnica.kit.Facts;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Joining;
import lv.burtnica.people.Joining.CardClosedException;
import lv.burtnica.people.NameTakenException;
import lv.burtnica.people.NewAccount;
import lv.burtnica.people.OpenCard;
import lv.burtnica.people.Person;
import lv.burtnica.people.SignInNames;
import lv.burtnica.people.TooManyTriesException;

/** Where a card leads: who holds it gets an account, or chooses new words to sign in with. Nothing here runs out while one thinks. */
@Route("karte/:code?")
@AnonymousAllowed
@StyleSheet("people.css")
class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Joining joining;
    private final SignInNames names;
    private final Clock clock;

    JoinView(Joining joining, SignInNames names, Clock clock) {
        this.joining = joining;
        this.names = names;
        this.clock = clock;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("code").ifPresentOrElse(this::read, this::ask);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.join.title");
    }

    private CardCodeForm ask() {
        var form = new CardCodeForm(this::read);
        show(heading("people.join.lead"), form, new Paragraph(privacy()));
        return form;
    }

    private void read(String code) {
        try {
            open(code, joining.read(code, Requests.address()));
        } catch (CardClosedException e) {
            ask().refuse(code, getTranslation("people.join.closed"));
        } catch (TooManyTriesException e) {
            ask().refuse(code, TriesText.of(this, e.until(), clock));
        }
    }

    private void open(String code, OpenCard card) {
        var returning = card.returning();
        if (returning != null) {
            comeBack(code, returning);
            return;
        }
        var heading = heading("people.join.form-lead");
        if (!card.group().isEmpty()) {
            heading.withLead(getTranslation("people.join.group", "group", card.group()));
        }
        var form = new JoinForm[1];
        form[0] = new JoinForm(shown -> names.suggest(shown, getLocale()), wanted -> join(code, wanted, form[0]));
        show(heading, form[0], new Paragraph(privacy()));
    }

    private void join(String code, NewAccount wanted, JoinForm form) {
        try {
            ready(joining.join(code, wanted, getLocale()), wanted.password());
        } catch (NameTakenException e) {
            form.nameTaken();
        } catch (CardClosedException e) {
            ask().refuse(code, getTranslation("people.join.closed"));
        }
    }

    private void comeBack(String code, Person person) {
        var words = new PassphraseChoice(() -> List.of(person.signInName(), person.shownName()));
        var keep = new Button(getTranslation("people.join.keep"), click -> words.chosen().ifPresent(chosen -> {
            try {
                ready(joining.comeBack(code, chosen), chosen);
            } catch (CardClosedException e) {
                ask().refuse(code, getTranslation("people.join.closed"));
            }
        }));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(new Paragraph(getTranslation("people.words.explained")), words, keep);
        form.addClassName("form");
        show(heading("people.join.back-lead").withLead(getTranslation("people.join.back-name", "name", person.signInName())), form);
    }

    private void ready(Person person, String words) {
        var facts = new Facts()
                .fact(getTranslation("people.sign-in-name"), person.signInName())
                .fact(getTranslation("people.password"), words);
        facts.addClassName("to-write-down");
        var on = new Anchor(SignInView.ADDRESS, getTranslation("people.sign-in.title"));
        on.addClassName("main-action");
        show(new PageHeading(getTranslation("people.join.ready")).withLead(getTranslation("people.join.write-down")), facts, on);
    }

    private Anchor privacy() {
        var link = new Anchor("privatums", getTranslation("people.join.privacy"));
        link.setRouterIgnore(true);
        link.addClassName("lone");
        return link;
    }

    private PageHeading heading(String leadKey) {
        return new PageHeading(getPageTitle()).withLead(getTranslation(leadKey));
    }

    private void show(Component... parts) {
        removeAll();
        add(parts);
    }
}
