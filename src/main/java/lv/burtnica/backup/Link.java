package lv.burtnica.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A link from one table to another: a foreign key, with what becomes of a row when the one that it points at is deleted. */
final class Link {

    private static final Map<Integer, String> ON_DELETE = Map.of(
            DatabaseMetaData.importedKeyCascade, " on delete cascade",
            DatabaseMetaData.importedKeySetNull, " on delete set null",
            DatabaseMetaData.importedKeySetDefault, " on delete set default");

    private final String table;
    private final String name;
    private final String target;
    private final int deleteRule;
    private final List<String> columns = new ArrayList<>();
    private final List<String> targetColumns = new ArrayList<>();
    private boolean mayBeEmpty = true;

    /** @param deleteRule one of the rules of {@link DatabaseMetaData#getImportedKeys} */
    Link(String table, String name, String target, int deleteRule) {
        this.table = table;
        this.name = name;
        this.target = target;
        this.deleteRule = deleteRule;
    }

    void add(String column, String targetColumn, boolean nullable) {
        columns.add(column);
        targetColumns.add(targetColumn);
        mayBeEmpty &= nullable;
    }

    void drop(Connection connection) throws SQLException {
        execute(connection, "alter table " + table + " drop constraint " + name);
    }

    /** @throws SQLException if a row points at one that is not there */
    void putBack(Connection connection) throws SQLException {
        execute(connection, "alter table " + table + " add constraint " + name + " foreign key (" + String.join(", ", columns)
                + ") references " + target + " (" + String.join(", ", targetColumns) + ")" + ON_DELETE.getOrDefault(deleteRule, ""));
    }

    /**
     * Lets rows that point at nothing go the way the link says; where it says none, they point nowhere from then on, or go if they must
     * point somewhere.
     *
     * @return how many rows there were
     */
    int mend(Connection connection) throws SQLException {
        var loose = String.join(" is not null and ", columns) + " is not null and not exists (select 1 from " + target + " there where "
                + IntStream.range(0, columns.size())
                        .mapToObj(at -> "there." + targetColumns.get(at) + " = " + table + "." + columns.get(at))
                        .collect(Collectors.joining(" and ")) + ")";
        return execute(connection, goesWithItsTarget()
                ? "delete from " + table + " where " + loose
                : "update " + table + " set " + String.join(" = null, ", columns) + " = null where " + loose);
    }

    private boolean goesWithItsTarget() {
        return deleteRule == DatabaseMetaData.importedKeyCascade || !mayBeEmpty;
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
