package lv.burtnica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessagePattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the languages, one against the other. */
class TranslationsTest {

    private static final Path FOLDER = Sources.RESOURCES.resolve("texts");

    private final Texts texts = Texts.standard();

    static List<Locale> languages() {
        return Texts.standard().languages();
    }

    static List<Path> files() {
        return Sources.files(FOLDER, ".properties");
    }

    static Set<String> keys() {
        return Texts.standard().keys(Texts.LATVIAN);
    }

    @Test
    void everyTextIsThereInEveryLanguage() {
        assertThat(texts.keys(Texts.LATVIAN)).isNotEmpty();
        assertThat(languages()).allSatisfy(language -> assertThat(texts.keys(language))
                .as("keys in %s", language)
                .containsExactlyInAnyOrderElementsOf(texts.keys(Texts.LATVIAN)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileHoldsEachKeyOnceAndOnlyThoseOfItsName(Path file) {
        var name = file.getFileName().toString().replaceFirst("_(lv|en)\\.properties$", "");
        var keys = Sources.lines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2)[0].strip())
                .toList();
        assertThat(name.replaceFirst("-.*", "")).isIn(Sources.rooms());
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        assertThat(keys.stream().filter(key -> !key.matches(name.replace("-", "[.-]") + "(\\.[a-z0-9_-]+)+"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextIsAWellFormedMessage(Locale language) {
        assertThat(texts.keys(language)).allSatisfy(key -> {
            assertThat(pattern(key, language)).as(key).isNotBlank().doesNotContain("  ");
            assertThatCode(() -> new MessagePattern(pattern(key, language))).as(key).doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theLanguagesSpeakOfTheSameThings(String key) {
        var latvian = new TextShape(pattern(key, Texts.LATVIAN)).arguments();
        var english = new TextShape(pattern(key, Texts.ENGLISH)).arguments();
        assertThat(latvian).allMatch(name -> name.matches("[a-z][A-Za-z]*"), "has a name");
        // An abbreviated unit does not bend with the number before it, and each language abbreviates its own.
        if (!key.startsWith("measure.unit.")) {
            assertThat(english).isEqualTo(latvian);
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyLanguageCountsWithAllItsForms(String key) {
        assertThat(new TextShape(pattern(key, Texts.LATVIAN)).plurals())
                .allSatisfy(forms -> assertThat(forms).contains("zero", "one", "other"));
        assertThat(new TextShape(pattern(key, Texts.ENGLISH)).plurals())
                .allSatisfy(forms -> assertThat(forms).contains("one", "other").doesNotContain("zero", "two", "few", "many"));
    }

    @Test
    void theFilesAreThoseOfTheLanguagesSpoken() {
        var endings = languages().stream().map(language -> "_" + language.getLanguage() + ".properties").toList();
        assertThat(files().stream().map(Path::toString)).allMatch(name -> endings.stream().anyMatch(name::endsWith));
    }

    private String pattern(String key, Locale language) {
        return Objects.requireNonNullElse(texts.pattern(key, language), "");
    }
}
