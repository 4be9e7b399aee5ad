package lv.burtnica.people.ui;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
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
        browser.perform(signIn("ilze", PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andExpect(cookie().value(Language.COOKIE, "en"))
                .andExpect(cookie().httpOnly(Language.COOKIE, true));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
        browser.perform(signIn("ilze", "cita parole")).andExpect(redirectedUrl("/ienakt?error"));
        browser.perform(signIn("nezināmā", PASSWORD)).andExpect(redirectedUrl("/ienakt?error"));
    }

    @Test
    void theShownNameWithoutCapitalsAndWordsWithoutMarksDo() throws Exception {
        browser.perform(signIn(" ILZE ", "ZALS  zirnis zupa")).andExpect(redirectedUrl("/"));
    }

    @Test
    void aVeryLongPasswordIsOnlyWrong() throws Exception {
        browser.perform(signIn("ilze", "ā".repeat(400))).andExpect(redirectedUrl("/ienakt?error"));
    }

    private static MockHttpServletRequestBuilder signIn(String name, String password) {
        return post("/ienakt").param("username", name).param("password", password).with(FormSecret.ofSession());
    }
}
