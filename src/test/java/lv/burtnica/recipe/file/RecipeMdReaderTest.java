package lv.burtnica.recipe.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import lv.burtnica.measure.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One test or more for each sentence of the RecipeMD 2.3 specification, in its order. */
class RecipeMdReaderTest {

    @Test
    void aRecipeWithEverythingInItsPlace() {
        var recipe = read("""
                # Biešu zupa

                Ziemas zupa.

                *bietes, lēti*

                **4 porcijas, 1,5 l**

                ---

                - *3* bietes
                - *.5 tējk.* sāls
                - *1 1/2 ēd. k.* etiķa
                - dilles

                ---

                Vāriet bietes 40 minūtes.
                """);
        assertThat(recipe).isEqualTo(new RecipeMd(
                "Biešu zupa",
                "Ziemas zupa.",
                List.of("bietes", "lēti"),
                List.of(amount(4, 1, "porcijas"), amount(3, 2, "l")),
                List.of(ingredient("bietes", amount(3, 1, null)),
                        ingredient("sāls", amount(1, 2, "tējk.")),
                        ingredient("etiķa", amount(3, 2, "ēd. k.")),
                        ingredient("dilles", null)),
                List.of(),
                "Vāriet bietes 40 minūtes."));
    }

    @Nested
    class Title {

        @ParameterizedTest
        @ValueSource(strings = {"# Zupa\n\n---", "Zupa\n====\n\n---", "#   Zupa   ##\n\n---", "\n\n# Zupa\n---",
            "\uFEFF# Zupa\r\n\r\n---\r\n"})
        void isAHeadingOfLevelOneHoweverItIsWritten(String text) {
            assertThat(read(text).title()).isEqualTo("Zupa");
        }

        @Test
        void keepsItsMarkdown() {
            assertThat(read("# Zupa *bez* gaļas &amp; \\# 1\n\n---").title()).isEqualTo("Zupa *bez* gaļas &amp; \\# 1");
        }
    }

    @Nested
    class Description {

        @Test
        void mayBeMissing() {
            assertThat(read("# Zupa\n\n---").description()).isNull();
        }

        @Test
        void isAllParagraphsAsTheyAreWritten() {
            assertThat(read("# Zupa\n\nPirmā  rinda\notrā *rinda*.\n\n\nOtrā rindkopa.  \n\n*zupas*\n\n---").description())
                    .isEqualTo("Pirmā  rinda\notrā *rinda*.\n\n\nOtrā rindkopa.");
        }

        @Test
        void takesPicturesCodeAndHtmlAlong() {
            assertThat(read("# Zupa\n\n![bļoda](bloda.png)\n\n   ```\n   kods\n   ```\n\n<b>hei</b>\n\n---").description())
                    .isEqualTo("![bļoda](bloda.png)\n\n   ```\n   kods\n   ```\n\n<b>hei</b>");
        }

        @Test
        void mayStartWithACodeBlockThatIsIndented() {
            assertThat(read("# Zupa\n\n  ~~~~\n  x\n  ~~~~\n\n---").description()).isEqualTo("  ~~~~\n  x\n  ~~~~");
        }

        @Test
        void keepsTheAddressesThatItsLinksReferTo() {
            assertThat(read("# Zupa\n\n[a]: https://a.lv\n\nNo [A][a] un [B][b].\n\n[b]: https://b.lv\n\n---").description())
                    .isEqualTo("[a]: https://a.lv\n\nNo [A][a] un [B][b].\n\n[b]: https://b.lv");
        }

        @Test
        void isWhateverIsOnlyPartlyInItalicsOrBold() {
            assertThat(read("# Zupa\n\n*lēti, ātri* un silti\n\n**4 porcijas** vai vairāk\n\n---").description())
                    .isEqualTo("*lēti, ātri* un silti\n\n**4 porcijas** vai vairāk");
        }
    }

    @Nested
    class TagsAndYields {

        @Test
        void areOptional() {
            var recipe = read("# Zupa\n\n---");
            assertThat(recipe.tags()).isEmpty();
            assertThat(recipe.yields()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"*a, b*\n\n**2 l**", "**2 l**\n\n*a, b*", "_a, b_\n\n__2 l__", "  *a,\nb*\n\n**2\nl**"})
        void comeInEitherOrder(String block) {
            var recipe = read("# Zupa\n\n" + block + "\n\n---");
            assertThat(recipe.tags()).containsExactly("a", "b");
            assertThat(recipe.yields()).extracting(RecipeMd.Amount::factor).containsExactly(Fraction.of(2));
        }

        @Test
        void tagsAreDividedByCommasButNotWithinNumbers() {
            assertThat(read("# Z\n\n*piens 2,5 ,zupa 1,2,  3,4 %, karsts! ēdiens*\n\n---").tags())
                    .containsExactly("piens 2,5", "zupa 1,2", "3,4 %", "karsts! ēdiens");
        }

