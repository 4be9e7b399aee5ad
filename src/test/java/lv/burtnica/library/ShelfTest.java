package lv.burtnica.library;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import lv.burtnica.Burtnica;
import lv.burtnica.recipe.RecipeBook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Base of the tests that read the public shelf as a browser without an account does; the starter notebook stands on it. */
@SpringBootTest(classes = Burtnica.class)
@ActiveProfiles("test")
abstract class ShelfTest {

    static final String BUCKWHEAT = "griku-putra-ar-pienu-un-bruklenem";
    static final String OMELETTE = "omlete-no-olu-pulvera";

    @Autowired
    WebApplicationContext application;

    @Autowired
    RecipeBook recipes;

    MockMvc browser;

    @BeforeEach
    void openBrowser() {
        // Spring keeps one place for who is signed in for the whole JVM; it may still be that of another test's application.
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    }

    MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        try {
            return browser.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    MockHttpServletResponse answer(String address, String... headers) {
        // The address as a reader's browser sends it: encoded already.
        var request = get(URI.create(address));
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return answer(request);
    }

    Document page(String address) {
        return read(answer(address));
    }

    static Document read(MockHttpServletResponse response) {
        return Jsoup.parse(text(response), "http://localhost:8080");
    }

    static String header(MockHttpServletResponse response, String name) {
        return Objects.requireNonNull(response.getHeader(name), name);
    }

    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
