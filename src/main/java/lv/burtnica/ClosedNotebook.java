package lv.burtnica;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.burtnica.backup.StoreFaultException;
import lv.burtnica.wording.Wording;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** A notebook that a command opens itself, without the server. */
final class ClosedNotebook {

    static final int REFUSED = 1;

    private static final String DATA = "--burtnica.data=";
    private static final int H2_IN_USE = 90020;

    private ClosedNotebook() {}

    /** The folder that should hold the notebook and does not; {@code null} where it does, or where the store is somewhere else. */
    private static @Nullable Path missing(List<String> settings) {
        var elsewhere = System.getenv("SPRING_PROFILES_ACTIVE") != null || settings.stream().anyMatch(one -> one.startsWith("--spring."));
        var folder = Path.of(settings.stream()
                .filter(one -> one.startsWith(DATA))
                .map(one -> one.substring(DATA.length()))
                .findFirst()
                .orElse("data"));
        return elsewhere || Files.exists(folder.resolve("burtnica.mv.db")) ? null : folder;
    }

    /**
     * Opens the notebook without its web server and works with it, or says why that cannot be.
     *
     * @param settings of the server
     * @param out where it is said
     * @return the exit code: 0, or {@value #REFUSED} where nothing was done
     */
    static int open(List<String> settings, Wording wording, PrintWriter out, Work work) throws InterruptedException {
        var missing = missing(settings);
        if (missing != null) {
            out.println(wording.text("commands.notebook.missing", Map.of("folder", missing.toAbsolutePath().normalize())));
            return REFUSED;
        }
        var quiet = new ArrayList<>(List.of("--server.port=-1", "--burtnica.search.check=false", "--logging.level.root=off"));
        quiet.addAll(settings);
        try (var notebook = SpringApplication.run(Burtnica.class, quiet.toArray(String[]::new))) {
            work.with(notebook);
            return 0;
        } catch (RuntimeException e) {
            out.println(isInUse(e)
                    ? wording.text("commands.notebook.in-use")
                    : wording.text("commands.notebook.failed", Map.of("reason", root(e).toString())));
            return REFUSED;
        }
    }

    /** What is done with an open notebook. */
    interface Work {
        void with(ApplicationContext notebook) throws InterruptedException;
    }

    /** Whether another process has it open. */
    private static boolean isInUse(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof LockObtainFailedException
                    || cause instanceof StoreFaultException store && store.isInUse()
                    || cause instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE) {
                return true;
            }
        }
        return false;
    }

    private static Throwable root(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
