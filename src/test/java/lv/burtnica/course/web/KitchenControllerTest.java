package lv.burtnica.course.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import lv.burtnica.Burtnica;
import lv.burtnica.course.cooking.KitchenDay;
import lv.burtnica.course.cooking.Kitchens;
import lv.burtnica.course.cooking.PairNews;
import lv.burtnica.kit.FormSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the tablets of a kitchen say to each other, without an account. */
@SpringBootTest(classes = Burtnica.class)
@ActiveProfiles("test")
class KitchenControllerTest {

    private static final String DAY = "datums=2026-12-01&laiks=10%3A00&cilveki=10";
    private static final String FIRST =
            "{\"device\":\"tabletone\",\"dish\":\"buberts\",\"card\":2,\"steps\":5,\"timers\":[{\"step\":2,\"left\":600}]}";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Kitchens kitchens;

    private MockMvc browser;
    private String code = "";

    @BeforeEach
    void openAKitchen() {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        code = kitchens.open(new KitchenDay(1, "cilveki=10"));
    }

    @Test
    void twoTabletsHearOfEachOther() throws Exception {
        assertThat(say(code, FIRST).getContentAsString()).isEqualTo("[]");
        var answer = say(code, FIRST.replace("tabletone", "tablettwo").replace("buberts", "plovs"));
        assertThat(answer.getContentAsString()).contains("\"dish\":\"buberts\"", "\"card\":2").containsPattern("\"left\":(600|59\\d)\\b")
                .doesNotContain("tabletone");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "not json", "{\"device\":\"<script>\",\"dish\":\"a\",\"card\":0,\"steps\":1,\"timers\":[]}",
        "{\"device\":\"tabletone\",\"dish\":\"a\",\"card\":99,\"steps\":1,\"timers\":[]}",
        "{\"device\":\"tabletone\",\"dish\":\"a\",\"card\":0,\"steps\":1,\"timers\":[{\"step\":1,\"left\":99999999}]}"})
    void nonsenseIsRefused(String news) throws Exception {
        assertThat(say(code, news).getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAA-AAA", "nav", "K7M"})
    void thereIsNoOtherKitchen(String wrong) throws Exception {
        assertThat(say(wrong, FIRST).getStatus()).isEqualTo(404);
    }

    @Test
    void anotherSiteCannotSpeakForABrowser() throws Exception {
        var answer = browser.perform(post("/kurss/virtuve/" + code).contentType(MediaType.APPLICATION_JSON).content(FIRST));
        assertThat(answer.andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(kitchens.hear(code, new PairNews("tablettwo", "plovs", 0, 1, List.of()))).contains(List.of());
    }

    @Test
    void aTabletThatStayedOpenGoesOnWhenTheServerStartedAnew() throws Exception {
        var forgotten = "K7M-4PR";
        assertThat(perform(news(forgotten, FIRST)).getStatus()).isEqualTo(404);
        var again = perform(news(forgotten, FIRST).param("nodarbiba", "2").param("diena", DAY));
        assertThat(again.getStatus()).isEqualTo(200);
        var other = perform(news(forgotten, FIRST.replace("tabletone", "tablettwo")).param("nodarbiba", "3").param("diena", DAY));
        assertThat(other.getContentAsString()).contains("\"dish\":\"buberts\"");
        assertThat(kitchens.find(forgotten)).as("the first who comes back says it").contains(new KitchenDay(2, DAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | datums=2026-12-01&laiks=10:00&cilveki=600
            1 | datums=2026-12-01&laiks=10:00&cilveki=10&paka=tadas-nav
            1 | cilveki=10
            1 | vieta=<b>Rucava</b>&datums=2026-12-01&laiks=10:00&cilveki=10
            1 | ''
            1 | https://example.org/
            1 | diena=abcdefghjkmnpqrstuvw
            1 | diena=
            99 | datums=2026-12-01&laiks=10:00&cilveki=10
            """)
    void whatNobodyCanCookOpensNoKitchen(String lesson, String day) throws Exception {
        assertThat(perform(news("K7M-4PV", FIRST).param("nodarbiba", lesson).param("diena", day)).getStatus()).isEqualTo(404);
        assertThat(kitchens.find("K7M-4PV")).isEmpty();
    }

    @Test
    void whatATabletSaysIsKeptInOurOwnWords() throws Exception {
        var said = DAY.replace("%3A", ":") + "&cits=<script>&virtuve=AAA-AAA";
        assertThat(perform(news("K7M-4PN", FIRST).param("nodarbiba", "1").param("diena", said)).getStatus()).isEqualTo(200);
        assertThat(kitchens.find("K7M-4PN")).contains(new KitchenDay(1, DAY));
    }

    @Test
    void whoTriesOneCodeAfterTheOtherHasToWait() throws Exception {
        var last = 0;
        for (var i = 0; i < 60; i++) {
            last = perform(from("203.0.113.7", news("AAA-AAA", FIRST))).getStatus();
        }
        assertThat(last).isEqualTo(429);
        assertThat(perform(from("203.0.113.7", news(code, FIRST))).getStatus()).as("a lucky guess is not heard").isEqualTo(429);
        assertThat(perform(from("203.0.113.8", news(code, FIRST))).getStatus()).as("others cook on").isEqualTo(200);
    }

    @Test
    void whoOpensManyKitchensHasToWait() throws Exception {
        var codes = "ACDEFHJKMNPRTV347925".chars().mapToObj(sign -> "K7M-4" + (char) sign).flatMap(half -> "ACD".chars()
                .mapToObj(sign -> half + (char) sign)).toList();
        for (var one : codes) {
            perform(from("203.0.113.9", news(one, FIRST)).param("nodarbiba", "1").param("diena", DAY));
        }
        assertThat(codes.stream().filter(one -> kitchens.find(one).isPresent())).hasSizeLessThan(45);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two", "0", "-1", "99999999999"})
    void noOtherLessonOpensAKitchen(String lesson) throws Exception {
        assertThat(perform(news("K7M-4PV", FIRST).param("nodarbiba", lesson).param("diena", DAY)).getStatus()).isEqualTo(400);
        assertThat(perform(news("K7M-4PV", FIRST).param("nodarbiba", "1").param("diena", "cilveki=%zz")).getStatus()).isEqualTo(400);
        assertThat(perform(news("K7M-4PV", FIRST).param("nodarbiba", "1").param("diena", "a".repeat(4001))).getStatus()).isEqualTo(400);
        assertThat(kitchens.find("K7M-4PV")).isEmpty();
    }

    private MockHttpServletResponse say(String where, String news) throws Exception {
        return perform(news(where, news));
    }

    private static MockHttpServletRequestBuilder news(String where, String news) {
        return post("/kurss/virtuve/" + where).with(FormSecret.ofSession()).contentType(MediaType.APPLICATION_JSON).content(news);
    }

    private static MockHttpServletRequestBuilder from(String address, MockHttpServletRequestBuilder request) {
        return request.with(asked -> {
            asked.setRemoteAddr(address);
            return asked;
        });
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }
}
