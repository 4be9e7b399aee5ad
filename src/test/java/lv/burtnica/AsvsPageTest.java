package lv.burtnica;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says how the notebook keeps to OWASP's list: what it names is there. */
class AsvsPageTest {

    private static final Path PAGE = Path.of("src/docs/asvs.md");
    private static final Pattern ROW = Pattern.compile("^\\| (V\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}) \\| ([123]) \\| (.+?) \\| (yes|partly|no|–) \\| (.+?) \\|$");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]+)(?:\\.[a-zA-Z]+)?`");

    private final List<String> rows = Sources.lines(PAGE).stream().filter(line -> line.startsWith("| V")).toList();

    @Test
    void everyRowIsWhole() {
        assertThat(rows).hasSizeGreaterThan(150).allMatch(row -> ROW.matcher(row).matches());
    }

    @Test
    void noRequirementStandsThereTwiceAndTheyAreInOrder() {
        var numbers = rows.stream().map(row -> row.split("\\|")[1].strip()).toList();
        assertThat(numbers).doesNotHaveDuplicates().isSortedAccordingTo(AsvsPageTest::compare);
    }

    @Test
    void everyClassAndTestItNamesExists() {
        var there = Stream.concat(Sources.files(Sources.MAIN, ".java").stream(), Sources.files(Sources.TEST, ".java").stream())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        var named = CLASS.matcher(Sources.text(PAGE)).results().map(found -> found.group(1)).distinct().toList();
        assertThat(named).hasSizeGreaterThan(40).filteredOn(name -> !there.contains(name)).isEmpty();
    }

    @Test
    void whatIsMetSaysHow() {
        assertThat(rows.stream().map(ROW::matcher).filter(row -> row.matches() && row.group(4).equals("yes")))
                .allSatisfy(row -> assertThat(row.group(5)).as(row.group(1)).hasSizeGreaterThan(3));
    }

    private static int compare(String one, String other) {
        var left = one.substring(1).split("\\.");
        var right = other.substring(1).split("\\.");
        for (var i = 0; i < left.length; i++) {
            var order = Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
