package lv.burtnica.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** More people than can be served: nobody waits for nothing, and whoever is in the middle of something goes on. */
class CrowdTest {

    private static final CrowdSettings FOUR_PLACES = new CrowdSettings(
            4, 2, Duration.ofMillis(300), 2, Duration.ofMinutes(5), Duration.ofHours(2), Duration.ofSeconds(5));

    private final OpenedSessions sessions = new OpenedSessions(FOUR_PLACES, Duration.ofHours(8));
    private final SimpleMeterRegistry figures = new SimpleMeterRegistry();
    private final Crowd crowd = new Crowd(FOUR_PLACES, sessions, figures);
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void allGo() {
        end.countDown();
        people.close();
    }

    @Test
    void whoIsOneTooManyIsAskedToComeBackAndThenComesIn() throws Exception {
        var inside = enter(2, null);
        var refused = answer(request("/biblioteka/lv", null));
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("5");
        assertThat(refused.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(refused.getContentAsString()).contains("Šobrīd daudzi lasa burtnīcu").hasSizeLessThan(1000);
        assertThat(figures.get("burtnica.crowd.refused").counter().count()).isEqualTo(1);
        end.countDown();
        for (var one : inside) {
            assertThat(one.get(5, TimeUnit.SECONDS).getStatus()).isEqualTo(200);
        }
        assertThat(answer(request("/biblioteka/lv", null)).getStatus()).as("recovered by itself").isEqualTo(200);
        assertThat(figures.get("burtnica.crowd.requests").gauge().value()).isZero();
    }

    @Test
    void whoHasASessionFindsAPlaceKept() throws Exception {
        enter(2, null);
        assertThat(answer(request("/es", new MockHttpSession())).getStatus()).isEqualTo(200);
    }

    @Test
    void whoHasASessionWaitsForATurnButNotForEver() throws Exception {
        var session = new MockHttpSession();
        enter(4, session);
        var refused = answer(request("/es", session));
        assertThat(refused.getStatus()).isEqualTo(503);
        var waiting = people.submit(() -> answer(request("/es", session)));
        end.countDown();
        assertThat(waiting.get(5, TimeUnit.SECONDS).getStatus()).isEqualTo(200);
    }

    @Test
    void aPlaceIsGivenBackWhereSomethingBreaks() throws Exception {
        FilterChain broken = (request, response) -> {
            throw new IllegalStateException("broken");
        };
        for (var i = 0; i < 10; i++) {
            try {
                crowd.doFilter(request("/biblioteka/lv", null), new MockHttpServletResponse(), broken);
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("broken");
            }
        }
        assertThat(answer(request("/biblioteka/lv", null)).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plain.css", "/fonts/a.woff2", "/illustrations/mark.svg", "/VAADIN/build/indexhtml-x.js"})
    void whatAPageIsMadeOfIsAlwaysGiven(String path) throws Exception {
        enter(2, null);
        assertThat(answer(request(path, null)).getStatus()).isEqualTo(200);
    }

    @Test
    void noMoreSessionsThanThereIsRoomForButTheShelfStaysOpen() throws Exception {
        var first = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(first));
        sessions.sessionCreated(new HttpSessionEvent(new MockHttpSession()));
        assertThat(answer(request("/receptes", null)).getStatus()).isEqualTo(503);
        assertThat(answer(request("/ienakt", null)).getStatus()).isEqualTo(503);
        assertThat(answer(request("/biblioteka/lv/receptes", null)).getStatus()).isEqualTo(200);
        assertThat(answer(request("/bildes/a/small.jpg", null)).getStatus()).isEqualTo(200);
        assertThat(answer(request("/receptes", first)).getStatus()).as("who is inside stays").isEqualTo(200);
        sessions.sessionDestroyed(new HttpSessionEvent(first));
        assertThat(answer(request("/receptes", null)).getStatus()).isEqualTo(200);
    }

    @Test
    void aSessionLastsAsLongAsSomebodyIsThere() throws Exception {
        var session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        assertThat(session.getMaxInactiveInterval()).isEqualTo(5 * 60);
        answer(request("/receptes", session));
        assertThat(session.getMaxInactiveInterval()).isEqualTo(2 * 3600);
        session.setAttribute(OpenedSessions.SIGNED_IN, "Ilze");
        answer(request("/receptes", session));
        assertThat(session.getMaxInactiveInterval()).isEqualTo(8 * 3600);
    }

    @Test
    void theRefusalSpeaksTheReadersLanguage() throws Exception {
        enter(2, null);
        var request = request("/biblioteka/en", null);
        request.addHeader("Accept-Language", "en-GB");
        assertThat(answer(request).getContentAsString()).contains("<html lang=\"en\">", "Many people are reading");
    }

    private ArrayList<Future<MockHttpServletResponse>> enter(int many, @Nullable MockHttpSession session) throws InterruptedException {
        var begun = new CountDownLatch(many);
        var inside = new ArrayList<Future<MockHttpServletResponse>>();
        for (var i = 0; i < many; i++) {
            inside.add(people.submit(() -> {
                var response = new MockHttpServletResponse();
                crowd.doFilter(request("/biblioteka/lv", session), response, (asked, answered) -> {
                    begun.countDown();
                    awaitTheEnd();
                });
                return response;
            }));
        }
        assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
        return inside;
    }

    private void awaitTheEnd() {
        try {
            assertThat(end.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        crowd.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest request(String path, @Nullable MockHttpSession session) {
        var request = new MockHttpServletRequest("GET", path);
        if (session != null) {
            request.setSession(session);
        }
        return request;
    }
}
