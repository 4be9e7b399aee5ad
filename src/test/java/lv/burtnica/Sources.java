package lv.burtnica;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, as they lie in the checkout, for tests that read them. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");
    static final Path RESOURCES = Path.of("src/main/resources");

    private Sources() {}

    /** The files below a folder whose names end in the given way, in a fixed order. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending)).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the keys of texts begin with: the names of the modules, and that of the commands of the application class. */
    static List<String> rooms() {
        var modules = files(MAIN.resolve("lv/burtnica"), "package-info.java").stream()
                .filter(info -> info.getNameCount() == MAIN.getNameCount() + 4)
                .map(info -> info.getName(info.getNameCount() - 2).toString());
        return Stream.concat(modules, Stream.of("commands")).toList();
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
