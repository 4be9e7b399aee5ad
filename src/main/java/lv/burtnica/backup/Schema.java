package lv.burtnica.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The migrations of the program, and those that a store has seen. */
final class Schema {

    private static final String FOLDER = "classpath*:db/migration/V*__*.sql";
    private static final Pattern VERSION = Pattern.compile("V([0-9_.]+)__.*");

    private Schema() {}

    /** The numbers of all migrations of this program with their files, in order. */
    static Map<MigrationVersion, Resource> known() {
        try {
            var known = new TreeMap<MigrationVersion, Resource>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(FOLDER)) {
                var name = VERSION.matcher(Objects.requireNonNull(file.getFilename()));
                if (name.matches()) {
                    known.put(MigrationVersion.fromVersion(name.group(1)), file);
                }
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException("The migrations cannot be read", e);
        }
    }

    /** Those of the numbers that this program has no migration for: whoever wrote them is newer. */
    static List<String> unknown(Collection<String> versions) {
        var known = known().keySet();
        return versions.stream().filter(version -> !known.contains(MigrationVersion.fromVersion(version))).toList();
    }

    /** The numbers of the migrations that the store has seen, in order; none where it is empty. */
    static List<String> applied(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "flyway\\_schema\\_history", null)) {
            if (!tables.next()) {
                return List.of();
            }
        }
        var versions = new ArrayList<MigrationVersion>();
        var query = "select \"version\" from \"flyway_schema_history\" where \"success\" = true and \"version\" is not null";
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                versions.add(MigrationVersion.fromVersion(rows.getString(1)));
            }
        }
        return versions.stream().sorted().map(MigrationVersion::getVersion).toList();
    }

    /** Brings a store to what this program needs. */
    static void migrate(DataSource store, DatabaseKind kind, String schema) {
        migrate(store, kind, schema, "classpath:db/migration");
    }

    /** Brings an empty store to the state of a program that knew only the given migrations. */
    static void migrateOnly(DataSource store, DatabaseKind kind, String schema, Collection<String> versions) throws IOException {
        var folder = Files.createTempDirectory("burtnica-schema");
        try {
            copy(versions, folder);
            migrate(store, kind, schema, "filesystem:" + folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void copy(Collection<String> versions, Path folder) throws IOException {
        var known = known();
        for (var version : versions) {
            var file = Objects.requireNonNull(known.get(MigrationVersion.fromVersion(version)));
            try (var content = file.getInputStream()) {
                Files.copy(content, folder.resolve(Objects.requireNonNull(file.getFilename())));
            }
        }
    }

    private static void migrate(DataSource store, DatabaseKind kind, String schema, String location) {
        Flyway.configure()
                .dataSource(store)
                .locations(location)
                .defaultSchema(schema)
                .schemas(schema)
                .placeholders(Map.of("bytes", kind.bytesType()))
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