        @Test
        void onlyTheDigitsOfAsciiMakeADecimalComma() {
            assertThat(read("# Z\n\n*a1,b, ½,2*\n\n---").tags()).containsExactly("a1", "b", "½", "2");
        }

        @Test
        void yieldsAreAmounts() {
            assertThat(read("# Z\n\n**1.2 l, 1,5 glāzes, 1 1/4 porcijas, 5 porcijas, 7**\n\n---").yields()).containsExactly(
                    amount(6, 5, "l"), amount(3, 2, "glāzes"), amount(5, 4, "porcijas"), amount(5, 1, "porcijas"), amount(7, 1, null));
        }
    }

    @Nested
    class Amounts {

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
            "1 1/5|6/5|", "3/7|3/7|", "½|1/2|", "41.9|419/10|", "41,9|419/10|", ".5 tējk.|1/2|tējk.", ",5 l|1/2|l", "12|12|",
            "1 1/2 ēd. k.|3/2|ēd. k.", "1 3 / 4 kg|7/4|kg", "3 / 4l|3/4|l", "2 ⅔ glāzes|8/3|glāzes", "⅞kg|7/8|kg", "1½ l|3/2|l",
            "↉ g|0|g", "⅒ l|1/10|l", "200g|200|g", "5 ml (1 tējk.)|5|ml (1 tējk.)", "2–3 l|2|–3 l", "-5 g|-5|g", "- 1/2|-1/2|",
            "1.5.2|3/2|.2", "007|7|", "4 4|4|4"})
        void haveANumberAndPerhapsAUnit(String text, String factor, @Nullable String unit) {
            var amount = RecipeMdAmounts.amount(text).orElseThrow();
            assertThat(amount.factor()).hasToString(factor);
            assertThat(amount.unit()).isEqualTo(unit);
        }

        @Test
        void areReadBesideNoBreakSpaces() {
            assertThat(RecipeMdAmounts.amount("\u00A01\u00A01/2\u00A0l\u2009")).contains(amount(3, 2, "l"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "šķipsna", "apmēram 5 g", "1/0 l", ".", ",", "١ l"})
        void areNotWithoutANumber(String text) {
            assertThat(RecipeMdAmounts.amount(text)).isEmpty();
        }

        @Test
        void withEndlessNumbersAreNone() {
            assertThat(RecipeMdAmounts.amount("9".repeat(100_000))).isEmpty();
        }
    }

    @Nested
    class Ingredients {

        @Test
        void areOptional() {
            assertThat(read("# Z\n\n---").ingredients()).isEmpty();
            assertThat(read("# Z\n\n---\n\n---\n\nDarīt.").ingredients()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"- *1* ola\n- sāls", "* *1* ola\n* sāls", "1. *1* ola\n2. sāls", "1) _1_ ola\n1) sāls",
            "- *1* ola\n\n\n- sāls", "- *1* ola\n\n* sāls"})
        void areTheItemsOfAnyList(String list) {
            assertThat(read("# Z\n\n---\n\n" + list).ingredients())
                    .containsExactly(ingredient("ola", amount(1, 1, null)), ingredient("sāls", null));
        }

        @Test
        void keepTheirMarkdownInTheName() {
            assertThat(ingredients("- *2* **lielas** olas\n- olas *mazas*\n- `x`")).extracting(RecipeMd.Ingredient::name)
                    .containsExactly("**lielas** olas", "olas *mazas*", "`x`");
        }

        @Test
        void haveNoAmountWhereItalicsDoNotComeFirst() {
            assertThat(ingredients("- apmēram *2 l* ūdens")).containsExactly(ingredient("apmēram *2 l* ūdens", null));
        }

        @Test
        void endOnlyWhereTheItemEnds() {
            assertThat(ingredients("""
                    - *500 g* miltu\s
                      vēlams pilngraudu\s
                     \s
                      var arī kviešu
                     \s

                    - *5 g*
                     \s
                      rauga
                    - *1 l* piena
                      - silta\s
                        vai auksta
                    - ```
                      kods
                      ```
                    """)).extracting(RecipeMd.Ingredient::name).containsExactly(
                            "miltu \n  vēlams pilngraudu\n  \n  var arī kviešu",
                            "rauga",
                            "piena\n  - silta \n    vai auksta",
                            "```\n  kods\n  ```");
        }

        @Test
        void leadToTheirRecipeWhenTheNameIsOnlyALink() {
            assertThat(ingredients("""
                    - [mērce](./merce.md)
                    - *5 ml* [mērce](https://merce.lv/a?b=c&d=%20)
                    - [mērce](<./tomātu mērce.md> "labākā")
                    - [*karsta* mērce](merce)
                    """)).containsExactly(
                            new RecipeMd.Ingredient("mērce", null, "./merce.md"),
                            new RecipeMd.Ingredient("mērce", amount(5, 1, "ml"), "https://merce.lv/a?b=c&d=%20"),
                            new RecipeMd.Ingredient("mērce", null, "./tom%C4%81tu%20m%C4%93rce.md"),
                            new RecipeMd.Ingredient("*karsta* mērce", null, "merce"));
        }

        @Test
        void leadNowhereWhenThereIsMoreThanOneInlineLink() {
            assertThat(ingredients("""
                    - [mērce](merce.md) silta
                    - silta [mērce](merce.md)
                    - [mērce](merce.md) [siers](siers.md)
                    - [mērce][m]
                    - <https://merce.lv>
                    - [mērce](merce.md)\s

                      otra rindkopa

                    [m]: merce.md
                    """)).allSatisfy(ingredient -> assertThat(ingredient.link()).isNull())
                    .extracting(RecipeMd.Ingredient::name).containsExactly(
                            "[mērce](merce.md) silta",
                            "silta [mērce](merce.md)",
                            "[mērce](merce.md) [siers](siers.md)",
                            "[mērce][m]",
                            "<https://merce.lv>",
                            "[mērce](merce.md)\n\n  otra rindkopa");
        }
    }

    @Nested
    class Groups {

        @Test
        void nestByTheLevelOfTheirHeadings() {
            var recipe = read("""
                    # Kūka

                    ---

                    - cepampapīrs

                    ## Mīkla

                    - milti

                    #### Pildījums mīklā

                    - āboli

                    ### Garša

                    - kanēlis

                    # Glazūra

                    - cukurs

                    ---
                    """);
            assertThat(recipe.ingredients()).containsExactly(ingredient("cepampapīrs", null));
            assertThat(outline(recipe.groups())).isEqualTo(
                    "Mīkla[milti](Pildījums mīklā[āboli]() Garša[kanēlis]()) Glazūra[cukurs]()");
        }

        @Test
        void mayHaveNoIngredientsOfTheirOwn() {
            assertThat(outline(read("# K\n\n---\n\n## Mīkla\n\n### Sausā daļa\n\n- milti\n\n## Vēl nekā").groups()))
                    .isEqualTo("Mīkla[](Sausā daļa[milti]()) Vēl nekā[]()");
        }

        @Test
        void collectSeveralLists() {
            assertThat(outline(read("# K\n\n---\n\nMīkla\n-----\n\n- milti\n\n* cukurs\n\n1. ola").groups()))
                    .isEqualTo("Mīkla[milti cukurs ola]()");
        }

        @Test
        void keepTheMarkdownOfTheirTitles() {
            assertThat(read("# K\n\n---\n\n## *Mīklai* (1) ##\n\n- milti").groups().getFirst().title()).isEqualTo("*Mīklai* (1)");
        }
    }

    @Nested
    class InstructionsPart {

        @Test
        void isEverythingBelowTheSecondLine() {
            assertThat(read("# Z\n---\n- *1* ola\n---\n\n\n  Vāriet  10\nminūtes.\n\n## Padoms\n\n---\n\n[a]: b\n\n").instructions())
                    .isEqualTo("  Vāriet  10\nminūtes.\n\n## Padoms\n\n---\n\n[a]: b");
        }

        @ParameterizedTest
        @ValueSource(strings = {"# Z\n\n---\n\n- ola", "# Z\n\n---\n\n- ola\n\n---", "# Z\n\n***\n\n- ola\n\n_ _ _\n\n  \n"})
        void mayBeMissing(String text) {
            assertThat(read(text).instructions()).isNull();
        }
    }

    private static RecipeMd read(String text) {
        var reading = RecipeMdReader.read(text);
        assertThat(reading.faults()).isEmpty();
        return reading.result().orElseThrow();
    }

    private static List<RecipeMd.Ingredient> ingredients(String list) {
        return read("# Zupa\n\n---\n\n" + list + "\n---\n").ingredients();
    }

    private static RecipeMd.Amount amount(long numerator, long denominator, @Nullable String unit) {
        return new RecipeMd.Amount(Fraction.of(numerator, denominator), unit);
    }

    private static RecipeMd.Ingredient ingredient(String name, RecipeMd.@Nullable Amount amount) {
        return new RecipeMd.Ingredient(name, amount, null);
    }

    private static String outline(List<RecipeMd.Group> groups) {
        return groups.stream()
                .map(group -> group.title()
                        + group.ingredients().stream().map(RecipeMd.Ingredient::name).collect(Collectors.joining(" ", "[", "]"))
                        + "(" + outline(group.groups()) + ")")
                .collect(Collectors.joining(" "));
    }
}
