package lv.burtnica.course.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Suggestion;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.course.day.TestDays;
import lv.burtnica.course.feedback.SuggestionDesk;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.funder.FunderDesk;
import lv.burtnica.funder.TestFunders;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** The papers of stored days: only for those who look after them. */
@Transactional
class KeptDayControllerTest extends ViewTest {

    @Autowired
    private WebApplicationContext application;

    private MockMvc browser;
    private Person worker;
    private LessonDay day;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        worker = TestPeople.add(application, "Ilze vada", Role.WORKER);
        day = TestDays.add(application, worker, TestDays.group(application, "Cerība", worker), "vieta=Rucavas tautas nams");
    }

    @Test
    void givesTheWholePackOfTheDay() throws Exception {
        var answer = answer("/mape.pdf", worker);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("inline; filename=\"nodarbiba-1-2026-12-01.pdf\"");
        assertThat(text(answer)).contains("Cerība", "Rucavas tautas nams", "Kā garšoja?");
    }

    @Test
    void theSheetForTheTableLeadsToThePageOfTheDay() throws Exception {
        var answer = answer("/mape.pdf?lapa=table", worker);
        assertThat(text(answer)).contains("Kā garšoja?", "/galds/").doesNotContain("Pirkumu saraksts");
        assertThat(text(answer).replaceAll("\\s", "")).contains(day.code());
    }

    @Test
    void thePosterNamesTheFunderAndTheTakeHomeSheetTheGroupsWords() throws Exception {
        var days = application.getBean(LessonDays.class);
        var funder = application.getBean(FunderDesk.class).add("ESF+", TestFunders.union(), worker);
        day = days.fund(day, funder.id(), worker);
        assertThat(text(answer("/mape.pdf?lapa=poster", worker))).contains(TestFunders.SENTENCE);
        var said = application.getBean(SuggestionDesk.class).say(day, Suggestion.Kind.CHANGE, "Vajag vairāk laika zupai.", worker);
        var lesson = application.getBean(CourseShelf.class).course(day.language()).lesson(1).orElseThrow();
        application.getBean(LessonDesk.class).save(lesson, 1, "Grupa lūdza", Set.of(said.id()), worker);
        assertThat(text(answer("/mape.pdf?lapa=take-home", worker))).as("it was planned with the version before")
                .doesNotContain("Vajag vairāk laika zupai.");
        day = days.renew(day, worker);
        assertThat(text(answer("/mape.pdf?lapa=take-home", worker))).contains("Vajag vairāk laika zupai.").doesNotContain("Cerība teica");
        application.getBean(FunderDesk.class).remove(funder, worker);
        application.getBean(EntityManager.class).flush();
        application.getBean(EntityManager.class).clear();
        assertThat(text(answer("/mape.pdf?lapa=poster", worker))).as("nobody is named who is gone").doesNotContain(TestFunders.SENTENCE);
    }

    @Test
    void othersGetNothing() throws Exception {
        var stranger = TestPeople.add(application, "Pēteris citur", Role.WORKER);
        assertThat(answer("/mape.pdf", stranger).getStatus()).isEqualTo(404);
        var member = TestPeople.add(application, "Anna", Role.MEMBER);
        assertThat(answer("/mape.pdf", member).getStatus()).isIn(403, 404);
        var reader = browser.perform(get("/nodarbibu-dienas/" + day.id() + "/mape.pdf")).andReturn().getResponse();
        assertThat(reader.getStatus()).isIn(302, 401, 403, 404);
        assertThat(reader.getContentAsString()).doesNotContain("%PDF");
    }

    @Test
    void nonsenseIsAnsweredWithASentence() throws Exception {
        assertThat(answer("/mape.pdf?lapa=nekas", worker).getStatus()).isEqualTo(400);
        for (var id : new String[] {"0", "999999999", "viens", "99999999999999999999999"}) {
            var address = "/nodarbibu-dienas/" + id + "/mape.pdf";
            var answer = browser.perform(get(address).with(as(worker))).andReturn().getResponse();
            assertThat(answer.getStatus()).as(id).isEqualTo(404);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("<h1").doesNotContain("course.");
        }
    }

    private MockHttpServletResponse answer(String below, Person who) throws Exception {
        return browser.perform(get("/nodarbibu-dienas/" + day.id() + below).with(as(who))).andReturn().getResponse();
    }

    private static RequestPostProcessor as(Person who) {
        return user(who.signInName()).roles(who.role().name());
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
