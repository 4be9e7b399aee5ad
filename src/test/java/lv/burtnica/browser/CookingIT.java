package lv.burtnica.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.junit.jupiter.api.Test;

/** Cooking from a tablet: the connection drops in the middle, timers ring, and two pairs see each other. */
@InBrowser
class CookingIT {

    /** Each test cooks in a kitchen of its own, where nobody of the page checks has been. */
    private static final String PLOV =
            "/kurss/1/diena/gatavot?datums=2026-12-01&laiks=10:00&cilveki=10&virtuve=%s&ediens=risu-plovs-ar-sautetu-cukgalu";
    private static final Wording LATVIAN = Wording.in(Texts.LATVIAN);
    /** Writes down what a test cannot hear or feel. */
    private static final String LISTEN = """
            window.rung = [];
            navigator.vibrate = pattern => window.rung.push('vibrated') > 0;
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (when) { window.rung.push('sounded'); return start.call(this, when); };
            window.locks = 0;
            const request = WakeLock.prototype.request;
            WakeLock.prototype.request = function (type) { window.locks++; return request.call(this, type); };""";

    @Test
    void cookingGoesOnWhenTheConnectionDrops(Visits visits) {
        try (var visit = begin(visits, "K7M-4PF")) {
            button(visit, "next").click();
            assertThat(heading(visit)).startsWith("1. solis no ");
            visit.page().context().setOffline(true);
            for (var step = 2; step <= 4; step++) {
                button(visit, "next").click();
                assertThat(heading(visit)).startsWith(step + ". solis no ");
                assertThat(visit.page().locator(".cook-card:not([hidden]) .step-text").innerText()).isNotBlank();
            }
            visit.page().getByText(LATVIAN.text("course.cook.lost")).waitFor();
            button(visit, "back").click();
            assertThat(heading(visit)).startsWith("3. solis no ");
            visit.picture("cooking-offline");
            assertThat(visit.page().locator(".cook-card:not([hidden])").isVisible()).isTrue();
            visit.page().context().setOffline(false);
            visit.page().getByText(LATVIAN.text("course.cook.nobody")).waitFor();
            visit.page().reload();
            visit.settle();
            assertThat(heading(visit)).as("the step survives").startsWith("3. solis no ");
        }
    }

    @Test
    void aTimerRingsWithoutAConnectionAndSurvivesAReload(Visits visits) {
        try (var visit = visits.begin(Visitor.of(Texts.LATVIAN, Visitor.PHONE))) {
            visit.page().addInitScript(LISTEN);
            visit.page().clock().install();
            visit.open(PLOV.formatted("K7M-4PT"));
            visit.page().locator(".cook-bar .next").waitFor();
            button(visit, "next").click();
            visit.page().locator(".cook-card:not([hidden]) .start-timer").last().click();
            visit.page().locator(".cook-card:not([hidden]) .start-timer").last().click();
            assertThat(visit.page().locator(".timer").count()).as("several at once").isEqualTo(2);
            assertThat(visit.page().locator(".timer-left").first().innerText()).matches(".*[45]:[0-9]{2}");
            visit.page().reload();
            visit.page().locator(".timer").nth(1).waitFor();
            visit.page().context().setOffline(true);
            visit.page().locator(".timer .one-more").first().click();
            visit.page().clock().fastForward(310_000);
            visit.page().locator(".timer.over").waitFor();
            assertThat(visit.page().locator(".timer.over").count()).as("one has a minute more").isEqualTo(1);
            assertThat(visit.page().getByRole(AriaRole.ALERT).first().innerText()).contains("1. solis", "5 min");
            assertThat(visit.page().evaluate("() => window.rung.includes('vibrated') && window.rung.includes('sounded')"))
                    .isEqualTo(true);
            visit.picture("cooking-rings");
            visit.page().locator(".timer.over .stop").click();
            assertThat(visit.page().locator(".timer").count()).isEqualTo(1);
            assertThat(visit.page().locator(".ringing").innerText()).isEmpty();
        }
    }

    @Test
    void theScreenIsKeptAwake(Visits visits) {
        try (var visit = visits.begin(Visitor.of(Texts.LATVIAN, Visitor.PHONE))) {
            visit.page().addInitScript(LISTEN);
            visit.open(PLOV.formatted("K7M-4PC"));
            visit.page().waitForFunction("() => window.locks > 0");
        }
    }

    @Test
    void twoPairsSeeEachOther(Visits visits) {
        try (var one = begin(visits, "K7M-4PD"); var two = visits.begin(Visitor.of(Texts.ENGLISH, Visitor.DESK))) {
            button(one, "next").click();
            two.open("/virtuve");
            two.page().getByLabel(Wording.in(Texts.ENGLISH).text("course.cook.code"), exactly()).fill("k7m 4pd");
            two.page().keyboard().press("Enter");
            two.page().locator(".dish").nth(1).click();
            two.page().getByText(Pattern.compile("\\(Pairs 1 and 2\\): Step 1 of ")).waitFor();
            two.picture("cooking-two");
            one.page().getByText(Pattern.compile("saliek uz galda")).waitFor();
            assertThat(two.barriers()).isEmpty();
            assertThat(two.complaints()).isEmpty();
        }
    }

    private static Visit begin(Visits visits, String code) {
        var visit = visits.begin(Visitor.of(Texts.LATVIAN, Visitor.PHONE));
        visit.open(PLOV.formatted(code));
        visit.page().locator(".cook-bar .next").waitFor();
        return visit;
    }

    private static String heading(Visit visit) {
        return visit.page().locator(".cook-card:not([hidden]) h2").innerText();
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().locator(".cook-bar ." + name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
