package lv.burtnica.bench.press;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium without a window, printing the page of HTML. {@code CHROMIUM} names it, else it is on the path. */
abstract class ChromiumPrinter implements Printer {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking");

    final Path page;
    final Path executable;

    private ChromiumPrinter(Content content, Path executable) {
        this.executable = executable;
        page = content.folder().resolve("booklet.html");
        try {
            Files.writeString(page, "<!doctype html>" + WebPage.of(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both ways of printing, none where there is no Chromium. */
    static List<Printer> all(Content content) {
        return executable().map(found -> List.<Printer>of(new Warm(content, found), new Fresh(content, found))).orElse(List.of());
    }

    @Override
    public String tags() {
        return "yes";
    }

    private static Optional<Path> executable() {
        var named = System.getenv("CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A browser that is running already and has printed before. */
    private static final class Warm extends ChromiumPrinter {

        private final Playwright playwright;
        private final Page tab;

        Warm(Content content, Path executable) {
            super(content, executable);
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            tab = playwright.chromium()
                    .launch(new LaunchOptions().setExecutablePath(executable).setHeadless(true).setArgs(FLAGS))
                    .newPage();
        }

        @Override
        public String name() {
            return "Chromium, running already";
        }

        @Override
        public byte[] print() {
            tab.navigate(page.toUri().toString());
            return tab.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setTagged(true).setOutline(true));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** A browser that is started for this file. */
    private static final class Fresh extends ChromiumPrinter {

        Fresh(Content content, Path executable) {
            super(content, executable);
        }

        @Override
        public String name() {
            return "Chromium, started anew";
        }

        @Override
        public byte[] print() throws IOException, InterruptedException {
            var out = page.resolveSibling("chromium.pdf");
            var command = new ArrayList<String>();
            command.add(executable.toString());
            command.add("--headless");
            command.addAll(FLAGS);
            command.addAll(List.of("--no-pdf-header-footer", "--print-to-pdf=" + out, page.toUri().toString()));
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException("Chromium ended with " + process.exitValue());
            }
            return Files.readAllBytes(out);
        }
    }
}
