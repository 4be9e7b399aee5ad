package lv.burtnica.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a copy says of itself.
 *
 * @param format of the file, {@link #FORMAT}
 * @param program the version that made it
 * @param madeAt when
 * @param database the kind it was made on; it may be given back to the other
 * @param schema the numbers of all migrations that the store had seen, in order
 * @param tables the tables
 * @param rows how many rows each table has, by its name
 * @param sequences the number that each sequence gives out next
 * @param entries every other entry of the file by its name, but for the hash of this one
 */
record Manifest(
        int format,
        String program,
        Instant madeAt,
        DatabaseKind database,
        List<String> schema,
        List<TableShape> tables,
        Map<String, Long> rows,
        Map<String, Long> sequences,
        Map<String, Entry> entries) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";
    static final String HASH_NAME = "manifest.sha256";

    /** An entry of the file: its length in bytes and its SHA-256 in hexadecimal. */
    record Entry(long size, String sha256) {}

    /** The entry with the rows of a table, one JSON array a line. */
    static String rowsEntry(String table) {
        return "tables/" + table + ".jsonl";
    }

    /** The entry with the bytes of one field. */
    static String bytesEntry(String table, String column, long number) {
        return "bytes/" + table + "/" + column + "/" + number + ".bin";
    }
}
