package lv.burtnica.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.unit.DataSize;

/** How much is taken in, from whom, and what is said to who sends more. */
class BodyLimitTest {

    private static final FilterChain READS_ALL = (request, response) -> request.getInputStream().readAllBytes();
    private static final FilterChain READS_LETTERS = (request, response) -> request.getReader().readAllAsString();

    private final BodyLimit limit = new BodyLimit(
            new LimitSettings(DataSize.ofBytes(100), DataSize.ofBytes(1000), DataSize.ofBytes(10_000), List.of()));

    @ParameterizedTest
    @CsvSource({
        "/, READER, 100, 200", "/, READER, 101, 413", "/, COORDINATOR, 101, 413", "/VAADIN/dynamic/resource/0/a/upload, MEMBER, 1000, 200",
        "/VAADIN/dynamic/resource/0/a/upload, MEMBER, 1001, 413", "/VAADIN/dynamic/resource/0/a/upload, COORDINATOR, 10000, 200",
        "/VAADIN/dynamic/resource/0/a/upload, COORDINATOR, 10001, 413", "/VAADIN/dynamic/resource/0/a/upload, READER, 1001, 413"})
    void eachMaySendWhatTheyNeedAndNoMore(String path, String who, int length, int status) throws Exception {
        assertThat(answer(request(path, who, length), READS_ALL).getStatus()).isEqualTo(status);
        assertThat(answer(withoutLength(path, who, length), READS_ALL).getStatus()).isEqualTo(status);
        assertThat(answer(withoutLength(path, who, length), READS_LETTERS).getStatus()).isEqualTo(status);
    }

    @Test
    void whatIsTooLargeIsNotReadAtAllWhereItSaysSo() throws Exception {
        var answer = answer(request("/", "READER", 5000), (request, response) -> {
            throw new AssertionError("It came in");
        });
        assertThat(answer.getContentAsString()).contains("Tas ir par lielu", "Izvēlieties mazāku");
        assertThat(answer.getHeader("Connection")).isEqualTo("close");
    }

    @Test
    void nobodyHidesTheRefusal() throws Exception {
        var answer = answer(withoutLength("/", "READER", 5000), (request, response) -> {
            try {
                request.getInputStream().readAllBytes();
            } catch (IOException e) {
                response.getWriter().write("for(;;);[{\"meta\":{\"appError\":{}}}]");
            }
        });
        assertThat(answer.getStatus()).isEqualTo(413);
    }

    @Test
    void anotherFailureStaysWhatItIs() {
        assertThatThrownBy(() -> answer(withoutLength("/", "READER", 5), (request, response) -> {
                    throw new ServletException("broken");
                }))
                .isInstanceOf(ServletException.class).hasMessage("broken");
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain() {
            @Override
            public void doFilter(jakarta.servlet.ServletRequest asked, jakarta.servlet.ServletResponse answered)
                    throws IOException, ServletException {
                chain.doFilter(asked, answered);
            }
        });
        return response;
    }

    private static MockHttpServletRequest request(String path, String role, int length) {
        var request = new MockHttpServletRequest("POST", path);
        var session = new MockHttpSession();
        if (!role.equals("READER")) {
            session.setAttribute(OpenedSessions.SIGNED_IN,
                    new SecurityContextImpl(new TestingAuthenticationToken("Ilze", "", "ROLE_" + role)));
        }
        request.setSession(session);
        request.setContent("a".repeat(length).getBytes());
        return request;
    }

    /** As a request that comes in pieces. */
    private static MockHttpServletRequest withoutLength(String path, String role, int length) {
        var whole = request(path, role, length);
        var request = new MockHttpServletRequest("POST", path) {
            @Override
            public int getContentLength() {
                return -1;
            }

            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setSession(whole.getSession());
        request.setContent("a".repeat(length).getBytes());
        request.addHeader("Transfer-Encoding", "chunked");
        return request;
    }
}
