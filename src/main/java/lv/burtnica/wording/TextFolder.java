package lv.burtnica.wording;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The folder of texts beside the classes, in a folder or in a jar. Only this one place is looked at: going through every library for files
 * of that name takes longer than reading them, and a command has to answer at once.
 */
final class TextFolder {

    private static final String FOLDER = "texts/";
    /** A file that is always there shows where the others are; not every jar lists its folders. */
    private static final String SIGNPOST = "/" + FOLDER + "wording_lv.properties";

    private TextFolder() {}

    /** The names of the files with that ending. */
    static List<String> names(String ending) throws IOException {
        var signpost = Objects.requireNonNull(TextFolder.class.getResource(SIGNPOST), SIGNPOST);
        try (var names = signpost.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inFolder(signpost)) {
            return names.filter(name -> name.endsWith(ending)).sorted().toList();
        }
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(TextFolder.class.getResourceAsStream("/" + FOLDER + name), name);
    }

    private static Stream<String> inJar(JarURLConnection jar) throws IOException {
        return jar.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(FOLDER))
                .map(name -> name.substring(FOLDER.length()));
    }

    private static Stream<String> inFolder(URL signpost) throws IOException {
        try {
            var file = Path.of(signpost.toURI());
            return Files.list(Objects.requireNonNull(file.getParent())).map(each -> each.getFileName().toString());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
