package lv.burtnica;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What people read comes from the texts: nothing of it is written in code or in the page templates. */
class LiteralsTest {

    private static final Path TEMPLATES = Sources.RESOURCES.resolve("templates");
    private static final Pattern LATVIAN_LETTER = Pattern.compile("[āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ]");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,},? \\p{L}{2,}|^\\p{Lu}\\p{Ll}{2,}[.!?:…]?$");
    private static final List<String> SPOKEN_ATTRIBUTES = List.of("alt", "title", "aria-label", "placeholder", "value");

    /** Classes that may hold Latvian letters, each with the reason. */
    private static final Map<String, String> MAY_WRITE_LATVIAN = Map.of(
            "AppShell", "the browser's name for the installed app stands in an annotation, which cannot read a file",
            "PlainLetters", "the letters whose marks are taken off");

    private final List<Literal> literals = Literal.below(Sources.MAIN);

    @Test
    void codeHoldsNoLatvianWords() {
        assertThat(literals).isNotEmpty();
        assertThat(literals.stream()
                        .filter(literal -> LATVIAN_LETTER.matcher(literal.text()).find())
                        .filter(literal -> !MAY_WRITE_LATVIAN.containsKey(literal.className())))
                .isEmpty();
    }

    @Test
    void everyClassThatMayWriteLatvianStillDoes() {
        var writers = literals.stream()
                .filter(literal -> LATVIAN_LETTER.matcher(literal.text()).find())
                .map(Literal::className)
                .toList();
        assertThat(writers).containsAll(MAY_WRITE_LATVIAN.keySet());
    }

    @Test
    void viewsHoldNoSentences() {
        assertThat(literals.stream()
                        .filter(literal -> literal.onScreen() && !literal.technical())
                        .filter(literal -> SENTENCE.matcher(literal.text()).find()))
                .isEmpty();
    }

    @Test
    void templatesHoldNoSentences() {
        assertThat(templates().stream().flatMap(LiteralsTest::wordsIn)).isEmpty();
    }

    private static Stream<String> wordsIn(Path template) {
        return Jsoup.parse(Sources.text(template)).stream()
                .filter(element -> !List.of("style", "script").contains(element.normalName()))
                .flatMap(element -> Stream.concat(ownWords(element), spokenWords(element)))
                .map(words -> template + " \"" + words + "\"");
    }

    private static Stream<String> ownWords(Element element) {
        var replaced = element.hasAttr("th:text") || element.hasAttr("th:utext") || element.hasAttr("th:replace");
        return replaced ? Stream.empty() : lettersOf(element.ownText());
    }

    private static Stream<String> spokenWords(Element element) {
        return SPOKEN_ATTRIBUTES.stream()
                .filter(name -> !element.hasAttr("th:" + name))
                .flatMap(name -> lettersOf(element.attr(name)));
    }

    /** The text where anything with letters is left of it once the template's own expressions are taken away. */
    private static Stream<String> lettersOf(String text) {
        var rest = text.replaceAll("\\[\\[.*?]]|\\[\\(.*?\\)]", "");
        return rest.chars().anyMatch(Character::isLetter) ? Stream.of(rest.strip()) : Stream.empty();
    }

    private static List<Path> templates() {
        return Files.exists(TEMPLATES) ? Sources.files(TEMPLATES, ".html") : List.of();
    }
}
