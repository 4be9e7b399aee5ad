package lv.burtnica.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The browser, and the running application to look at with it: started when somebody first asks for it, once for all tests. */
final class Visits implements AutoCloseable {

    private final Chromium chromium;
    private @Nullable Notebook notebook;
    private final List<Notebook> others = new ArrayList<>();
    private boolean touched;

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
            notebook = start();
        }
        return notebook;
    }

    /** One in which nobody has an account yet, for who makes the first: the one of all, where nobody came before them, else another. */
    Notebook untouched() {
        if (touched) {
            others.add(start());
            return others.getLast();
        }
        touched = true;
        return notebook();
    }

    private static Notebook start() {
        try {
            return Notebook.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Chromium chromium() {
        return chromium;
    }

    Visit begin(Visitor visitor) {
        return chromium.visit(notebook(), visitor);
    }

    /** As {@link #begin}, quicker: see {@link Chromium#another}. */
    Visit another(Visitor visitor) {
        return chromium.another(notebook(), visitor);
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        for (var other : others) {
            other.close();
        }
        if (notebook != null) {
            notebook.close();
        }
    }
}
