package lv.burtnica.course.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import lv.burtnica.Burtnica;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What other services download, without an account. */
@SpringBootTest(classes = Burtnica.class)
@ActiveProfiles("test")
class PresentationControllerTest {

    @Autowired
    private WebApplicationContext application;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    }

    @Test
    void givesBothInBothLanguages() throws Exception {
        assertPdf(answer("/kurss/ielugums.pdf?valoda=lv"), "ielugums.pdf", "lv");
        assertPdf(answer("/kurss/ielugums.pdf?datums=2026-12-04&laiks=08:30&vieta=Rucava&valoda=en"), "invitation.pdf", "en");
        assertPdf(answer("/kurss/stastijums.pdf?valoda=lv"), "stastijums.pdf", "lv");
        assertPdf(answer("/kurss/stastijums.pdf?valoda=en"), "presentation.pdf", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"datums=r%C4%ABt", "laiks=99:99", "vieta=%00", "vieta=%F0%9F%8D%B2", "valoda=xx", "datums=2026-02-31"})
    void whatMakesNoSenseIsSaid(String wrong) throws Exception {
        var answer = answer("/kurss/ielugums.pdf?" + wrong);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Šo nevar izdrukāt");
    }

    private static void assertPdf(MockHttpServletResponse answer, String name, String language) {
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("inline; filename=\"" + name + "\"");
        assertThat(answer.getHeader("Content-Language")).isEqualTo(language);
        assertThat(answer.getHeader("Set-Cookie")).as("no session").isNull();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return browser.perform(get(URI.create(address)).header("Accept-Language", "lv")).andReturn().getResponse();
    }
}
