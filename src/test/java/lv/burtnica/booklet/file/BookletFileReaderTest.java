package lv.burtnica.booklet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lv.burtnica.booklet.BookletParts;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookletFileReaderTest {

    private static final String LEAST = "title: Zupas\nrecipes: ['*.md']\n";

    @Test
    void whatIsNotSaidIsUsual() {
        var file = BookletFileReader.read(LEAST);
        assertThat(file.parts()).isEqualTo(BookletParts.USUAL);
        assertThat(file.language()).isEqualTo(Texts.LATVIAN);
        assertThat(file.logos()).isEmpty();
        assertThat(file.myRecipePages()).isEqualTo(4);
    }

    @Test
    void theSampleInTheManualIsRead() throws IOException {
        var manual = Files.readString(Path.of("src/docs/booklet-files.md"));
        var sample = manual.substring(manual.indexOf("```yaml") + "```yaml".length(), manual.lastIndexOf("```"));
        var file = BookletFileReader.read(sample);
        assertThat(file.title()).isEqualTo("Ziemas galds");
        assertThat(file.foreword()).isEqualTo("Šīs receptes pierakstīja mūsu grupa.\n\nVāriet droši!");
        assertThat(file.parts().conversions()).isFalse();
        assertThat(file.parts().judgements()).isTrue();
        assertThat(file.parts().beside()).isEqualTo(Texts.ENGLISH);
        assertThat(file.parts().chapters()).isEqualTo(Map.of(MealKind.SOUP, "Zupu var vārīt vakarā un ēst no rīta."));
        assertThat(file.parts().funder().sentence()).isEqualTo("Līdzfinansē Eiropas Savienība");
        assertThat(file.logos()).containsExactly(
                new BookletFile.LogoFile("emblema.png", "Eiropas Savienība", 15, true),
                new BookletFile.LogoFile("novads.png", "Rucavas novads", 12, false));
    }

    @Test
    void theManualNamesEveryKeyThatIsKnown() throws IOException {
        var manual = Files.readString(Path.of("src/docs/booklet-files.md"));
        var sentence = refusal("titel: Zupas\nrecipes: [a]\n");
        var keys = sentence.substring(sentence.indexOf("rakstīt: ") + "rakstīt: ".length(), sentence.length() - 1).split(", ");
        assertThat(keys).hasSize(17).allSatisfy(key -> assertThat(manual).contains("`" + key + "`"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "how-to: varbūt | true vai false",
        "notes: 1 | true vai false",
        "beside: xx | xx",
        "chapters: labi | labi",
        "chapters: {supper: Vakarā} | supper",
        "logos: emblema.png | ne vairāk kā 6",
        "logos: [{file: a.png}] | millimetres",
        "logos: [{file: a.png, alt: ES, millimetres: 41}] | 40",
        "logos: [{file: a.png, alt: ES, millimetres: 0}] | 40",
        "logos: [{file: a.png, alt: ES, millimetres: liels}] | 40",
        "logos: [1, 2, 3] | ne vairāk kā 6",
        "my-recipe-pages: 41 | no 0 līdz 40",
        "my-recipe-pages: daudz | no 0 līdz 40",
    })
    void whatCannotBeIsRefusedWithTheReason(String line, String sentence) {
        assertThat(refusal(LEAST + line + "\n")).contains(sentence);
    }

    @Test
    void sevenLogosAreTooMany() {
        var logos = "  - {file: a.png, alt: ES, millimetres: 10}\n".repeat(7);
        assertThat(refusal(LEAST + "logos:\n" + logos)).contains("ne vairāk kā 6");
    }

    @Test
    void anEmptyOrStrangeFileIsRefused() {
        assertThat(refusal("")).contains("nav burtnīcas apraksts");
        assertThat(refusal("- a\n- b\n")).contains("nav burtnīcas apraksts");
        assertThat(refusal("title: [")).contains("rindā");
        assertThat(refusal("x".repeat(100_001))).contains("garāks");
        assertThat(refusal("title: A\ntitle: B\nrecipes: [a]\n")).contains("rindā");
        assertThat(refusal("title: &a [b]\nrecipes: !!javax.script.ScriptEngineManager []\n")).isNotBlank();
    }

    private static String refusal(String text) {
        var sentence = new StringBuilder();
        assertThatThrownBy(() -> BookletFileReader.read(text)).isInstanceOfSatisfying(
                BookletFileException.class, e -> sentence.append(Wording.in(Texts.LATVIAN).text(e.textKey(), e.arguments())));
        return sentence.toString();
    }
}
