package lv.burtnica;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen of the habits of the house by reading its files. */
class SourcesTest {

    private static final int LINES_OF_A_FILE = 200;
    private static final int LENGTH_OF_A_LINE = 140;
    private static final Pattern PACKAGE_INFO =
            Pattern.compile("\\A/\\*\\*\\s+\\S[^@]*?\\.\\s+\\*/.*^@NullMarked$.*^package ", Pattern.DOTALL | Pattern.MULTILINE);
    // Put together, so that this very line is no find.
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern PLACE_ON_ONE_MACHINE = Pattern.compile("[\"'(]/(home|root|Users|tmp|work)/");

    private final List<Path> production = Sources.files(Sources.MAIN, ".java");
    private final List<Path> all = Stream.concat(production.stream(), Sources.files(Sources.TEST, ".java").stream()).toList();

    @Test
    void noFileIsTooLongToReadInOneGo() {
        assertThat(production).isNotEmpty();
        assertThat(production.stream().filter(file -> Sources.lines(file).size() > LINES_OF_A_FILE)).isEmpty();
    }

    @Test
    void noLineIsTooLongForAScreen() {
        assertThat(lines(production, line -> line.length() > LENGTH_OF_A_LINE)).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(lines(all, line -> LEFT_OVER.matcher(line).find())).isEmpty();
    }

    @Test
    void noPlaceOfOneMachineIsWrittenDown() {
        assertThat(lines(all, line -> PLACE_ON_ONE_MACHINE.matcher(line).find())).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndWhatMayBeNull() {
        var described = production.stream().map(file -> file.resolveSibling("package-info.java")).distinct();
        assertThat(described.filter(info -> !Files.exists(info) || !PACKAGE_INFO.matcher(Sources.text(info)).find())).isEmpty();
    }

    private static Stream<String> lines(List<Path> files, Predicate<String> wanted) {
        return files.stream().flatMap(file -> {
            var lines = Sources.lines(file);
            return IntStream.range(0, lines.size())
                    .filter(index -> wanted.test(lines.get(index)))
                    .mapToObj(index -> file + ":" + (index + 1) + " " + lines.get(index).strip());
        });
    }
}
