package lv.burtnica.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/**
 * Where a store is, as the settings say.
 *
 * @param url the JDBC address
 * @param user who signs in to the database
 * @param password with which password
 * @param data the folder of everything that is not in the database
 * @param copies the folder of copies
 */
public record StorePlace(String url, String user, String password, Path data, Path copies) {

    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?!mem:|tcp:|ssl:|zip:)(?:file:)?([^;]+)(;.*)?");
    static final String FILE_ENDING = ".mv.db";

    /** Reads the settings of the application. */
    public static StorePlace of(Environment settings) {
        return new StorePlace(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""),
                Path.of(settings.getRequiredProperty("burtnica.data")),
                Path.of(settings.getRequiredProperty("burtnica.backup.folder")));
    }

    DatabaseKind kind() {
        return DatabaseKind.of(url);
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The file that H2 keeps everything in; none where the store is somewhere else. */
    Optional<Path> file() {
        return path().map(path -> Path.of(path + FILE_ENDING));
    }

    /** The same settings for another file beside the store's own. */
    StorePlace withFile(Path other) {
        var own = FILE.matcher(url);
        if (!own.matches()) {
            throw new IllegalStateException("The store is not a file: " + url);
        }
        var path = other.toAbsolutePath().toString();
        var options = own.group(2) == null ? "" : own.group(2);
        var address = "jdbc:h2:file:" + path.substring(0, path.length() - FILE_ENDING.length()) + options;
        return new StorePlace(address, user, password, data, copies);
    }

    private Optional<String> path() {
        var address = FILE.matcher(url);
        return address.matches() ? Optional.of(address.group(1).replaceFirst("^~", System.getProperty("user.home"))) : Optional.empty();
    }
}
