package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lv.burtnica.measure.Fraction;
import lv.burtnica.recipe.file.RecipeFolder;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Food that is counted, in as many portions as there are people. */
class CountedNameTest {

    private static final IngredientList LINES = IngredientList.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 lauru lapa | 5/2 | lauru lapas | ''",
        "1 lauru lapa | 1/2 | lauru lapas | ''",
        "1 sīpols, smalki sakapāts | 2 | sīpoli | smalki sakapāti",
        "1 sīpols, sakapāts | 3/2 | sīpola | sakapāta",
        "1 sīpols, sakapāts | 21 | sīpols | sakapāts",
        "1 sīpols, sakapāts | 11 | sīpoli | sakapāti",
        "1 kartupelis, sarīvēts | 3 | kartupeļi | sarīvēti",
        "1 kartupelis, sarīvēts | 1/2 | kartupeļa | sarīvēta",
        "1 marinēts gurķis, sagriezts šķēlītēs | 1/2 | marinēta gurķa | sagriezta šķēlītēs",
        "1 ola, sakulta | 2 | olas | sakultas",
        "4 lauru lapas | 1/4 | lauru lapa | ''",
        "4 olas, sakultas | 1/4 | ola | sakulta",
        "2 marinēti gurķi, sagriezti | 1/2 | marinēts gurķis | sagriezts",
        "2 sīpoli, sakapāti | 1/2 | sīpols | sakapāts",
        "3 burkāni, sarīvēti | 1/3 | burkāns | sarīvēts",
        "8 sausmaizītes | 1/8 | sausmaizīte | ''",
        "2 banāni | 1/2 | banāns | ''",
        "2 zvaigžņi, sarīvēti | 1/2 | zvaigžņi | sarīvēti",
        "2 burkāni, sarīvēti | 2 | burkāni | sarīvēti",
        "3 zvaigžņi, sarīvēti | 1/3 | zvaigžņi | sarīvēti"
    })
    void aLatvianNameTakesTheFormOfItsNumber(String line, String factor, String name, String note) {
        var shown = LINES.shown(line, Texts.LATVIAN, fraction(factor));
        assertThat(List.of(shown.name(), shown.note())).containsExactly(name, note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 bay leaf | 5/2 | bay leaves",
        "1 onion, chopped | 3/2 | onions",
        "1 onion, chopped | 1/2 | onion",
        "4 eggs | 1/4 | egg",
        "4 bay leaves | 1/4 | bay leaf",
        "2 pickled cucumbers, sliced | 1/2 | pickled cucumber",
        "8 crispbreads | 1/8 | crispbread",
        "2 bananas | 1/2 | banana",
        "3 potatoes, diced | 1/3 | potato",
        "4 tomatoes | 1/4 | tomato"
    })
    void anEnglishNameTakesTheFormOfItsNumber(String line, String factor, String name) {
        assertThat(LINES.shown(line, Texts.ENGLISH, fraction(factor)).name()).isEqualTo(name);
    }

    @Test
    void whatIsMeasuredKeepsItsForm() {
        assertThat(LINES.shown("250 g burkānu, sarīvētu", Texts.LATVIAN, fraction("1/2")).name()).isEqualTo("burkānu");
        assertThat(LINES.shown("1 bundža sautētas cūkgaļas", Texts.LATVIAN, fraction("3")).name()).isEqualTo("sautētas cūkgaļas");
    }

    @Test
    void theStarterRecipesComeBackAsTheyWereWritten() {
        for (var recipe : RecipeFolder.read(List.of(Path.of("recipes"))).recipes()) {
            for (var line : recipe.ingredients().stream().flatMap(group -> group.lines().stream()).toList()) {
                var written = LINES.shown(line, recipe.language(), Fraction.ONE);
                var again = LINES.shown(line, recipe.language(), Fraction.of(1000001, 1000000));
                if (!again.number().isEmpty() && again.number().equals(written.number())) {
                    assertThat(again.note()).as(line).isEqualTo(written.note());
                }
            }
        }
    }

    private static Fraction fraction(String written) {
        var parts = written.split("/");
        return Fraction.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
    }
}
