package lv.burtnica.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Programs of the machine. */
final class Programs {

    /** Debian keeps servers where only its keeper looks for programs. */
    private static Stream<Path> forServers() {
        return Stream.of(Path.of("/usr", "sbin"), Path.of("/usr", "local", "sbin"));
    }

    private Programs() {}

    /** Where the program is, if the machine has it. */
    static @Nullable Path find(String name) {
        var places = String.valueOf(System.getenv("PATH")).split(File.pathSeparator);
        return Stream.concat(Arrays.stream(places).map(Path::of), forServers())
                .map(place -> place.resolve(name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
