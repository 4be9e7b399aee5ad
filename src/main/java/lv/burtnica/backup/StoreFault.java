package lv.burtnica.backup;

import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a store that people can do something about. */
enum StoreFault {
    IN_USE, DISK_FULL, NOT_ALLOWED, DAMAGED, OTHER_VERSION, NO_SERVER, WRONG_PASSWORD, NO_DATABASE, TOO_NEW;

    /** H2's numbers, see {@code org.h2.api.ErrorCode}. */
    private static final int H2_DATABASE_ALREADY_OPEN = 90020;
    private static final int H2_FILE_CORRUPTED = 90030;
    private static final int H2_FILE_VERSION = 90048;
    private static final int H2_FILE_IO = 90028;
    private static final int H2_IO = 90031;
    private static final int H2_WRONG_USER = 28000;

    private static final String POSTGRESQL_DISK_FULL = "53100";

    /** The fault behind an exception; nothing where it is another one. */
    static Optional<StoreFault> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> Stream.ofNullable(one(cause)))
                .reduce((outer, inner) -> isCloser(inner) ? inner : outer);
    }

    /** The sentence that says what is wrong and what to do. */
    String textKey() {
        return "backup.store." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the system says of a file is closer to the truth than what the database makes of it. */
    private static boolean isCloser(StoreFault inner) {
        return inner == DISK_FULL || inner == NOT_ALLOWED || inner == IN_USE;
    }

    private static @Nullable StoreFault one(Throwable cause) {
        var words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("not enough space") || words.contains("disk quota")) {
            return DISK_FULL;
        }
        if (cause instanceof AccessDeniedException || words.contains("permission denied") || words.contains("read-only file")) {
            return NOT_ALLOWED;
        }
        return cause instanceof SQLException sql ? ofDatabase(sql) : null;
    }

    private static @Nullable StoreFault ofDatabase(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return switch (failure.getErrorCode()) {
            case H2_DATABASE_ALREADY_OPEN -> IN_USE;
            case H2_FILE_CORRUPTED, H2_FILE_IO, H2_IO -> DAMAGED;
            case H2_FILE_VERSION -> OTHER_VERSION;
            case H2_WRONG_USER -> WRONG_PASSWORD;
            default -> switch (state.length() < 2 ? "" : state.substring(0, 2)) {
                case "08" -> NO_SERVER;
                case "28" -> WRONG_PASSWORD;
                case "3D" -> NO_DATABASE;
                case "53" -> state.equals(POSTGRESQL_DISK_FULL) ? DISK_FULL : null;
                default -> null;
            };
        };
    }
}
