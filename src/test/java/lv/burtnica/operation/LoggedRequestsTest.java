package lv.burtnica.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import lv.burtnica.Burtnica;
import lv.burtnica.kit.FormSecret;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.TypedRecipes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** Requests can be told apart in the log, and the log says nothing of the people behind them. */
@SpringBootTest(classes = Burtnica.class)
@ActiveProfiles("test")
@ExtendWith(OutputCaptureExtension.class)
class LoggedRequestsTest {

    private static final String PASSPHRASE = "zaļš zirnis brokastīs";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private RequestNumber numbers;

    @Autowired
    private RecipeBook recipes;

    @Autowired
    private DraftDesk drafts;

    private MockMvc browser;

    @BeforeEach
    void takeTheChair() {
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        browser = MockMvcBuilders.webAppContextSetup(application).addFilters(numbers).apply(springSecurity()).build();
    }

    @Test
    @Transactional
    void signingInAndSavingLeaveNoNameInTheLog(CapturedOutput log) throws Exception {
        var name = "Žanete-Paulīne-" + UUID.randomUUID();
        var person = TestPeople.add(application, name, Role.MEMBER);
        browser.perform(post("/ienakt").param("username", name).param("password", PASSPHRASE).with(FormSecret.ofSession()));
        browser.perform(get("/biblioteka/lv/receptes").param("meklet", "Žanetes noslēpums"));
        drafts.keep(null, person, null, TypedRecipes.soup());
        recipes.add(TypedRecipes.soup(), person);
        LoggerFactory.getLogger(getClass()).info("the log is on");
        assertThat(log.getAll())
                .contains("the log is on")
                .doesNotContain(name, PASSPHRASE, "Žanetes noslēpums", "skābeņu", "Skaidrīte");
    }

    @Test
    void eachAnswerNamesItsRequest() throws Exception {
        var one = browser.perform(get("/biblioteka/lv")).andReturn().getResponse().getHeader(RequestNumber.HEADER);
        var other = browser.perform(get("/biblioteka/lv")).andReturn().getResponse().getHeader(RequestNumber.HEADER);
        assertThat(one).matches("[0-9a-f]{16}").isNotEqualTo(other);
    }

    @Test
    void theNumberIsInTheLogWhileTheRequestLastsAndNotLonger(CapturedOutput log) throws Exception {
        var request = new MockHttpServletRequest();
        request.addHeader(RequestNumber.HEADER, "no-starpnieka-0042");
        var chain = new MockFilterChain(new HttpServlet() {
            @Override
            protected void service(HttpServletRequest req, HttpServletResponse resp) {
                LoggerFactory.getLogger(LoggedRequestsTest.class).info("in the middle");
            }
        });
        numbers.doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(MDC.get(RequestNumber.LOGGED_AS)).isNull();
        assertThat(log.getAll().lines().filter(line -> line.contains("in the middle")))
                .singleElement()
                .asString()
                .contains("[no-starpnieka-0042]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "īss", "a b c d e f g h", "12345678\nERROR forged", "<script>alert(1)</script>"})
    void aNumberThatCouldHarmTheLogIsNotTaken(String given) throws Exception {
        var request = new MockHttpServletRequest();
        request.addHeader(RequestNumber.HEADER, given);
        var response = new MockHttpServletResponse();
        numbers.doFilter(request, response, new MockFilterChain());
        assertThat(response.getHeader(RequestNumber.HEADER)).matches("[0-9a-f]{16}");
    }
}
