package lv.burtnica.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import lv.burtnica.Burtnica;
import lv.burtnica.kit.FormSecret;
import lv.burtnica.people.NewAccount;
import lv.burtnica.people.SignUp;
import lv.burtnica.wording.Language;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.RequestContextFilter;

@SpringBootTest(classes = Burtnica.class)
@ActiveProfiles("test")
@Transactional
class SigningInTest {

    private static final String PASSWORD = "zaļš zirnis zupā";

    @Autowired
    private SignUp signUp;

    @Autowired
    private WebApplicationContext application;

    private MockMvc browser;

    /** Spring keeps one place for who is signed in for the whole JVM; it may still be that of another test's application. */
    @BeforeEach
    void takeTheChair() {
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
    }

    @BeforeEach
    void makeAnAccount() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(new RequestContextFilter())
                .apply(springSecurity())
                .build();
        signUp.accept(signUp.inviteFirst().orElseThrow(), new NewAccount("ilze", "Ilze", PASSWORD), Texts.ENGLISH);
    }

    @Test
    void theLanguageChosenLastComesAlong() throws Exception {
        var answer = signIn("ilze", PASSWORD);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        assertThat(answer.getCookie(Language.COOKIE)).isNotNull()
                .returns("en", Cookie::getValue)
                .returns(true, Cookie::isHttpOnly);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
        assertThat(signIn("ilze", "cita parole").getRedirectedUrl()).isEqualTo("/ienakt?error");
        assertThat(signIn("nezināmā", PASSWORD).getRedirectedUrl()).isEqualTo("/ienakt?error");
    }

    @Test
    void theShownNameWithoutCapitalsAndWordsWithoutMarksDo() throws Exception {
        assertThat(signIn(" ILZE ", "ZALS  zirnis zupa").getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void aVeryLongPasswordIsOnlyWrong() throws Exception {
        assertThat(signIn("ilze", "ā".repeat(400)).getRedirectedUrl()).isEqualTo("/ienakt?error");
    }

    private MockHttpServletResponse signIn(String name, String password) throws Exception {
        return browser.perform(post("/ienakt").param("username", name).param("password", password).with(FormSecret.ofSession()))
                .andReturn().getResponse();
    }
}
