package lv.burtnica.browser;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The running application and the browser to look at it with, once for all tests.
 *
 * @param notebook the application
 * @param chromium the browser
 */
record Visits(Notebook notebook, Chromium chromium) implements AutoCloseable {

    static Visits open() {
        try {
            return new Visits(Notebook.start(), Chromium.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Visit begin(Visitor visitor) {
        return chromium.visit(notebook, visitor);
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        notebook.close();
    }
}
