package lv.burtnica.course.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.TestDays;
import lv.burtnica.course.feedback.DayFaces;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.assessment.Taste;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** The page at the table as a telephone gets it that nobody has signed in on. */
@Transactional
@WithAnonymousUser
class TableControllerTest extends ViewTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Clock clock;

    @Autowired
    private DayFaces faces;

    private MockMvc telephone;
    private LessonDay day;

    @BeforeEach
    void setTheTable() {
        telephone = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        var worker = TestPeople.add(application, "Ilze vada", Role.WORKER);
        day = TestDays.add(application, worker, null, "datums=" + LocalDate.now(clock));
    }

    @Test
    void asksForAFaceForEachDishInBothLanguages() throws Exception {
        var answer = look("?valoda=lv");
        var page = page(answer);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.select("h1").text()).isEqualTo("Kā garšoja?");
        assertThat(page.select("fieldset")).hasSameSizeAs(day.dishes());
        assertThat(page.select("fieldset").eq(0).select("label span").eachText()).containsExactly("Garšoja", "Tā un tā", "Negaršoja");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.text()).doesNotContain("course.");
        assertThat(page(look("?valoda=en")).select("h1").text()).isEqualTo("How did it taste?");
        assertThat(page(look("?valoda=en")).select("legend").attr("lang")).isEqualTo("lv");
    }

    @Test
    void costsNoSession() throws Exception {
        var request = telephone.perform(get("/galds/" + day.code())).andReturn().getRequest();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void takesAnAnswerAndShowsItAgain() throws Exception {
        var thanks = send(page(look("")), look(""), "ediens0", "good");
        assertThat(thanks.getStatus()).isEqualTo(200);
        assertThat(page(thanks).select("[role=status]").text()).contains("Paldies!");
        var device = Objects.requireNonNull(thanks.getCookie("galds"));
        assertThat(device.isHttpOnly()).isTrue();
        assertThat(device.getPath()).isEqualTo("/galds/");
        assertThat(device.getMaxAge()).isEqualTo(3 * 24 * 60 * 60);
        assertThat(faces.all(day).getFirst()).isEqualTo(new Taste(1, 0, 0));
        var again = telephone.perform(get("/galds/" + day.code()).cookie(device)).andReturn().getResponse();
        assertThat(page(again).select("input[checked]").attr("value")).isEqualTo("good");
        assertThat(page(again).text()).contains("Jūs jau atbildējāt.");
        send(page(again), again, "ediens0", "bad", device);
        assertThat(faces.all(day).getFirst()).as("changed, not added").isEqualTo(new Taste(0, 0, 1));
    }

    @Test
    void anEmptyAnswerIsNoAnswer() throws Exception {
        var answer = send(page(look("")), look(""), "ediens0", "nekas");
        assertThat(page(answer).select("[role=alert]").text()).isEqualTo("Vispirms izvēlieties vismaz vienu seju.");
        assertThat(answer.getCookie("galds")).isNull();
        assertThat(faces.fromTelephones(day)).isEmpty();
        send(page(look("")), look(""), "ediens99", "good");
        send(page(look("")), look(""), "ediens-1", "good");
        assertThat(faces.fromTelephones(day)).isEmpty();
    }

    @Test
    void aFormFromElsewhereIsNotTaken() throws Exception {
        var answer = telephone.perform(post("/galds/" + day.code()).param("ediens0", "good")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(faces.fromTelephones(day)).isEmpty();
    }

    @Test
    void withoutTheRightCodeThereIsNothing() throws Exception {
        for (var code : new String[] {"aaaaaaaaaaaaaaaaaaaa", "x", "..%2f..%2fetc", "%00"}) {
            var answer = telephone.perform(get(URI.create("/galds/" + code)).header("Accept-Language", "lv")).andReturn().getResponse();
            assertThat(answer.getStatus()).as(code).isIn(400, 404);
        }
        var closed = telephone.perform(get("/galds/aaaaaaaaaaaaaaaaaaaa")).andReturn().getResponse();
        assertThat(page(closed).select("h1").text()).isEqualTo("Šī lapa ir aizvērta");
    }

    private MockHttpServletResponse look(String query) throws Exception {
        return telephone.perform(get("/galds/" + day.code() + query)).andReturn().getResponse();
    }

    private MockHttpServletResponse send(Document form, MockHttpServletResponse shown, String field, String face, Cookie... more)
            throws Exception {
        // The secret of the form and its cookie belong together, so both are from one page.
        var page = page(shown);
        var request = post("/galds/" + day.code()).param(field, face).param("_csrf", page.select("input[name=_csrf]").attr("value"))
                .cookie(Objects.requireNonNull(shown.getCookie("galda-veidlapa")));
        assertThat(form.select("form").attr("action")).startsWith("/galds/" + day.code());
        if (more.length > 0) {
            request.cookie(more);
        }
        return telephone.perform(request).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
