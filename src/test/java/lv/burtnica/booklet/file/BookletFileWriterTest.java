package lv.burtnica.booklet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.burtnica.booklet.BookletParts;
import lv.burtnica.funder.Funder;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookletFileWriterTest {

    @Test
    void everythingThatIsWrittenIsReadBack() {
        var parts = new BookletParts(
                false, true, false, false, true, Texts.ENGLISH, Map.of(MealKind.SOUP, "Zupas silda.", MealKind.MAIN, "Pusdienas: \"sātīgas\""),
                new Funder("Atbalsta Rucavas novads #1", List.of()));
        var file = new BookletFile(
                "Ziemas galds: 1. daļa", "Ko vārīt, kad snieg", "Grupa „Cerība”", Texts.LATVIAN, "pot", 0,
                "Pirmā rindkopa.\n\n- nav saraksts\n\nTrešā: ar kolu.", List.of("griku-zupa.md", "en/soup.md"), parts, List.of());
        assertThat(BookletFileReader.read(BookletFileWriter.write(file))).isEqualTo(file);
        assertThat(BookletFileWriter.write(BookletFileReader.read(BookletFileWriter.write(file)))).isEqualTo(BookletFileWriter.write(file));
    }

    @Test
    void whatIsUsualIsLeftOut() {
        var file = new BookletFile(
                "Zupas", "", "", Texts.LATVIAN, "bowl", 4, "", List.of("zupa.md"), BookletParts.USUAL, List.of());
        assertThat(BookletFileWriter.write(file)).doesNotContain("subtitle", "how-to", "note-pages", "funder", "chapters", "beside");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "yes", "null", "2026-11-22", "~", "'citāts'", "Zupas # un sviestmaizes", "- zupa", "{zupa}", "12", "&zupa", "ā\tē"})
    void oddTitlesSurvive(String title) {
        var file = new BookletFile(title, title, "", Texts.LATVIAN, "bowl", 4, "", List.of("zupa.md"), BookletParts.USUAL, List.of());
        assertThat(BookletFileReader.read(BookletFileWriter.write(file)).title()).isEqualTo(title);
        assertThat(BookletFileReader.read(BookletFileWriter.write(file)).subtitle()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recepsu-burtnica", "recipe-notebook", "ziemas-krajumi"})
    void theStarterBookletsSurvive(String name) throws IOException {
        var file = BookletFileReader.read(Files.readString(Path.of("recipes/booklets", name + ".yaml")));
        assertThat(BookletFileReader.read(BookletFileWriter.write(file))).isEqualTo(file);
    }
}
