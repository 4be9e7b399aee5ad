package lv.burtnica;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import lv.burtnica.backup.StoreFaultException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** What commands ask about a notebook that they open themselves, and why they could not. */
final class ClosedNotebook {

    private static final String DATA = "--burtnica.data=";
    private static final int H2_IN_USE = 90020;

    private ClosedNotebook() {}

    /** The folder that should hold the notebook and does not; {@code null} where it does, or where the store is somewhere else. */
    static @Nullable Path missing(List<String> settings) {
        var elsewhere = System.getenv("SPRING_PROFILES_ACTIVE") != null || settings.stream().anyMatch(one -> one.startsWith("--spring."));
        var folder = Path.of(settings.stream()
                .filter(one -> one.startsWith(DATA))
                .map(one -> one.substring(DATA.length()))
                .findFirst()
                .orElse("data"));
        return elsewhere || Files.exists(folder.resolve("burtnica.mv.db")) ? null : folder;
    }

    /** Whether another process has it open. */
    static boolean isInUse(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof LockObtainFailedException
                    || cause instanceof StoreFaultException store && store.isInUse()
                    || cause instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE) {
                return true;
            }
        }
        return false;
    }

    static Throwable root(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
