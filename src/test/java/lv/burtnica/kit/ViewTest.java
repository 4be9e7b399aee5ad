package lv.burtnica.kit;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import lv.burtnica.Burtnica;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;

/**
 * Base of all view tests: the whole application on a store in memory, no browser. Subclasses add no configuration of their own, so that
 * Spring starts the application once for all of them. Pages speak Latvian unless a test calls {@link #speak}.
 */
@SpringBootTest(classes = Burtnica.class)
@ActiveProfiles("test")
public abstract class ViewTest extends SpringBrowserlessTest implements Locators {

    /** Spring keeps one place for who is signed in for the whole JVM; it may still be that of another test's application. */
    @BeforeAll
    static void takeTheChair(@Autowired SecurityContextHolderStrategy chair) {
        SecurityContextHolder.setContextHolderStrategy(chair);
    }

    @BeforeEach
    void speakLatvian() {
        speak(Texts.LATVIAN);
    }

    /** Sets the language of the pages that are opened from now on. */
    protected void speak(Locale language) {
        UI.getCurrent().setLocale(language);
    }

    /** Opens an address with its query parameters. */
    protected static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The text in the language of the page, as a person reads it. */
    protected String text(String key, Object... namesAndValues) {
        return UI.getCurrent().getTranslation(key, namesAndValues);
    }
}
