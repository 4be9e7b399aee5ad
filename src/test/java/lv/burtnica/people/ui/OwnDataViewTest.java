package lv.burtnica.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipInputStream;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** The page on which people see what is held about them. */
@Transactional
class OwnDataViewTest extends ViewTest {

    private static final String WORDS = "priede kanna lācis tilts";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private SignedIn signedIn;

    @BeforeEach
    void signIn() {
        TestPeople.signIn(TestPeople.add(application, "Milda no Nīcas", Role.MEMBER, WORDS));
    }

    @Test
    void theOwnPageLeadsThereAndItSaysWhatIsHeld() {
        navigate(SelfView.class);
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getText().equals("Mani dati") && link.getHref().equals("es/dati"));
        navigate(OwnDataView.class);
        assertThat(lines()).contains("Vārds, ko redz citi: Milda no Nīcas").noneMatch(line -> line.contains("{"));
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains(text("people.forget.lead"));
    }

    @Test
    void itSpeaksEnglishToo() {
        speak(Texts.ENGLISH);
        navigate(OwnDataView.class);
        assertThat(lines()).contains("Name that others see: Milda no Nīcas").noneMatch(line -> line.contains("Vārds"));
    }

    @Test
    void theFileCanBeTakenHome() throws IOException {
        navigate(OwnDataView.class);
        var file = new ByteArrayOutputStream();
        test(find(Anchor.class).all().stream().filter(link -> link.hasClassName("main-action")).findFirst().orElseThrow()).download(file);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("lasi.txt");
        }
    }

    @Test
    void nobodyIsForgottenByOnePress() {
        navigate(OwnDataView.class);
        findButton().withText("Aizmirst mani").click();
        assertThat(words().getErrorMessage()).isEqualTo(text("people.forget.words-missing"));
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        test(words()).setValue("nav īstā parole");
        findButton().withText("Aizmirst mani").click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words().getErrorMessage()).isEqualTo(text("people.forget.words-wrong"));
        assertThat(signedIn.person()).isPresent();
    }

    @Test
    void theOnlyCoordinatorIsToldWhatToDoFirst() {
        application.getBean(JdbcClient.class)
                .sql("update person set role = 'WORKER' where role = 'COORDINATOR'")
                .update();
        TestPeople.signIn(TestPeople.add(application, "Vienīgā", Role.COORDINATOR, WORDS));
        navigate(OwnDataView.class);
        test(words()).setValue(WORDS);
        findButton().withText("Aizmirst mani").click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words().getErrorMessage()).isEqualTo(text("people.forget.last-coordinator"));
    }

    @Test
    void whoIsForgottenIsOutAndToldSo() {
        navigate(OwnDataView.class);
        findRadioButtonGroup(Boolean.class).selectItem(text("people.forget.go"));
        test(words()).setValue(WORDS);
        findButton().withText("Aizmirst mani").click();
        var question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getTextRecursively() + question.getElement().getProperty("message"))
                .contains(text("people.forget.meaning-go"));
        test(question).confirm();
        assertThat(signedIn.person()).isEmpty();
    }

    @Test
    void afterwardsThePageToSignInSaysThatItIsDone() {
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate("ienakt", QueryParameters.of("aizmirsts", ""));
        assertThat(find(H1.class).single().getText()).isEqualTo("Ienākt");
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains(text("people.forget.done"));
    }

    private PasswordField words() {
        return find(PasswordField.class).single();
    }

    private List<String> lines() {
        return find(ListItem.class).all().stream().map(ListItem::getText).toList();
    }
}
