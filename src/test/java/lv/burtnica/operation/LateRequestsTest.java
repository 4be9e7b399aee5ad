package lv.burtnica.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a page asks for while somebody signs in on it. */
class LateRequestsTest extends ServerTest {

    private static final String GONE = "JSESSIONID=" + "0".repeat(32);

    @ParameterizedTest
    @ValueSource(strings = {"/manifest.webmanifest", "/icons/icon-192x192.png", "/icons/tadas-nav.png", "/VAADIN/nav"})
    void neverTakeTheCookieOfTheSignInAway(String address) throws Exception {
        var late = ask(address, "Cookie", GONE);
        assertThat(late.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(late.statusCode()).isEqualTo(404);
    }

    @Test
    void whoComesForTheFirstTimeGetsEveryFile() throws Exception {
        assertThat(ask("/manifest.webmanifest").statusCode()).isEqualTo(200);
        assertThat(ask("/icons/icon.png").statusCode()).isEqualTo(200);
    }

    @Test
    void aFileWithoutASessionComesToEverybody() throws Exception {
        assertThat(ask("/icons/icon.png", "Cookie", GONE).statusCode()).isEqualTo(200);
        assertThat(ask("/tokens.css", "Cookie", GONE).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageStillBeginsASession() throws Exception {
        assertThat(ask("/receptes", "Cookie", GONE).headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.contains("JSESSIONID"));
    }
}
