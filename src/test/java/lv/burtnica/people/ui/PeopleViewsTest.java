package lv.burtnica.people.ui;

import static lv.burtnica.people.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.CardDesk;
import lv.burtnica.people.GroupDesk;
import lv.burtnica.people.Joining;
import lv.burtnica.people.NewAccount;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** The screens by which people join and are looked after, as each sort of person meets them. */
@Transactional
class PeopleViewsTest extends ViewTest {

    private static final String GROUP = "Rucavas atbalsta grupa";
    private static final String WORDS = "priede kanna lācis tilts";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private CardDesk cards;

    @Autowired
    private Joining joining;

    private Person coordinator;
    private Person worker;
    private long group;

    @BeforeEach
    void fillTheStore() {
        coordinator = TestPeople.add(application, "Baiba koordinē", Role.COORDINATOR);
        worker = TestPeople.add(application, "Ilze darbiniece", Role.WORKER);
        group = groups.make(GROUP, coordinator).id();
        groups.put(worker.id(), group, coordinator);
    }

    @Test
    void aCardIsReadTypedByHandAndLeadsToAnAccount() {
        var code = cards.forGroup(group, 1, worker).getFirst().code();
        navigate(JoinView.class);
        findTextField().withLabel("Kods no kartes").setValue(code.toLowerCase().replace('-', ' '));
        findButton().withText("Tālāk").click();
        assertThat(leads()).anyMatch(lead -> lead.contains("„" + GROUP + "”"));
        findTextField().withLabel("Kā Jūs saukt?").setValue("Žanete Ķirse");
        assertThat(field("Vārds, ar ko ienākt").getValue()).isEqualTo("zanete");
        var offered = offeredWords();
        findButton().withText("Rādīt citus vārdus").click();
        assertThat(offeredWords()).isNotEqualTo(offered);
        var chosen = offeredWords();
        findButton().withText("Pievienoties").click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Viss gatavs");
        assertThat(find(JoinView.class).single().getElement().getTextRecursively()).contains("zanete", chosen);
    }

    @Test
    void oneMayStayWithoutANameAndTakeOwnWords() {
        navigate("karte/" + cards.forGroup(group, 1, worker).getFirst().code(), JoinView.class);
        assertThat(field("Vārds, ar ko ienākt").getValue()).as("a friendly word").isNotBlank();
        findRadioButtonGroup(Boolean.class).selectItem("Izdomāšu savus");
        var own = find(PasswordField.class).single();
        test(own).setValue("īss");
        findButton().withText("Pievienoties").click();
        assertThat(own.getErrorMessage()).startsWith("Parole ir par īsu.");
        test(own).setValue("mani trīs runči");
        findButton().withText("Pievienoties").click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Viss gatavs");
    }

    @Test
    void aCardThatDoesNotWorkSaysWhatToDo() {
        navigate("karte/AAA-AAA-AAA", JoinView.class);
        assertThat(field("Kods no kartes").getErrorMessage()).isEqualTo(text("people.join.closed"));
        navigate("karte/" + "x".repeat(5000), JoinView.class);
        assertThat(field("Kods no kartes").getValue()).isEmpty();
    }

    @Test
    void aTakenNameIsSaidAtItsField() {
        navigate("karte/" + cards.forGroup(group, 1, worker).getFirst().code(), JoinView.class);
        findTextField().withLabel("Vārds, ar ko ienākt").setValue("ILZE DARBINIECE");
        findButton().withText("Pievienoties").click();
        assertThat(field("Vārds, ar ko ienākt").getErrorMessage()).contains("Izvēlieties citu");
    }

    @Test
    void joiningSpeaksEnglishToo() {
        speak(Texts.ENGLISH);
        navigate("karte/" + cards.forGroup(group, 1, worker).getFirst().code(), JoinView.class);
        assertThat(leads()).anyMatch(lead -> lead.contains("You will join the group “" + GROUP + "”."));
        assertThat(offeredWords()).matches("[a-z]+( [a-z]+){3}");
    }

