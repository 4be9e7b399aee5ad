package lv.burtnica.backup;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A small store in a file, filled without the application, for tests that need many of them. */
final class TestStore {

    private TestStore() {}

    /** The settings of a store in the folder. */
    /** Under assertions, as in tests, H2 complains of its own closing in a file of its own; the tests look for files that do not belong. */
    static StorePlace place(Path data) {
        return new StorePlace("jdbc:h2:file:" + data.resolve("burtnica") + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0", "sa", "", data, data.resolve("backups"));
    }

    /** A store of this program's schema with two people, a picture, and a recipe. */
    static StorePlace filled(Path data) throws SQLException {
        var place = place(data);
        Schema.migrate(source(place), place.kind(), schema(place));
        fill(place);
        return place;
    }

    static DriverManagerDataSource source(StorePlace place) {
        return new DriverManagerDataSource(place.url(), place.user(), place.password());
    }

    static String schema(StorePlace place) {
        return place.kind() == DatabaseKind.H2 ? "PUBLIC" : "public";
    }

    static void fill(StorePlace place) throws SQLException {
        run(
                place,
                """
                insert into person (id, version, sign_in_name, KEYS shown_name, password_hash, role, language, created_at)
                values (1, 0, 'skaidrite', FIRST 'Skaidrīte Ķeņģe 🥕', '', 'MEMBER', 'lv',
                    timestamp with time zone '2026-02-03 04:05:06.789+02:00')
                """,
                """
                insert into person (id, version, sign_in_name, KEYS shown_name, password_hash, role, language, created_at)
                values (2, 3, 'o''hara', SECOND '', 'x', 'COORDINATOR', 'en', timestamp with time zone '1999-12-31 23:59:59.999999+00:00')
                """,
                """
                insert into recipe (id, version, recipe_key, language, title, description, kind, yield_amount, yield_unit, yield_detail,
                    author, licence, source, illustration, state, owner_id, parcel_foods, created_at, changed_at)
                values (1, 0, 'zupa', 'lv', 'Zupa "kā mājās"', 'rinda\\n un vēl'' ,', 'SOUP', '4', 'PORTION', '', '', '', '', '', 'SENT', 1, 0,
                    timestamp with time zone '2026-02-03 04:05:06+02:00', timestamp with time zone '2026-02-03 04:05:06+02:00')
                """,
                "alter sequence person_seq restart with 51");
        try (var connection = place.open();
                var statement = connection.prepareStatement("insert into picture (id, width, height, created_at, large_jpeg, medium_jpeg,"
                        + " small_jpeg) values ('a', 1, 2, current_timestamp, ?, ?, ?)")) {
            // As a photograph is: nothing to press together, so that most of a copy is content and little of it the zip's own order.
            var picture = new byte[70_000];
            new Random(70_000).nextBytes(picture);
            statement.setBytes(1, picture);
            statement.setBytes(2, new byte[] {0, -1, 127, -128});
            statement.setBytes(3, new byte[0]);
            statement.executeUpdate();
        }
    }

    static void run(StorePlace place, String... sqls) throws SQLException {
        try (var connection = place.open(); var statement = connection.createStatement()) {
            // Stores of an older schema know nothing of names as they are typed in a hurry.
            boolean hasKeys;
            try (var found = connection.getMetaData().getColumns(null, null, "%", "%")) {
                hasKeys = false;
                while (found.next()) {
                    hasKeys |= found.getString("COLUMN_NAME").equalsIgnoreCase("sign_in_key");
                }
            }
            for (var sql : sqls) {
                statement.execute(sql.replace("KEYS ", hasKeys ? "sign_in_key, shown_key, " : "")
                        .replace("FIRST ", hasKeys ? "'skaidrite', 'skaidrite kenge 🥕', " : "")
                        .replace("SECOND ", hasKeys ? "'o''hara', '', " : ""));
            }
        }
    }

    static Map<String, List<String>> dump(StorePlace place) throws SQLException {
        try (var connection = place.open()) {
            return StoreDump.of(connection);
        }
    }
}
