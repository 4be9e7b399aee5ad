package lv.burtnica.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The browser, and the running application to look at with it: started when somebody first asks for it, once for all tests. */
final class Visits implements AutoCloseable {

    private final Chromium chromium;
    private @Nullable Notebook notebook;

    private Visits(Chromium chromium, @Nullable Notebook notebook) {
        this.chromium = chromium;
        this.notebook = notebook;
    }

    static Visits open() {
        return new Visits(Chromium.start(), null);
    }

    /** The same browser, and another application. Whoever started that one closes it. */
    Visits at(Notebook other) {
        return new Visits(chromium, other);
    }

    Notebook notebook() {
        if (notebook == null) {
            try {
                notebook = Notebook.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return notebook;
    }

    Chromium chromium() {
        return chromium;
    }

    Visit begin(Visitor visitor) {
        return chromium.visit(notebook(), visitor);
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        if (notebook != null) {
            notebook.close();
        }
    }
}
