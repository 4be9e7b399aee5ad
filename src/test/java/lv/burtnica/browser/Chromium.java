package lv.burtnica.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One Chromium, the one on this machine: {@code CHROMIUM} names it, else it is on the path. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final Map<Visitor, BrowserContext> kept = new HashMap<>();

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        var noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(noDownload));
        var options = new LaunchOptions().setExecutablePath(executable()).setHeadless(true).setArgs(FLAGS);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** A browser window that has never been anywhere: no cookies, nothing cached. */
    Visit visit(Notebook notebook, Visitor visitor) {
        return new Visit(notebook, visitor, browser.newContext(visitor.options()), true);
    }

    /** As {@link #visit}, but what was fetched for others like them need not be fetched again. Whatever else they left is gone. */
    Visit another(Notebook notebook, Visitor visitor) {
        var context = kept.computeIfAbsent(visitor, any -> browser.newContext(visitor.options()));
        var visit = new Visit(notebook, visitor, context, false);
        visit.forgetOthers();
        return visit;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path executable() {
        var named = System.getenv("CHROMIUM");
        if (named != null) {
            return Path.of(named);
        }
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium here: run bin/test, which finds or installs one"));
    }
}
