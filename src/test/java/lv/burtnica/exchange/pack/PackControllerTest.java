package lv.burtnica.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import lv.burtnica.Burtnica;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** The pack as anybody without an account gets it. */
@SpringBootTest(classes = Burtnica.class)
@ActiveProfiles("test")
@Transactional
class PackControllerTest {

    @Autowired
    private WebApplicationContext application;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    }

    @Test
    void anybodyGetsTheSameWholePackTwice() throws Exception {
        var first = answer();
        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getContentType()).isEqualTo("application/zip");
        assertThat(first.getHeader("Content-Disposition")).matches("attachment; filename=\"kursa-paka-[1-9]\\d*\\.zip\"");
        assertThat(first.getHeader("Set-Cookie")).as("no session").isNull();
        assertThat(PackZip.read(first.getContentAsByteArray()).manifest().entries()).hasSizeGreaterThan(20);
        assertThat(answer().getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
    }

    @Test
    void whoHasItAlreadyNeedNotFetchItAgain() throws Exception {
        var tag = answer().getHeader(HttpHeaders.ETAG);
        var again = browser.perform(get(PackController.ADDRESS).header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag))).andReturn();
        assertThat(again.getResponse().getStatus()).isEqualTo(304);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void theCoursePagesLeadToIt() throws Exception {
        for (var language : new String[] {"lv", "en"}) {
            var page = browser.perform(get("/biblioteka/" + language + "/kurss")).andReturn().getResponse().getContentAsString();
            assertThat(page).contains("href=\"" + PackController.ADDRESS + "\"");
        }
    }

    private MockHttpServletResponse answer() throws Exception {
        return browser.perform(get(PackController.ADDRESS)).andReturn().getResponse();
    }
}
