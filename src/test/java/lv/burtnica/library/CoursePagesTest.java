package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.Set;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Suggestion;
import lv.burtnica.course.day.TestDays;
import lv.burtnica.course.feedback.SuggestionDesk;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.press.PdfCheck;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;

/** The course to read, the pack of a day for anybody, and the step cards of a recipe. */
class CoursePagesTest extends ShelfTest {

    @Test
    void theCourseLeadsToItsSixLessons() {
        var page = page("/biblioteka/lv/kurss");
        assertThat(page.select("h1").text()).isEqualTo("Lēti, garšīgi, veselīgi");
        assertThat(page.select(".lessons h3 a").eachAttr("href")).hasSize(6).contains("/biblioteka/lv/kurss/1");
        assertThat(page.select("a[rel=license]").attr("href")).contains("creativecommons.org");
    }

    @Test
    void aLessonHasAllThatIsNeededToHoldIt() {
        var page = page("/biblioteka/lv/kurss/1");
        assertThat(page.select("h2").eachText()).contains("Nodarbības mape", "Nodarbības gaita", "Ko gatavojam", "Darba lapas");
        assertThat(page.select(".links a[href^=/biblioteka/lv/receptes/]")).isNotEmpty();
        assertThat(page.expectFirst(".agenda li b").text()).isEqualTo("10:00");
        var form = page.expectFirst("form.ask");
        assertThat(form.attr("action")).isEqualTo("/biblioteka/lv/kurss/1/mape.pdf");
        assertThat(form.expectFirst("input[name=cilveki]").attr("max")).isEqualTo("60");
        assertThat(page.select("label[for]").eachAttr("for")).allMatch(id -> page.getElementById(id) != null);
    }

    @Test
    void thePackIsForAsManyPeopleAsCome() throws Exception {
        var response = answer(get(URI.create("/biblioteka/lv/kurss/1/mape.pdf?cilveki=7&datums=2026-12-01&paka=lv-2013")).with(request -> {
            request.setRemoteAddr("198.51.100.1");
            return request;
        }));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Content-Disposition")).contains("nodarbiba-1-7.pdf");
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(PdfCheck.of(response.getContentAsByteArray()).read()).contains("7 cilvēkiem");
    }

    @Test
    @Transactional
    void thePackCarriesTheWordsThatTheLessonTookIn() throws Exception {
        var worker = TestPeople.add(application, "ilze", Role.WORKER);
        var day = TestDays.add(application, worker, null);
        var said = application.getBean(SuggestionDesk.class).say(day, Suggestion.Kind.CHANGE, "Vajag vairāk laika zupai.", worker);
        var lesson = application.getBean(CourseShelf.class).course(Texts.LATVIAN).lesson(1).orElseThrow();
        application.getBean(LessonDesk.class).save(lesson, 1, "Grupa lūdza", Set.of(said.id()), worker);
        var response = answer(get("/biblioteka/lv/kurss/1/mape.pdf?cilveki=7&datums=2026-12-01").with(request -> {
            request.setRemoteAddr("198.51.100.3");
            return request;
        }));
        assertThat(PdfCheck.of(response.getContentAsByteArray()).read()).contains("Vajag vairāk laika zupai.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cilveki=0", "cilveki=61", "cilveki=abc", "datums=2026-13-41", "paka=tadas-nav", "cilveki=-1&datums=x"})
    void anAnswerThatMakesNoSenseIsSaidKindly(String wish) {
        var response = answer("/biblioteka/lv/kurss/1/mape.pdf?" + wish);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(read(response).select("h1").text()).isEqualTo("To nevar izdarīt");
    }

    @Test
    void whoPrintsTooOftenIsAskedToWait() {
        for (var i = 0; i < 12; i++) {
            assertThat(steps("203.0.113.9").getStatus()).isEqualTo(200);
        }
        var refused = steps("203.0.113.9");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 60);
        assertThat(read(refused).select("h1").text()).isEqualTo("Brītiņu, lūdzu");
        assertThat(steps("203.0.113.10").getStatus()).as("another address").isEqualTo(200);
    }

    @Test
    void theStepsOfARecipeFitOnCards() throws Exception {
        var link = page("/biblioteka/lv/receptes/" + OMELETTE).expectFirst(".papers a").attr("href");
        var response = answer(get(link).with(request -> {
            request.setRemoteAddr("198.51.100.2");
            return request;
        }));
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(PdfCheck.of(response.getContentAsByteArray()).read()).contains("Omlete no olu pulvera");
        assertThat(answer(link, "If-None-Match", header(response, "ETag")).getStatus()).isEqualTo(304);
        assertThat(answer("/biblioteka/lv/receptes/tadas-nav/soli.pdf").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse steps(String address) {
        return answer(get("/biblioteka/lv/receptes/" + OMELETTE + "/soli.pdf").with(request -> {
            request.setRemoteAddr(address);
            return request;
        }));
    }
}