    @Test
    void aWorkerSeesTheOwnGroupsAndMakesCardsForThem() {
        signIn(worker);
        navigate(GroupsView.class);
        assertThat(find(H3.class).all()).hasSize(1);
        assertThat(findButton().withText("Izveidot grupu").exists()).isFalse();
        navigate("grupas/" + group, GroupView.class);
        findButton().withText("Izgatavot kartes").click();
        assertThat(find(Code.class).all()).hasSize(3).extracting(Code::getText).allMatch(code -> code.matches("\\w{3}-\\w{3}-\\w{3}"));
        var paper = new ByteArrayOutputStream();
        test(find(Anchor.class).all().stream().filter(link -> link.getText().startsWith("Lejupielādēt")).findFirst().orElseThrow())
                .download(paper);
        assertThat(paper.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        find(OpenCards.class).single();
        assertThat(cards.openIn(group, worker)).hasSize(3);
    }

    @Test
    void aGroupOfOthersIsNotThereForAWorker() {
        var other = groups.make("Cita grupa", coordinator).id();
        signIn(worker);
        UI.getCurrent().navigate("grupas/" + other);
        assertThat(find(H1.class).single().getText()).isEqualTo(text("shell.not-found.title"));
    }

    @Test
    void whoIsInNoneOfTheOwnGroupsIsNotThereForAWorker() {
        signIn(worker);
        UI.getCurrent().navigate("cilveki/" + coordinator.id());
        assertThat(find(H1.class).single().getText()).isEqualTo(text("shell.not-found.title"));
    }

    @Test
    void aCoordinatorMakesAGroupAndSeesEverybody() {
        signIn(coordinator);
        navigate(GroupsView.class);
        findTextField().withLabel("Grupas nosaukums").setValue("  ");
        findButton().withText("Izveidot grupu").click();
        assertThat(field("Grupas nosaukums").isInvalid()).isTrue();
        findTextField().withLabel("Grupas nosaukums").setValue("Nīcas dienests <b>");
        findButton().withText("Izveidot grupu").click();
        assertThat(find(H3.class).all()).hasSize(2);
        navigate(PeopleView.class);
        assertThat(find(H3.class).all()).hasSizeGreaterThanOrEqualTo(2);
        findButton().withText("Izgatavot karti").click();
        assertThat(find(Code.class).all()).hasSize(1);
    }

    @Test
    void aWorkerLetsAMemberWhoIsLockedOutInAgain() {
        var code = cards.forGroup(group, 1, worker).getFirst().code();
        var anna = joining.join(code, new NewAccount("anna", "Anna", WORDS), Texts.LATVIAN);
        signIn(worker);
        navigate("cilveki/" + anna.id(), PersonView.class);
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Ja parole aizmirsta");
        findButton().withText("Izgatavot jaunu karti").click();
        var again = find(Code.class).single().getText();
        navigate("karte/" + again, JoinView.class);
        assertThat(leads()).anyMatch(lead -> lead.startsWith("Jūs ienākat ar vārdu anna."));
        findButton().withText("Ņemt šo paroli").click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Viss gatavs");
    }

    @Test
    void aWorkerCannotIssueACardForAColleague() {
        var colleague = TestPeople.add(application, "Juris", Role.WORKER);
        groups.put(colleague.id(), group, coordinator);
        signIn(worker);
        navigate("cilveki/" + colleague.id(), PersonView.class);
        assertThat(findButton().withText("Izgatavot jaunu karti").exists()).isFalse();
    }

    @Test
    void onTheOwnPageTheNameAndThePassphraseChange() {
        var code = cards.forGroup(group, 1, worker).getFirst().code();
        var anna = joining.join(code, new NewAccount("anna", "Anna", WORDS), Texts.LATVIAN);
        signIn(anna);
        navigate(SelfView.class);
        assertThat(leads()).contains("Jūs ienākat ar vārdu: anna", "Jūsu grupas: " + GROUP);
        findTextField().withLabel("Kā Jūs saukt?").setValue("");
        findButton().withText("Saglabāt vārdu").click();
        var old = find(PasswordField.class).all().getFirst();
        findButton().withText("Nomainīt paroli").click();
        assertThat(old.getErrorMessage()).isEqualTo(text("people.self.old-missing"));
        test(old).setValue("cita parole galīgi");
        findButton().withText("Nomainīt paroli").click();
        assertThat(old.getErrorMessage()).isEqualTo(text("people.self.old-wrong"));
        test(old).setValue("PRIEDE kanna lacis tilts");
        findButton().withText("Nomainīt paroli").click();
        assertThat(old.isInvalid()).isFalse();
        assertThat(old.getValue()).isEmpty();
    }

    private TextField field(String label) {
        return findTextField().withLabel(label).component();
    }

    private List<String> leads() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private String offeredWords() {
        return find(Paragraph.class).all().stream()
                .filter(paragraph -> paragraph.hasClassName("offered-words"))
                .findFirst()
                .orElseThrow()
                .getText();
    }
}
