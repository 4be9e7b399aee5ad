package lv.burtnica.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** What a column holds, in words that every database understands, and how it is written in a copy. */
enum ColumnType {
    TEXT, WHOLE, DECIMAL, FLOATING, TRUTH, DATE, TIME, LOCAL_MOMENT, MOMENT, UUID_NUMBER,
    /** Kept as a file of its own; the row holds the number of the file. */
    BYTES;

    /**
     * The type of a column as its database describes it.
     *
     * @param jdbcType one of {@link Types}
     * @param typeName the database's own word for it
     * @throws IllegalStateException for a type that no copy can hold yet
     */
    static ColumnType of(int jdbcType, String typeName) {
        return switch (typeName.toLowerCase(Locale.ROOT)) {
            case "uuid" -> UUID_NUMBER;
            case "timestamptz" -> MOMENT;
            case "bool" -> TRUTH;
            default -> of(jdbcType);
        };
    }

    private static ColumnType of(int jdbcType) {
        return switch (jdbcType) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> FLOATING;
            case Types.BOOLEAN -> TRUTH;
            case Types.DATE -> DATE;
            case Types.TIME -> TIME;
            case Types.TIMESTAMP -> LOCAL_MOMENT;
            case Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> throw new IllegalStateException("A copy cannot hold columns of the JDBC type " + jdbcType);
        };
    }

    /** Writes the value of a row; nothing of {@link #BYTES}, which go into files. */
    void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
        if (this == WHOLE) {
            var number = row.getLong(column);
            if (row.wasNull()) {
                json.writeNull();
            } else {
                json.writeNumber(number);
            }
            return;
        }
        var text = text(row, column);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }

    private @Nullable String text(ResultSet row, int column) throws SQLException {
        var value = switch (this) {
            case TEXT -> row.getString(column);
            case DECIMAL -> plain(row.getBigDecimal(column));
            case DATE -> row.getObject(column, LocalDate.class);
            case TIME -> row.getObject(column, LocalTime.class);
            case LOCAL_MOMENT -> row.getObject(column, LocalDateTime.class);
            case MOMENT -> instant(row.getObject(column, OffsetDateTime.class));
            default -> row.getObject(column);
        };
        return value == null ? null : value.toString();
    }

    /** Sets the value that {@link #write} wrote; not for {@link #BYTES}. */
    void set(PreparedStatement statement, int column, JsonNode value) throws SQLException {
        if (value.isNull()) {
            statement.setObject(column, null);
            return;
        }
        switch (this) {
            case TEXT -> statement.setString(column, value.asString());
            case WHOLE -> statement.setLong(column, value.asLong());
            case DECIMAL -> statement.setBigDecimal(column, new BigDecimal(value.asString()));
            case FLOATING -> statement.setDouble(column, Double.parseDouble(value.asString()));
            case TRUTH -> statement.setBoolean(column, Boolean.parseBoolean(value.asString()));
            case DATE -> statement.setObject(column, LocalDate.parse(value.asString()));
            case TIME -> statement.setObject(column, LocalTime.parse(value.asString()));
            case LOCAL_MOMENT -> statement.setObject(column, LocalDateTime.parse(value.asString()));
            case MOMENT -> statement.setObject(column, Instant.parse(value.asString()).atOffset(ZoneOffset.UTC));
            case UUID_NUMBER -> statement.setObject(column, UUID.fromString(value.asString()));
            case BYTES -> throw new IllegalStateException("Bytes come from files");
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
