package lv.burtnica.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.SignUp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

/** Each test takes back what it stored, because only a store without accounts gives out the link. */
@Transactional
class FirstAccountViewTest extends ViewTest {

    @Autowired
    private SignUp signUp;

    @Autowired
    private UserDetailsService accounts;

    @Test
    void makesTheAccountAndLeadsToSigningIn() {
        open();
        fill("Ilze no Rucavas", "ilze", "zaļš zirnis zupā");
        make();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo("ienakt?jauns");
        assertThat(accounts.loadUserByUsername("ilze").getAuthorities()).extracting("authority").containsExactly("ROLE_COORDINATOR");
    }

    @Test
    void saysAtTheFieldThatThePasswordIsShort() {
        open();
        fill("Ilze", "ilze", "zirnis");
        make();
        assertThat(password().getErrorMessage()).startsWith("Parole ir par īsu. Vajag vismaz 10 zīmju.");
    }

    @Test
    void saysAtTheFieldThatThePasswordIsTooLong() {
        open();
        fill("Ilze", "ilze", "ā".repeat(201));
        make();
        assertThat(password().getErrorMessage()).startsWith("Parole ir par garu. Der līdz 200 zīmēm.");
    }

    @Test
    void blanksAloneAreNoPassword() {
        open();
        fill("Ilze", "ilze", " ".repeat(30));
        make();
        assertThat(password().getErrorMessage()).startsWith("Parole ir par īsu.");
    }

    @Test
    void asksForWhatIsMissing() {
        open();
        make();
        assertThat(find(TextField.class).all()).allMatch(TextField::isInvalid);
    }

    @Test
    void aUsedLinkSaysWhatToDo() {
        navigate("pirmais-konts/sen-izmantots", FirstAccountView.class);
        assertThat(find(H2.class).single().getText()).isEqualTo("Šī saite vairs neder");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    void aTakenNameIsSaidAtItsField() {
        open();
        var form = find(NewAccountForm.class).single();
        form.nameTaken();
        assertThat(findTextField().withLabel("Vārds, ar ko ienākt").component().getErrorMessage()).contains("Izvēlieties citu");
    }

    private void open() {
        navigate("pirmais-konts/" + signUp.inviteFirst().orElseThrow(), FirstAccountView.class);
    }

    private void fill(String shownName, String signInName, String password) {
        findTextField().withLabel("Jūsu vārds").setValue(shownName);
        findTextField().withLabel("Vārds, ar ko ienākt").setValue(signInName);
        test(password()).setValue(password);
    }

    private void make() {
        findButton().withText("Izveidot kontu").click();
    }

    private PasswordField password() {
        return find(PasswordField.class).single();
    }
}
