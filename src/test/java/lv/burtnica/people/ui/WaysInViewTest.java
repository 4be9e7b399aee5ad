package lv.burtnica.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.KnownService;
import lv.burtnica.people.PasskeyDesk;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestDevice;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** Ways in beside the passphrase, on the own page and where people sign in. */
@Transactional
class WaysInViewTest extends ViewTest {

    private static final String WORDS = "priede kanna lācis tilts";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PasskeyDesk desk;

    @BeforeEach
    void signIn() {
        TestPeople.signIn(TestPeople.add(application, "Milda no Nidas", Role.MEMBER, WORDS));
    }

    @AfterEach
    void standUp() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theOwnPageTellsOfDevicesAndIsQuietAboutServicesThatAreNotThere() {
        navigate(SelfView.class);
        assertThat(titles()).contains("Ienākt ar ierīci").doesNotContain("Ienākt ar pakalpojuma kontu");
        assertThat(paragraphs()).contains("Pagaidām ienākat tikai ar paroli.");
    }

    @Test
    void aDeviceNeedsANameAndThePassphrase() {
        navigate(SelfView.class);
        findButton().withText("Pievienot šo ierīci").click();
        assertThat(label().isInvalid()).isTrue();
        label().setValue("Mans telefons");
        findButton().withText("Pievienot šo ierīci").click();
        assertThat(label().isInvalid()).isFalse();
        assertThat(words().getErrorMessage()).isEqualTo("Ierakstiet paroli, ar ko ienākat tagad.");
        words().setValue("cita parole pavisam");
        findButton().withText("Pievienot šo ierīci").click();
        assertThat(words().getErrorMessage()).contains("Tā nav Jūsu tagadējā parole");
        words().setValue(WORDS);
        findButton().withText("Pievienot šo ierīci").click();
        assertThat(words().isInvalid()).isFalse();
        assertThat(words().getValue()).as("the page keeps no passphrase").isEmpty();
    }

    @Test
    void aDeviceIsListedAndCanBeRemoved() {
        navigate(SelfView.class);
        label().setValue("<b>Vecais</b> telefons");
        var wish = desk.begin(WORDS, "");
        var device = TestDevice.at(desk.origin(), "localhost");
        find(PasskeyPart.class).single().add(wish, device.make(wish.json()));
        assertThat(rows()).singleElement().asString().startsWith("<b>Vecais</b> telefons: pievienota ");
        findButton().withText("Noņemt").click();
        assertThat(rows()).isEmpty();
        assertThat(desk.own()).isEmpty();
    }

    @Test
    void aDeviceThatDoesNotFitIsSaidSoKindly() {
        navigate(SelfView.class);
        label().setValue("Mans telefons");
        find(PasskeyPart.class).single().add(desk.begin(WORDS, ""), "{}");
        assertThat(find(Notification.class).single()).isNotNull();
        assertThat(rows()).isEmpty();
    }

    @Test
    void theOwnDataSayWhichDevicesThereAre() {
        var wish = desk.begin(WORDS, "");
        desk.add(wish, "Mans telefons", TestDevice.at(desk.origin(), "localhost").make(wish.json()));
        navigate(OwnDataView.class);
        assertThat(find(ListItem.class).all()).extracting(ListItem::getText)
                .contains("1 ierīce, ar ko ienākat: nosaukums, publiskā atslēga un kad lietota");
    }

    @Test
    void aStrangerReadsWhatToDo() {
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate(SignInView.class, QueryParameters.of(SignInView.STRANGER, ""));
        assertThat(paragraphs()).anyMatch(words -> words.startsWith("Šis konts te vēl nav saistīts") && words.contains("karti"));
        UI.getCurrent().navigate(SignInView.class, QueryParameters.of(SignInView.SERVICE_FAILED, ""));
        assertThat(paragraphs()).anyMatch(words -> words.startsWith("Ar pakalpojuma kontu ienākt neizdevās."));
    }

    @Test
    void englishReadersReadEnglish() {
        speak(Texts.ENGLISH);
        navigate(SelfView.class);
        assertThat(titles()).contains("Sign in with a device");
        assertThat(paragraphs()).contains("So far you sign in with the password only.");
    }

    @Test
    void eachServiceHasAButtonWithItsName() {
        var none = new ServiceEntrance(List.of());
        assertThat(none.isVisible()).isFalse();
        var two = new ServiceEntrance(List.of(
                new KnownService("dienests", "Rucavas dienests", ""), new KnownService("cits", "<script>", "")));
        assertThat(two.getContent().getChildren().map(Anchor.class::cast)).extracting(Anchor::getText, Anchor::getHref)
                .containsExactly(
                        tuple("Ienākt ar kontu: Rucavas dienests", "/oauth2/authorization/dienests"),
                        tuple("Ienākt ar kontu: <script>", "/oauth2/authorization/cits"));
    }

    private TextField label() {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Kā sauksiet šo ierīci?"))
                .findFirst()
                .orElseThrow();
    }

    private PasswordField words() {
        return find(PasswordField.class).all().stream()
                .filter(field -> "Lai neviens cits nevarētu pievienot savu ierīci.".equals(field.getHelperText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows() {
        return find(PasskeyPart.class).single().getContent().getChildren()
                .flatMap(part -> part.getChildren())
                .flatMap(part -> part.getChildren())
                .filter(ListItem.class::isInstance)
                .map(item -> item.getChildren().findFirst().orElseThrow().getElement().getText())
                .toList();
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
