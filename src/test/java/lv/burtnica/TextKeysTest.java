package lv.burtnica;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;

/**
 * The texts against the code that asks for them: keys are written out in Java strings and in quotes in the page templates. A string that
 * ends in a dot or a hyphen, such as {@code "recipe.kind."}, stands for all keys that begin with it.
 */
class TextKeysTest {

    private static final Path TEMPLATES = Sources.RESOURCES.resolve("templates");

    private static final Pattern FILE_NAME = Pattern.compile("\\.(tsv|md|yaml|properties|html|css|js|svg|png|jpg|pdf)$");

    private final Set<String> keys = Texts.standard().keys(Texts.LATVIAN);
    private final Pattern key = Pattern.compile("(%s)(-[a-z]+)?\\.[a-z0-9_-]*(\\.[a-z0-9_-]*)*".formatted(modules()));
    private final Pattern keyInTemplate = Pattern.compile("'(%1$s)'|#\\{(%1$s)[}(]".formatted(key.pattern()));
    private final Set<String> asked = Stream.concat(inJava(), inTemplates()).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyTextAskedForIsWritten() {
        assertThat(asked).isNotEmpty();
        assertThat(asked.stream().filter(name -> keys.stream().noneMatch(written -> answers(written, name)))).isEmpty();
    }

    @Test
    void everyTextWrittenIsAskedFor() {
        assertThat(keys.stream().filter(written -> asked.stream().noneMatch(name -> answers(written, name)))).isEmpty();
    }

    private static boolean answers(String written, String asked) {
        return asked.endsWith(".") || asked.endsWith("-") ? written.startsWith(asked) : written.equals(asked);
    }

    private Stream<String> inJava() {
        return Literal.below(Sources.MAIN).stream()
                .map(literal -> literal.text().replaceFirst("^\\{(.*)}$", "$1"))
                .filter(text -> key.matcher(text).matches() && !FILE_NAME.matcher(text).find());
    }

    private Stream<String> inTemplates() {
        return templates().stream()
                .flatMap(file -> keyInTemplate.matcher(Sources.text(file)).results())
                .map(found -> found.group().replaceAll("[#{}'(]", ""));
    }

    private static List<Path> templates() {
        return Files.exists(TEMPLATES) ? Sources.files(TEMPLATES, ".html") : List.of();
    }

    private static String modules() {
        return String.join("|", Sources.rooms());
    }
}
