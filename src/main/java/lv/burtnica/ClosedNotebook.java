package lv.burtnica;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.burtnica.backup.StoreFaultException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** What commands ask about a notebook that they open themselves, and why they could not. */
final class ClosedNotebook {

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
     * Opens the notebook without its web server and works with it.
     *
     * @param refuse told why nothing could be done, by the key of a text; gives back the exit code
     */
    static int open(List<String> settings, Work work, Refusal refuse) throws InterruptedException {
        var missing = missing(settings);
        if (missing != null) {
            return refuse.because("commands.reindex.missing", Map.of("folder", missing.toAbsolutePath().normalize()));
        }
        var quiet = new ArrayList<>(List.of("--server.port=-1", "--burtnica.search.check=false", "--logging.level.root=off"));
        quiet.addAll(settings);
        try (var notebook = SpringApplication.run(Burtnica.class, quiet.toArray(String[]::new))) {
            work.with(notebook);
            return 0;
        } catch (RuntimeException e) {
            return isInUse(e)
                    ? refuse.because("commands.reindex.in-use", Map.of())
                    : refuse.because("commands.reindex.failed", Map.of("reason", root(e).toString()));
        }
    }

    /** What is done with an open notebook. */
    interface Work {
        void with(ApplicationContext notebook) throws InterruptedException;
    }

    /** Says why not. */
    interface Refusal {
        int because(String key, Map<String, ?> arguments);
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
