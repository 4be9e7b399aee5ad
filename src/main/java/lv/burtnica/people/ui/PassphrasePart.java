package lv.burtnica.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import lv.burtnica.kit.Notices;
import lv.burtnica.people.OwnAccount;
import lv.burtnica.people.Person;
import lv.burtnica.people.ui.CurrentPassphrase.Words;

/** Other words to sign in with. */
class PassphrasePart extends Composite<Section> {

    private final OwnAccount account;
    private final CurrentPassphrase old;
    private final PassphraseChoice other;

    PassphrasePart(OwnAccount account, Person person, Clock clock) {
        this.account = account;
        this.other = new PassphraseChoice(() -> List.of(person.signInName(), person.shownName()));
        this.old = new CurrentPassphrase(Words.USUAL, clock);
        var explained = new Paragraph(getTranslation("people.self.words-explained"));
        getContent().addClassName("form");
        getContent().add(
                new H2(getTranslation("people.self.words")),
                explained,
                old,
                other,
                new Button(getTranslation("people.self.change-words"), click -> change()));
    }

    private void change() {
        if (old.isTyped()) {
            other.chosen().ifPresent(this::change);
        }
    }

    private void change(String chosen) {
        if (old.prove(words -> account.change(words, chosen, Requests.session(), Requests.address()))) {
            old.clear();
            other.clear();
            Notices.success(getTranslation("people.self.words-changed", "words", chosen)).setDuration(0);
        }
    }
}
