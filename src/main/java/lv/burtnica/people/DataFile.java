package lv.burtnica.people;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** The file in which people take away what is held about them: a zip with one JSON, and other files beside it. */
public final class DataFile implements AutoCloseable {

    /** The JSON in it. */
    public static final String DATA = "dati.json";

    private final ZipOutputStream zip;
    private final JsonMapper json;
    private final Map<String, Object> sections = new LinkedHashMap<>();

    DataFile(OutputStream out, JsonMapper json) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.json = json;
    }

    /**
     * Adds a part of the JSON.
     *
     * @param section its name there, once for each
     * @param content records, maps and lists
     */
    public void put(String section, Object content) {
        if (sections.put(section, content) != null) {
            throw new IllegalArgumentException("Twice in one file: " + section);
        }
    }

    /**
     * Adds a file.
     *
     * @param path within the zip, with {@code /} between folder and name
     */
    public void file(String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }

    /** Writes the JSON and ends the zip. The stream below stays open. */
    @Override
    public void close() throws IOException {
        file(DATA, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(sections));
        zip.finish();
    }
}
