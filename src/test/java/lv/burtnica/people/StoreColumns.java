package lv.burtnica.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of the store, whatever tables there are. */
public record StoreColumns(JdbcClient store) {

    public record Column(String table, String name, String type) {

        boolean isText() {
            return type.contains("char") || type.contains("text") || type.contains("clob");
        }

        boolean isBytes() {
            return type.contains("binary") || type.contains("bytea") || type.contains("blob");
        }
    }

    public List<Column> all() {
        return store.sql("select c.table_name, c.column_name, c.data_type from information_schema.columns c"
                        + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                        + " where c.table_schema = current_schema and t.table_type = 'BASE TABLE'"
                        + " and lower(c.table_name) <> 'flyway_schema_history'")
                .query((row, number) -> new Column(small(row.getString(1)), small(row.getString(2)), small(row.getString(3))))
                .list();
    }

    /** The columns that point at a row of the table by a foreign key. */
    public List<PersonalData.Column> pointingAt(String table) {
        return store.sql("select distinct k.table_name, k.column_name from information_schema.referential_constraints r"
                        + " join information_schema.key_column_usage k on k.constraint_name = r.constraint_name"
                        + " join information_schema.key_column_usage o on o.constraint_name = r.unique_constraint_name"
                        + " where k.table_schema = current_schema and lower(o.table_name) = :table")
                .param("table", table)
                .query((row, number) -> new PersonalData.Column(small(row.getString(1)), small(row.getString(2))))
                .list();
    }

    /** Where the word stands, in any row of any table. */
    public List<Column> with(String word) {
        return all().stream()
                .filter(column -> column.isText() && inText(column, word) || column.isBytes() && inBytes(column, word))
                .toList();
    }

    private boolean inText(Column column, String word) {
        return store.sql("select count(*) from %s where cast(%s as varchar(1000000)) like :word".formatted(column.table(), column.name()))
                        .param("word", "%" + word + "%")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean inBytes(Column column, String word) {
        return store.sql("select %s from %s".formatted(column.name(), column.table()))
                .query((row, number) -> row.getBytes(1))
                .list()
                .stream()
                .anyMatch(bytes -> bytes != null && new String(bytes, StandardCharsets.UTF_8).contains(word));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
