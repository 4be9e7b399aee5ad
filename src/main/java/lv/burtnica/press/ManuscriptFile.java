package lv.burtnica.press;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * A manuscript as bytes that can be kept: packed JSON of its blocks, each with the name of its kind. What is read back prints the same.
 */
public final class ManuscriptFile {

    private static final JsonMapper JSON = mapper();

    private ManuscriptFile() {}

    /** The blocks of one kind or another are told apart by this. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Named {}

    /** The manuscript as a file that {@link #read} gives back equal. */
    public static byte[] write(Manuscript manuscript) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(JSON.writeValueAsBytes(manuscript));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws RuntimeException if the bytes are no manuscript */
    public static Manuscript read(byte[] file) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return JSON.readValue(zip, Manuscript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder()
                .changeDefaultVisibility(all -> all
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        for (var kind : new Class<?>[] {Block.class, Artwork.class}) {
            builder.addMixIn(kind, Named.class);
            for (var one : kind.getPermittedSubclasses()) {
                builder.registerSubtypes(new NamedType(one, one.getSimpleName()));
            }
        }
        return builder.build();
    }
}
