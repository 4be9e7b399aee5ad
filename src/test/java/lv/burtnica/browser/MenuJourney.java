package lv.burtnica.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;

/** The menu of a phone by keyboard alone: what unfolds follows its button, and Escape takes back one layer at a time. */
record MenuJourney(Visit visit) {

    private static final Wording LATVIAN = Wording.in(Texts.LATVIAN);

    void unfoldByKeyboard() {
        visit.open("/");
        var menu = visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(LATVIAN.text("shell.menu")).setExact(true));
        press(menu, "Enter");
        var fold = visit.page().locator(".unfold");
        press(fold, "Enter");
        var pages = visit.page().locator(".work-pages a");
        pages.first().waitFor();
        assertThat(visit.barriers()).as("unfolded").isEmpty();
        press(fold, "Tab");
        assertThat(hasFocus(pages.first())).as("the first page comes after its button").isTrue();
        press(pages.last(), "Tab");
        assertThat(hasFocus(visit.page().locator(".languages button").first())).as("nobody is caught behind the last").isTrue();
        press(pages.first(), "Escape");
        pages.first().waitFor(hidden());
        visit.settle();
        assertThat(hasFocus(fold)).as("back at the button").isTrue();
        assertThat(fold.getAttribute("aria-expanded")).isEqualTo("false");
        press(fold, "Escape");
        fold.waitFor(hidden());
        visit.settle();
        assertThat(hasFocus(menu)).as("back at the menu's button").isTrue();
    }

    private void press(Locator part, String key) {
        part.focus();
        visit.page().keyboard().press(key);
        visit.settle();
    }

    private static boolean hasFocus(Locator part) {
        return (boolean) part.evaluate("part => part === document.activeElement");
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
