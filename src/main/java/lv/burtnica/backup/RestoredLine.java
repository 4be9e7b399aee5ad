package lv.burtnica.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import lv.burtnica.people.TrailDeed;
import org.jspecify.annotations.Nullable;

/** Takes down in a store that is brought back that it was: what was taken down in the one before is gone with it. */
final class RestoredLine {

    private RestoredLine() {}

    /**
     * Adds the line to the trail.
     *
     * @param by the name to sign in with of who wished it on the screen; {@code null} for the command line. The person is looked for in the
     *     new store, where there may be nobody of that name
     */
    static void write(Connection connection, Instant when, @Nullable String by) throws SQLException {
        var insert = "insert into trail_entry (id, deed, person_id, thing, done_at) values (?, ?, ?, '', ?)";
        var person = by == null ? null : number(connection, "select id from person where sign_in_name = ?", by);
        // Below all that are there, so that the sequence goes on as in the copy.
        var least = number(connection, "select min(id) from trail_entry where id < ?", 0L);
        try (var statement = connection.prepareStatement(insert)) {
            statement.setLong(1, (least == null ? 0 : least) - 1);
            statement.setString(2, (by == null ? TrailDeed.COPY_RESTORED_BY_COMMAND : TrailDeed.COPY_RESTORED).name());
            if (person == null) {
                statement.setNull(3, Types.BIGINT);
            } else {
                statement.setLong(3, person);
            }
            statement.setObject(4, OffsetDateTime.ofInstant(when, ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private static @Nullable Long number(Connection connection, String query, Object value) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setObject(1, value);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getObject(1) != null ? Long.valueOf(row.getLong(1)) : null;
            }
        }
    }
}
