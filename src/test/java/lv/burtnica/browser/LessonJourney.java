package lv.burtnica.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;

/** A social worker's way through a lesson day: plan it, print it, ask at the table, note how it went, see it in the report. */
final class LessonJourney {

    private final Wording latvian = Wording.in(Texts.LATVIAN);
    private final Visit visit;

    LessonJourney(Visit visit) {
        this.visit = visit;
    }

    void holdALesson() {
        visit.open("/kurss/1/diena?datums=%s&laiks=10:00&cilveki=10&paka=lv-2013&budzets=15".formatted(LocalDate.now()));
        button("course.ui.save-day").click();
        visit.page().waitForURL(Pattern.compile(".*/nodarbibu-dienas/\\d+"));
        visit.settle();
        var day = visit.page().url();
        lookAround("lesson-day");
        answerAtTheTable(day);
        visit.open(day + "/pec");
        lookAround("lesson-after");
        field("course.ui.came").fill("9");
        field("course.ui.portions").fill("28");
        field("course.ui.paid").fill("14,20");
        button("course.ui.save-afterwards").click();
        visit.page().getByText(latvian.text("course.ui.noted")).first().waitFor();
        assertThat(visit.words()).contains(latvian.text("course.ui.from-telephones", Map.of("good", 1, "soSo", 0, "bad", 0)));
        visit.open("/parskats");
        assertThat(visit.words()).contains("14,20");
        lookAround("report");
        visit.open("/nodarbibu-dienas");
        lookAround("lesson-days");
    }

    /** The sheet for the table leads to the page; the pack is a PDF of this day. */
    private void answerAtTheTable(String day) {
        var sheet = visit.page().request().get(day + "/mape.pdf?lapa=table");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(visit.page().request().get(day + "/mape.pdf").headers()).containsEntry("content-type", "application/pdf");
        visit.open(TableSheet.address(sheet.body()));
        lookAround("table");
        visit.page().locator("input[value=good]").first().check(new Locator.CheckOptions().setForce(true));
        visit.page().getByRole(AriaRole.BUTTON).click();
        visit.page().getByText(latvian.text("course.table.thanks")).waitFor();
        assertThat(visit.barriers()).isEmpty();
    }

    private void lookAround(String name) {
        visit.picture(name);
        assertThat(visit.barriers()).as(name).isEmpty();
        assertThat(visit.overhang()).as(name).isZero();
        assertThat(visit.unknownElements()).as(name).isEmpty();
    }

    private Locator field(String label) {
        return visit.page().getByLabel(latvian.text(label), new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String label) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(latvian.text(label)).setExact(true));
    }
}
