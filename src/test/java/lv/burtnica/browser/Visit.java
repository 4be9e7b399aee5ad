package lv.burtnica.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One person's way through the application in a fresh browser window. */
final class Visit implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");

    private static final int PATIENCE_IN_MILLISECONDS = 20_000;

    private static final AxeRunOptions ONLY_BARRIERS = new AxeRunOptions();

    static {
        ONLY_BARRIERS.setResultTypes(List.of("violations"));
    }

    private final Notebook notebook;
    private Visitor visitor;
    private final BrowserContext context;
    private final boolean alone;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** @param alone whether the context is this visit's only, and goes with it */
    Visit(Notebook notebook, Visitor visitor, BrowserContext context, boolean alone) {
        this.notebook = notebook;
        this.visitor = visitor;
        this.context = context;
        this.alone = alone;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
    }

    /** Playwright's own page, for what only one test does. */
    Page page() {
        return page;
    }

    Visitor visitor() {
        return visitor;
    }

    /** Goes to a path such as {@code /receptes}, or a full address, and waits until nothing moves any more. */
    Response open(String path) {
        var response = page.navigate(path.startsWith("/") ? notebook.address(path) : path);
        settle();
        return Objects.requireNonNull(response);
    }

    /** Waits until the page, its fonts and the server's answers are all there. */
    void settle() {
        if (visitor.javaScript()) {
            page.waitForFunction(PageScripts.SETTLED);
        }
    }

    /** Makes the window as wide as given in CSS pixels, and waits as {@link #settle()} does. */
    void resize(int width) {
        visitor = visitor.withWidth(width);
        page.setViewportSize(width, Visitor.HEIGHT);
        settle();
    }

    /** What the browser's console has complained of since the visit began. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The words on the page in the page's own language: also those only a screen reader speaks, not those marked as another language. */
    String words() {
        return (String) page.evaluate(PageScripts.WORDS);
    }

    /** Vaadin elements that the browser does not know, because the precompiled bundle lacks them. */
    List<?> unknownElements() {
        return (List<?>) page.evaluate(PageScripts.UNKNOWN_ELEMENTS);
    }

    /** How many CSS pixels the page is wider than its window. */
    int overhang() {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What keeps somebody from using the page, by axe's rules: each with the rule, the place and what to do. */
    List<String> barriers() {
        // Vaadin's own sign of a lost connection hangs outside of all landmarks, and shows only then.
        var axe = new AxeBuilder(page).exclude("vaadin-connection-indicator");
        // The pages have no frames whose findings would have to be put together in a further window, and what is fine is not read.
        axe.setLegacyMode(true).options(ONLY_BARRIERS);
        return axe.analyze().getViolations().stream().map(Visit::describe).toList();
    }

    /** Takes a picture of the window into {@code target/screenshots}. */
    Path picture(String name) {
        var file = PICTURES.resolve("%s-%s-%d.png".formatted(name, visitor.language().getLanguage(), visitor.width()));
        page.screenshot(new ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
        return file;
    }

    /** Does away with cookies, with what pages kept and with their workers; files that were fetched stay. */
    void forgetOthers() {
        context.clearCookies();
        var everything = new JsonObject();
        everything.addProperty("origin", notebook.address(""));
        everything.addProperty("storageTypes", "all");
        var tools = context.newCDPSession(page);
        tools.send("Storage.clearDataForOrigin", everything);
        tools.detach();
    }

    @Override
    public void close() {
        if (alone) {
            context.close();
        } else {
            page.close();
        }
    }

    private static String describe(Rule violation) {
        var rule = "%s (%s): %s".formatted(violation.getId(), violation.getImpact(), violation.getHelp());
        return violation.getNodes().stream().map(Visit::describe).collect(Collectors.joining("\n  ", rule + "\n  ", "\n"));
    }

    private static String describe(CheckedNode node) {
        return node.getTarget() + " " + node.getHtml() + "\n    " + node.getFailureSummary().replace("\n", "\n    ");
    }
}
