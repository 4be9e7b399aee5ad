package lv.burtnica.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;

class SignInViewTest extends ViewTest {

    @Test
    void greetsInLatvianInsideTheFrame() {
        navigate(SignInView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Ienākt");
        assertThat(find(Header.class).exists()).isTrue();
        assertThat(find(LoginForm.class).single().isError()).isFalse();
    }

    @Test
    void speaksEnglishToThoseWhoChoseIt() {
        speak(Texts.ENGLISH);
        navigate(SignInView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Sign in");
    }

    @Test
    void aFailureDoesNotTellWhetherTheNameOrThePasswordWasWrong() {
        UI.getCurrent().navigate(SignInView.class, QueryParameters.of("error", ""));
        assertThat(find(LoginForm.class).single().isError()).isTrue();
        assertThat(LoginTexts.of(find(LoginForm.class).single()).getErrorMessage().getMessage())
                .contains("Vārds vai parole neder");
    }

    @Test
    void welcomesWhoJustMadeAnAccount() {
        UI.getCurrent().navigate(SignInView.class, QueryParameters.of("jauns", ""));
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains(text("people.sign-in.account-made"));
    }
}
