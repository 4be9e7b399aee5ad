package lv.burtnica.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of the folder {@code recipes} as they lie in the jar. */
final class StarterFiles {

    private static final String FOLDER = "recipes/";

    private StarterFiles() {}

    /**
     * Names and contents of the files with the given ending, by name.
     *
     * @param below a folder in {@code recipes}, with a slash at its end; empty for all
     * @return names as seen from {@code recipes}, such as {@code en/buberts.md}
     */
    static List<Map.Entry<String, String>> read(String below, String ending) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + below + "**/*" + ending);
            return Arrays.stream(found)
                    .map(resource -> {
                        try {
                            return Map.entry(name(resource.getURL().toString()), resource.getContentAsString(StandardCharsets.UTF_8));
                        } catch (IOException e) {
                            throw new UncheckedIOException("A file of the starter notebook cannot be read", e);
                        }
                    })
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The starter notebook cannot be read", e);
        }
    }

    private static String name(String address) {
        return address.substring(address.lastIndexOf("/" + FOLDER) + FOLDER.length() + 1);
    }
}
