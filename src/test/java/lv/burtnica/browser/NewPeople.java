package lv.burtnica.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import lv.burtnica.wording.Wording;

/** People who come in for the first time: the one who sets the notebook up, and a social worker with a card from them. */
final class NewPeople {

    static final String PASSWORD = "griķi zirņi un medus";

    private final Visit visit;
    private final Wording words;

    NewPeople(Visit visit) {
        this.visit = visit;
        this.words = Wording.in(visit.visitor().language());
    }

    /** The first account of a notebook, a coordinator's, who is signed in then. */
    void setUp(String link) {
        visit.open(link);
        assertThat(visit.barriers()).isEmpty();
        field("people.shown-name").fill("Ilze no Rucavas");
        field("people.sign-in-name").fill("ilze");
        field("people.password").fill(PASSWORD);
        button("people.first-account.make").click();
        visit.page().waitForURL(Pattern.compile(".*/ienakt.*"));
        visit.settle();
        signIn("ilze", PASSWORD);
    }

    /** Makes a card for a worker and gives its code. */
    String card() {
        visit.open("/cilveki");
        button("people.cards.make-one").click();
        return visit.page().locator(".made-cards code").first().innerText().strip();
    }

    /** Joins with the code, and signs in with what the page says to write down. */
    void join(String code, String name) {
        visit.open("/karte/" + code);
        field("people.join.shown-name").fill(name);
        visit.page().keyboard().press("Tab");
        visit.settle();
        button("people.join.make").click();
        var written = visit.page().locator(".to-write-down dd");
        written.first().waitFor();
        var signInName = written.nth(0).innerText().strip();
        var password = written.nth(1).innerText().strip();
        visit.open("/ienakt");
        signIn(signInName, password);
    }

    private void signIn(String name, String password) {
        visit.page().locator("input[name=username]").fill(name);
        visit.page().locator("input[name=password]").fill(password);
        visit.page().keyboard().press("Enter");
        visit.page().waitForURL(address -> !address.contains("/ienakt"));
        visit.settle();
    }

    private Locator field(String label) {
        return visit.page().getByLabel(words.text(label), new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String label) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.text(label)).setExact(true));
    }
}
