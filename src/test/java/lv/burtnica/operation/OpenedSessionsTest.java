package lv.burtnica.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The running server tells of every session that opens. */
class OpenedSessionsTest extends ServerTest {

    @Autowired
    private OpenedSessions sessions;

    @Test
    void aPageOfTheApplicationOpensOneAndTheShelfNone() throws Exception {
        var before = sessions.count();
        for (var path : List.of("/biblioteka/lv", "/biblioteka/lv/receptes", "/biblioteka/nav", "/robots.txt", "/offline.html", "/kurss/9/mape.pdf",
                "/bildes/0/small.jpg", "/tokens.css")) {
            ask(path);
        }
        assertThat(sessions.count()).isEqualTo(before);
        ask("/ienakt");
        ask("/receptes");
        assertThat(sessions.count()).as("one for one browser").isEqualTo(before + 1);
    }

    @Test
    void whoKeepsNoCookiesOpensOneEachTime() throws Exception {
        var before = sessions.count();
        var forgetful = HttpClient.newHttpClient();
        for (var i = 0; i < 3; i++) {
            forgetful.send(HttpRequest.newBuilder(at("/receptes")).header("Accept", "text/html").build(), BodyHandlers.discarding());
        }
        assertThat(sessions.count()).isEqualTo(before + 3);
    }
}
