package lv.burtnica.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/**
 * Who looks at a page, and on what.
 *
 * @param language what the browser asks for
 * @param width of the window, in CSS pixels
 * @param forcedColours whether the system puts its own colours over those of the page
 * @param javaScript whether the browser runs scripts
 */
record Visitor(Locale language, int width, boolean forcedColours, boolean javaScript) {

    /** A narrow phone, and what is left of a desk's screen at 400 % zoom. */
    static final int NARROWEST = 320;

    static final int PHONE = 390;
    static final int DESK = 1280;

    static final int HEIGHT = 800;

    static Visitor of(Locale language, int width) {
        return new Visitor(language, width, false, true);
    }

    Visitor withWidth(int otherWidth) {
        return new Visitor(language, otherWidth, forcedColours, javaScript);
    }

    Visitor withForcedColours() {
        return new Visitor(language, width, true, javaScript);
    }

    Visitor withoutJavaScript() {
        return new Visitor(language, width, forcedColours, false);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setLocale(language.toLanguageTag())
                .setTimezoneId("Europe/Riga")
                .setViewportSize(width, HEIGHT)
                .setForcedColors(forcedColours ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(javaScript);
    }
}
