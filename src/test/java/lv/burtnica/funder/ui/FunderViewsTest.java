package lv.burtnica.funder.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import lv.burtnica.funder.FunderDesk;
import lv.burtnica.funder.FunderName;
import lv.burtnica.funder.TestFunders;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** The screens on which a worker says who pays. */
@Transactional
@WithMockUser(username = "ilze", roles = "WORKER")
class FunderViewsTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private FunderDesk desk;

    private Person worker;

    @BeforeEach
    void thereIsAWorker() {
        worker = TestPeople.add(application, "ilze", Role.WORKER);
    }

    @Test
    void aFunderIsNamedOnceAndFoundAgain() {
        UI.getCurrent().navigate("finansetaji/jauns");
        save();
        assertThat(name().getErrorMessage()).isEqualTo("Ierakstiet nosaukumu, pēc kura to atradīsiet.");
        test(name()).setValue("ESF+ 2026");
        save();
        assertThat(find(H1.class).single().getText()).as("it still says nothing").isEqualTo("Finansētājs");
        test(find(TextArea.class).single()).setValue("Līdzfinansē Eiropas Savienība.");
        save();
        assertThat(find(H1.class).single().getText()).isEqualTo("Finansētāji");
        var kept = desk.names().stream().filter(one -> one.name().equals("ESF+ 2026")).findFirst().orElseThrow();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("finansetaji/" + kept.id());
        UI.getCurrent().navigate("finansetaji/" + kept.id());
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Līdzfinansē Eiropas Savienība.");
    }

    @Test
    void aStripThatBreaksTheRulesIsNotKept() {
        var kept = desk.add("ESF+", TestFunders.union(), worker);
        UI.getCurrent().navigate("finansetaji/" + kept.id());
        find(FunderForm.class).single().strip().show(TestFunders.vain());
        save();
        assertThat(find(H1.class).single().getText()).isEqualTo("Finansētājs");
        assertThat(words()).anyMatch(text -> text.contains("Lielveikals") && text.contains("Samaziniet šo logo"));
        assertThat(desk.find(kept.id()).orElseThrow().version()).isEqualTo(kept.version());
    }

    @Test
    void theSecondOfTwoIsToldAndStaysOnThePage() {
        var kept = desk.add("ESF+", TestFunders.union(), worker);
        UI.getCurrent().navigate("finansetaji/" + kept.id());
        desk.change(kept, "ESF+ otrs", TestFunders.union(), worker);
        test(name()).setValue("ESF+ pirmais");
        save();
        assertThat(name().getValue()).isEqualTo("ESF+ pirmais");
        assertThat(desk.names()).extracting(FunderName::name).contains("ESF+ otrs").doesNotContain("ESF+ pirmais");
    }

    @Test
    void oneIsTakenAwayAfterAQuestion() {
        var kept = desk.add("ESF+", TestFunders.union(), worker);
        UI.getCurrent().navigate("finansetaji/" + kept.id());
        test(find(Button.class).withText("Dzēst finansētāju").single()).click();
        assertThat(desk.find(kept.id())).isPresent();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(desk.find(kept.id())).isEmpty();
    }

    @Test
    void thereIsNoPageForWhatIsNotThere() {
        UI.getCurrent().navigate("finansetaji/999999999");
        assertThat(find(FunderForm.class).exists()).isFalse();
    }

    @Test
    @WithAnonymousUser
    void readersDoNotComeIn() {
        for (var address : List.of("finansetaji", "finansetaji/jauns")) {
            UI.getCurrent().navigate(address);
            assertThat(find(FundersView.class).exists() || find(FunderForm.class).exists()).as(address).isFalse();
        }
    }

    @Test
    void everythingIsThereInEnglish() {
        speak(Texts.ENGLISH);
        desk.add("ESF+", TestFunders.union(), worker);
        for (var address : List.of("finansetaji", "finansetaji/jauns")) {
            UI.getCurrent().navigate(address);
            assertThat(words()).noneMatch(text -> text.matches(".*funder\\.[a-z].*"));
        }
        assertThat(find(H1.class).single().getText()).isEqualTo("Funder");
    }

    private TextField name() {
        return find(TextField.class).all().stream().filter(field -> List.of("Kā to saucat savā starpā", "What you call it among yourselves")
                .contains(field.getLabel())).findFirst().orElseThrow();
    }

    private void save() {
        test(find(Button.class).withText("Saglabāt").single()).click();
    }

    private List<String> words() {
        return find(Component.class).all().stream().filter(HasText.class::isInstance).map(part -> ((HasText) part).getText()).toList();
    }
}
