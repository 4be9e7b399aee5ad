package lv.burtnica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first page a newcomer reads: short, and true. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final int LINES = 150;

    /** What is made by building and running, and so is not there before. */
    private static final List<String> MADE_LATER = List.of("target/", "data/");

    /** Links and pictures, and anything written as code that starts with a folder or a file of the top level. */
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)");
    private static final Pattern CODE = Pattern.compile("(?<![\\w/.:~-])(\\.?[\\w-]+(?:/[\\w.*…-]*)+|pom\\.xml|[A-Z]+\\.md)(?![\\w/])");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```|`[^`]+`");

    @Test
    void itIsShort() {
        assertThat(Sources.lines(README)).hasSizeLessThanOrEqualTo(LINES);
    }

    @Test
    void everyPathItNamesExists() {
        assertThat(paths()).isNotEmpty();
        assertThat(paths().stream().filter(path -> !exists(path))).isEmpty();
    }

    @Test
    void itNamesTheTwoCommandsAndShowsPictures() {
        assertThat(Sources.text(README)).contains("bin/serve", "bin/test").containsPattern("!\\[[^]]+]\\(src/docs/pictures/");
    }

    private static List<String> paths() {
        var text = Sources.text(README);
        var links = LINK.matcher(text).results().map(found -> found.group(1)).filter(link -> !link.contains(":"));
        var code = CODE_BLOCK.matcher(text).results().flatMap(block -> CODE.matcher(block.group()).results()).map(found -> found.group(1));
        return Stream.concat(links, code).filter(path -> MADE_LATER.stream().noneMatch(path::startsWith)).distinct().toList();
    }

    private static boolean exists(String path) {
        if (!path.contains("*")) {
            return Files.exists(Path.of(path));
        }
        var pattern = FileSystems.getDefault().getPathMatcher("glob:" + path);
        try (var files = Files.walk(Path.of(path.substring(0, path.indexOf('/'))))) {
            return files.anyMatch(pattern::matches);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
