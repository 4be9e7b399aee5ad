package lv.burtnica.recipe.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no RecipeMD: where it goes wrong, and that a person is told about all of it. */
class RecipeMdFaultTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "|1:title-missing 1:divider-missing",
        "Zupa|1:title-missing 1:divider-missing",
        "\\n\\nApraksts.\\n\\n# Zupa\\n\\n---|3:title-missing",
        "#\\n\\n---|1:title-missing",
        "## Zupa\\n\\n---|1:title-level",
        "# Zupa|1:divider-missing",
        "# Zupa\\n\\nApraksts bez svītras.\\n\\n- ola\\n\\n|5:divider-missing",
        "# Z\\n\\n*a*\\n\\n*b*\\n\\n---|5:tags-twice",
        "# Z\\n\\n**1 l**\\n\\n*a*\\n\\n**2 l**\\n\\n---|7:yields-twice",
        "# Z\\n\\n*a*\\n\\nApraksts.\\n\\n---|5:text-after-tags",
        "# Z\\n\\n**1 l**\\n---\\n\\n- ola|4:divider-glued",
        "# Z\\n\\nApraksts.\\n---\\n\\n- ola|4:divider-glued",
        "# Z\\n\\n**daudz, 1 l, dažas porcijas**\\n\\n---|3:yield-without-number 3:yield-without-number",
        "# Z\\n\\n---\\n\\nVāriet.|5:not-an-ingredient",
        "# Z\\n\\n---\\n\\n- ola\\n\\n> Vāriet.\\n\\n1. Ēdiet.\\n|7:not-an-ingredient",
        "# Z\\n\\n---\\n\\n## Mīkla\\n\\nMilti.\\n\\n---\\n|7:not-an-ingredient",
        "# Z\\n\\n---\\n\\n- ola\\n-\\n- *2 l*  \\n- ūdens|6:ingredient-without-name 7:ingredient-without-name",
        "# Z\\n\\n---\\n\\n- *šķipsna* sāls|5:amount-without-number",
        "# Z\\n\\n---\\n\\n- *1/0 l* ūdens|5:amount-without-number",
    })
    void isNamedWithItsLine(String text, String faults) {
        assertThat(faults(text == null ? "" : text.replace("\\n", "\n"))).isEqualTo(faults);
    }

    @Test
    void doesNotHideTheFaultsBelow() {
        assertThat(faults("""
                ## Zupa

                *a*

                *b*

                **maz**

                ---

                - *sauja* miltu
                -

                ## Mērcei

                - *glāze* piena

                Vāriet.

                ---

                1. Vāriet.
                """)).isEqualTo("1:title-level 5:tags-twice 7:yield-without-number 11:amount-without-number"
                        + " 12:ingredient-without-name 16:amount-without-number 18:not-an-ingredient");
    }

    @Test
    void isToldAsASentenceWithThePlace() {
        var fault = RecipeMdReader.read("# Z\n\n---\n\n- *sauja* miltu").faults().getFirst();
        assertThat(fault.located("maize.md", Texts.LATVIAN))
                .isEqualTo("maize.md:5: Daudzumā „sauja” nav skaitļa. Ierakstiet skaitli, piemēram, „1”, vai noņemiet slīprakstu.");
        assertThat(fault.located("maize.md", Texts.ENGLISH)).startsWith("maize.md:5: The amount “sauja” has no number.");
    }

    @Test
    void keepsItsLineUnderAFrontMatter() {
        assertThat(faults("---\nlanguage: lv\n---\n\n# Z\n\n---\n\n- *sauja* miltu\n")).isEqualTo("9:amount-without-number");
    }

    @Test
    void isAlsoATextThatNestsWithoutEnd() {
        for (var text : List.of("*a **b ".repeat(30_000) + "c** d*".repeat(30_000), "> ".repeat(1000) + "x", "- ".repeat(1000) + "x")) {
            assertThat(faults("# Z\n\n" + text + "\n\n---\n")).isEqualTo("1:too-deep");
        }
    }

    static String faults(String text) {
        return names(RecipeMdReader.read(text).faults());
    }

    /** The faults in short; each of them must also have its sentence in every language. */
    static String names(List<RecipeFault> faults) {
        assertThat(faults).allSatisfy(fault -> assertThat(Texts.standard().languages())
                .allSatisfy(language -> assertThat(fault.sentence(language)).endsWith(".").doesNotContain("recipe.file.", "{")));
        return String.join(" ", faults.stream()
                .map(fault -> fault.line() + ":" + fault.key().substring("recipe.file.fault.".length()))
                .toList());
    }
}
