package lv.burtnica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No key, password or token of anything real stands in the project's files. */
class SecretsTest {

    private static final List<Path> WHERE = List.of(
            Path.of("src"), Path.of("recipes"), Path.of("frontend"), Path.of("bin"), Path.of(".ci"), Path.of(".mvn"), Path.of("pom.xml"),
            Path.of("README.md"));
    private static final Pattern TEXT = Pattern.compile(
            ".*\\.(java|properties|ya?ml|xml|md|sh|sql|json|html|css|js|tsv|txt|factories)|.*/[^.]+|[^.]+|\\.ci/run");

    /** Put together of halves, so that this very file is no find. */
    private static final List<Pattern> SECRETS = Stream.of(
                    "-----BEGIN [A-Z ]*PRIV" + "ATE KEY-----",
                    "\\bAK" + "IA[0-9A-Z]{16}\\b",
                    "\\bgh" + "[pousr]_[A-Za-z0-9]{36}\\b",
                    "\\bgl" + "pat-[A-Za-z0-9_-]{20}\\b",
                    "\\bxo" + "x[abprs]-[A-Za-z0-9-]{10,}",
                    "\\bsk" + "-[A-Za-z0-9_-]{32,}\\b",
                    "\\bey" + "J[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]+",
                    "\\$2" + "[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}",
                    "[a-z+]+://[^/\\s:@\"'{}]+:[^/\\s:@\"'{}$]+@[A-Za-z0-9.-]+",
                    "(?i)^[\\w.-]*(pass" + "word|secret|token|api-?key)\\s*=\\s*[^\\s$#{…]\\S*$")
            .map(Pattern::compile)
            .toList();

    @Test
    void theFilesOfTheProjectHoldNone() {
        var files = WHERE.stream().flatMap(SecretsTest::files).toList();
        assertThat(files).hasSizeGreaterThan(500);
        assertThat(files.stream().filter(file -> !isOfTexts(file)).flatMap(SecretsTest::finds)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "-----BEGIN RSA PRIV" + "ATE KEY-----", "aws = AK" + "IAIOSFODNN7EXAMPLE", "jdbc:postgresql://burtnica:" + "zirnis@db.example.lv/x",
        "spring.datasource.pass" + "word=zirnis", "https://ilze:" + "zirnis@example.lv/"})
    void oneThatSlippedInWouldBeFound(String line) {
        assertThat(SECRETS).anyMatch(secret -> secret.matcher(line).find());
    }

    @Test
    void theSettingsThatComeAlongHoldNoPasswordButThatOfAFileOnThisMachine() throws IOException {
        for (var file : List.of("application.properties", "application-postgres.properties", "application-opensearch.properties")) {
            var lines = Files.readAllLines(Sources.RESOURCES.resolve(file));
            assertThat(lines.stream().filter(line -> line.contains("password=")))
                    .allMatch(line -> line.endsWith("password=") || line.matches(".*password=\\$\\{BURTNICA_[A-Z_]+:}"));
        }
    }

    /** What people read speaks of passwords without holding one. */
    private static boolean isOfTexts(Path file) {
        return file.startsWith(Sources.RESOURCES.resolve("texts"));
    }

    private static Stream<String> finds(Path file) {
        var lines = text(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(index -> SECRETS.stream().anyMatch(secret -> secret.matcher(lines.get(index)).find()))
                .mapToObj(index -> file + ":" + (index + 1));
    }

    private static Stream<Path> files(Path place) {
        try (var all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).filter(file -> TEXT.matcher(file.toString()).matches()).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
