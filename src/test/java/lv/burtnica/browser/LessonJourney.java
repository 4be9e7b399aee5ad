package lv.burtnica.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.apache.pdfbox.Loader;

/**
 * The way of a social worker who never taught before: open lesson one, set a day for 10 people with the parcel of 2013 and 15 euros, print
 * the pack, ask at the table, note how it went, and see it in the recipe, in the lesson and in the report.
 */
final class LessonJourney {

    private static final String RECIPE = "/receptes/risu-plovs-ar-sautetu-cukgalu?valoda=";

    private final Visit visit;
    private final Wording words;
    private final Consumer<String> look;
    private byte[] pack = {};

    /** @param look called at each place worth a look, with its name */
    LessonJourney(Visit visit, Consumer<String> look) {
        this.visit = visit;
        this.words = Wording.in(visit.visitor().language());
        this.look = look;
    }

    void holdALesson() {
        var day = plan();
        print(day);
        answerAtTheTable(day);
        note(day);
        see(day);
        improve();
    }

    /** The pack as it was printed. */
    byte[] pack() {
        return pack;
    }

    private String plan() {
        visit.open("/kurss");
        look.accept("course");
        visit.page().locator(".lesson-card a").first().click();
        visit.page().waitForURL(Pattern.compile(".*/kurss/1"));
        visit.settle();
        look.accept("lesson");
        visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.text("course.ui.plan-day"))).first().click();
        visit.page().waitForURL(Pattern.compile(".*/diena"));
        // The page at the table is open on the day itself.
        visit.open("/kurss/1/diena?datums=" + LocalDate.now());
        type("course.ui.people", "10");
        type("course.ui.budget", "15");
        visit.page().locator(".parcel-choice vaadin-select").click();
        visit.page().locator("vaadin-select-item", new Page.LocatorOptions().setHasText("2013")).first().click();
        visit.page().locator(".parcel-row").waitFor();
        visit.settle();
        assertThat(visit.page().locator(".over-budget").innerText()).containsPattern("15[.,]00");
        visit.page().locator(".over-budget").scrollIntoViewIfNeeded();
        look.accept("lesson-plan");
        button("course.ui.save-day").click();
        visit.page().waitForURL(Pattern.compile(".*/nodarbibu-dienas/\\d+"));
        visit.settle();
        look.accept("lesson-day");
        return visit.page().url();
    }

    private void print(String day) {
        var answer = visit.page().request().get(day + "/mape.pdf");
        assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        pack = answer.body();
        assertThat(new String(pack, 0, 4, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        try (var document = Loader.loadPDF(pack)) {
            assertThat(document.getNumberOfPages()).isBetween(25, 70);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sheet for the table leads to the page. */
    private void answerAtTheTable(String day) {
        visit.open(TableSheet.address(visit.page().request().get(day + "/mape.pdf?lapa=table").body()));
        look.accept("table");
        visit.page().locator("input[value=good]").first().check(new Locator.CheckOptions().setForce(true));
        visit.page().getByRole(AriaRole.BUTTON).click();
        visit.page().getByText(words.text("course.table.thanks")).waitFor();
        assertThat(visit.barriers()).isEmpty();
    }

    /** Numbers, faces from paper, what worked and what to change. */
    private void note(String day) {
        visit.open(day + "/pec");
        assertThat(visit.words()).contains(words.text("course.ui.from-telephones", Map.of("good", 1, "soSo", 0, "bad", 0)));
        field("course.ui.came").fill("9");
        field("course.ui.portions").fill("28");
        field("course.ui.paid").fill("14,20");
        visit.page().locator(".dish-faces .count-row").first().locator("input").first().fill("7");
        visit.page().locator(".dish-faces .count-row").first().locator("input").nth(1).fill("1");
        say("course.ui.what-worked", said("The pilaf was good.", "Plovs bija labs."));
        say("course.ui.what-to-change", change());
        button("course.ui.save-afterwards").click();
        visit.page().getByText(words.text("course.ui.noted")).first().waitFor();
        visit.settle();
        visit.page().locator(".dish-faces h2").scrollIntoViewIfNeeded();
        look.accept("lesson-after");
    }

    private void see(String day) {
        visit.open(RECIPE + words.language().getLanguage());
        assertThat(visit.words()).contains(words.text("recipe.assessment.taste-headline", Map.of("people", 9, "good", 8)));
        visit.page().getByText(words.text("recipe.assessment.label-heading")).first().scrollIntoViewIfNeeded();
        look.accept("lesson-recipe");
        visit.open("/parskats");
        assertThat(visit.words()).containsPattern("14[.,]20").contains("28");
        look.accept("report");
        visit.open("/nodarbibu-dienas");
        look.accept("lesson-days");
        visit.open(day);
        assertThat(visit.words()).contains(words.text("course.ui.state-held"));
    }

    /** The next version of the lesson takes in what the group said. */
    private void improve() {
        visit.open("/kurss/1");
        visit.page().locator(".suggestions .put-aside a").first().click();
        visit.page().waitForURL(Pattern.compile(".*/labot\\?ieteikums=\\d+"));
        visit.settle();
        button("course.writing.save").click();
        visit.page().waitForURL(Pattern.compile(".*/kurss/1"));
        visit.page().getByText(words.text("course.ui.suggestion-taken-in", "n", 2)).first().waitFor();
        visit.open("/kurss/1/versijas");
        assertThat(visit.words()).contains(words.text("course.writing.group-words"), change());
        look.accept("lesson-versions");
    }

    /** What the group says, in its own language. */
    private String change() {
        return said("More time for the soup, please.", "Vajag vairāk laika zupai.");
    }

    private String said(String english, String latvian) {
        return words.language().equals(Texts.LATVIAN) ? latvian : english;
    }

    private void say(String label, String sentence) {
        var area = field(label);
        area.fill(sentence);
        area.blur();
        visit.page().locator(".say-part", new Page.LocatorOptions().setHas(area)).locator("vaadin-button").first().click();
        visit.page().locator(".say-part li", new Page.LocatorOptions().setHasText(sentence)).first().waitFor();
    }

    private void type(String label, String text) {
        field(label).fill(text);
        field(label).press("Tab");
        visit.settle();
    }

    private Locator field(String label) {
        return visit.page().getByLabel(words.text(label), new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String label) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.text(label)).setExact(true));
    }
}
