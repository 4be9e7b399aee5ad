package lv.burtnica.library.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

class FilesAtHandTest {

    private final FilesAtHand files = new FilesAtHand(DataSize.ofKilobytes(400));
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void delete() {
        files.delete();
    }

    private Resource get(String name, int size) {
        return files.get(name, () -> {
            asked.incrementAndGet();
            var bytes = new byte[size];
            bytes[size - 1] = (byte) name.hashCode();
            return bytes;
        });
    }

    @Test
    void asksTheStoreOnce() throws IOException {
        for (var i = 0; i < 3; i++) {
            assertThat(get("burtnīca", 60_000).contentLength()).isEqualTo(60_000);
        }
        assertThat(asked).hasValue(1);
        assertThat(get("cita", 60_000).getContentAsByteArray()).isNotEqualTo(get("burtnīca", 60_000).getContentAsByteArray());
    }

    @Test
    void takesNoMoreRoomThanItHas() throws IOException {
        var first = get("0", 90_000).getFile().toPath();
        var folder = Objects.requireNonNull(first.getParent());
        for (var i = 1; i < 20; i++) {
            get(String.valueOf(i), 90_000);
            assertThat(files.bytes()).isLessThanOrEqualTo(400 * 1024);
        }
        assertThat(first).doesNotExist();
        try (var there = Files.list(folder)) {
            assertThat(there.mapToLong(FilesAtHandTest::size).sum()).isBetween(90_000L, 400L * 1024);
        }
        files.delete();
        assertThat(folder).doesNotExist();
    }

    @Test
    void whatIsTooLargeComesFromTheStoreEachTime() throws IOException {
        assertThat(get("liela", 200_000).contentLength()).isEqualTo(200_000);
        assertThat(get("liela", 200_000).getContentAsByteArray()).hasSize(200_000);
        assertThat(asked).hasValue(2);
        assertThat(files.bytes()).isZero();
    }

    /** As those do who tidy the folder for temporary files. */
    @Test
    void aCopyThatSomebodyDeletedIsMadeAgain() throws IOException {
        var path = get("burtnīca", 60_000).getFile().toPath();
        Files.delete(path);
        assertThat(get("burtnīca", 60_000).getContentAsByteArray()).hasSize(60_000);
        FileSystemUtils.deleteRecursively(path.getParent());
        assertThat(get("burtnīca", 60_000).getContentAsByteArray()).hasSize(60_000);
        assertThat(asked).hasValue(3);
    }

    @Test
    void whatTheStoreDoesNotHaveIsNotThere() {
        assertThatThrownBy(() -> files.get("nav", () -> {
            throw new IllegalStateException("nav");
        })).hasMessage("nav");
        assertThat(files.bytes()).isZero();
    }

    @Test
    void theSystemSendsAFileWhereTheServerCanAsk() throws IOException {
        var file = get("burtnīca", 60_000);
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        Sending.send(file, request, response);
        assertThat(response.getContentAsByteArray()).as("a server that cannot").isEqualTo(file.getContentAsByteArray());
        request.setAttribute("org.apache.tomcat.sendfile.support", true);
        var empty = new MockHttpServletResponse();
        Sending.send(file, request, empty);
        assertThat(empty.getContentAsByteArray()).isEmpty();
        assertThat(empty.getContentLengthLong()).isEqualTo(60_000);
        assertThat(request.getAttribute("org.apache.tomcat.sendfile.filename")).isEqualTo(file.getFile().getCanonicalPath());
        assertThat(request.getAttribute("org.apache.tomcat.sendfile.end")).isEqualTo(60_000L);
        var small = new MockHttpServletResponse();
        Sending.send(get("maza", 100), request, small);
        assertThat(small.getContentAsByteArray()).hasSize(100);
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
