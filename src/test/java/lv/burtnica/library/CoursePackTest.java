package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lv.burtnica.exchange.pack.Manifest;
import lv.burtnica.exchange.pack.PackBundle;
import lv.burtnica.exchange.pack.PackMaker;
import lv.burtnica.exchange.pack.PackZip;
import lv.burtnica.library.ready.ShelfVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The pack as anybody without an account gets it. */
class CoursePackTest extends ShelfTest {

    private static final String ADDRESS = CoursePackController.ADDRESS;

    @Autowired
    private ShelfVersion version;

    @Autowired
    private JdbcClient store;

    @Test
    @Transactional
    void anybodyGetsTheSameWholePackTwice() {
        var first = answer(ADDRESS);
        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getContentType()).isEqualTo("application/zip");
        assertThat(first.getHeader("Content-Disposition")).matches("attachment; filename=\"kursa-paka-[1-9]\\d*\\.zip\"");
        assertThat(first.getHeader("Set-Cookie")).as("no session").isNull();
        assertThat(PackZip.read(first.getContentAsByteArray()).manifest().entries()).hasSizeGreaterThan(20);
        assertThat(answer(ADDRESS).getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
    }

    @Test
    @Transactional
    void whoHasItAlreadyNeedNotFetchItAgain() {
        var again = answer(ADDRESS, HttpHeaders.IF_NONE_MATCH, header(answer(ADDRESS), HttpHeaders.ETAG));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void theCoursePagesLeadToIt() {
        for (var language : List.of("lv", "en")) {
            assertThat(page("/biblioteka/" + language + "/kurss").select("a[href=" + ADDRESS + "]")).hasSize(1);
        }
    }

    @Test
    void itIsMadeAnewOnlyWhenReadersWouldSeeSomethingElse() {
        var maker = mock(PackMaker.class);
        when(maker.make()).thenReturn(pack(1), pack(2));
        var controller = new CoursePackController(maker, version);
        var first = controller.pack();
        store.sql("delete from lesson_draft where 1 = 0").update();
        assertThat(controller.pack()).as("somebody at work on a lesson").isEqualTo(first);
        verify(maker, times(1)).make();
        store.sql("update recipe set minutes = minutes where recipe_key = 'nav tadas'").update();
        var second = controller.pack();
        assertThat(second.getHeaders().getContentDisposition().getFilename()).isEqualTo("kursa-paka-2.zip");
        assertThat(second.getHeaders().getETag()).isNotEqualTo(first.getHeaders().getETag());
        assertThat(controller.pack()).isEqualTo(second);
        verify(maker, times(2)).make();
    }

    private static PackBundle pack(int revision) {
        return new PackBundle(
                new Manifest("7b0c5a52-0000-4000-8000-000000000002", revision, "Kurss", "https://citur.lv", Instant.EPOCH, List.of(), List.of()),
                Map.of());
    }
}
