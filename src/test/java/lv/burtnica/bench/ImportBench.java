package lv.burtnica.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.burtnica.exchange.Importer;
import lv.burtnica.exchange.InFile;

/** How long a saved web page of 200 kB takes to come in, warm, one after the other. */
final class ImportBench {

    private static final long SEED = 20_181_114;
    /** Milliseconds that the middle one of all pages may take. */
    static final double LIMIT = 30;

    private ImportBench() {}

    /** @param quick whether rough figures will do */
    static void measure(Table table, boolean quick) {
        var pages = SavedPages.of(SEED).stream().map(bytes -> new InFile("lapa.html", bytes)).toList();
        var timings = Timings.of(pages, quick ? 100 : 400, quick ? 200 : 1000, ImportBench::read);
        table.times("saved web pages of 200 kB read", 0, timings, LIMIT);
        var file = new InFile("zupa.md", "# Zupa\n\n---\n\n- *1 l* ūdens\n\n---\n\n1. Vāri.\n".getBytes(StandardCharsets.UTF_8));
        table.times("small RecipeMD files read", 0, Timings.of(List.of(file), 200, 1000, ImportBench::read), 0);
    }

    private static void read(InFile file) {
        if (Importer.read(file).found().size() != 1) {
            throw new IllegalStateException("A page that was made to be read was not: " + file.name());
        }
    }
}
