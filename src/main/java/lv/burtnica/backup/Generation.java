package lv.burtnica.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** The mark of a store that came from a copy: whoever keeps something beside the store can tell that it is of another one. */
final class Generation {

    private Generation() {}

    /** Marks the store as a new one. */
    static void begin(Connection connection, String generation) throws SQLException {
        try (var delete = connection.prepareStatement("delete from store_generation");
                var insert = connection.prepareStatement("insert into store_generation (id, generation) values (1, ?)")) {
            delete.executeUpdate();
            insert.setString(1, generation);
            insert.executeUpdate();
        }
    }

    /** The store's mark; empty where it never came from a copy. */
    static String of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select generation from store_generation where id = 1")) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
