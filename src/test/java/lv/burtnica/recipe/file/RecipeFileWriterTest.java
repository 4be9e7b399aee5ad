package lv.burtnica.recipe.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.Fraction;
import lv.burtnica.recipe.Credit;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.Keeping;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Note;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.StoringPlace;
import lv.burtnica.recipe.Yield;
import lv.burtnica.recipe.YieldUnit;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeFileWriterTest {

    private static final RecipeFileWriter WRITER = new RecipeFileWriter(AmountSplitter.usual());

    /** Signs that mean something to Markdown, YAML, HTML or RecipeMD, and a few that mean nothing but are long or far apart. */
    private static final List<String> SCRAPS = List.of("*", "**", "_", "__", "#", "##", "---", "- ", "-",
            "+ ", "= ", "===", "~~~", "```", "`",
            "\\", "\\\\", "<b>", "</script>", "<!--", ">", "> ", "&", "&amp;", "&#44;", "[", "]", "](", "[a](b)", "![", "!", "|", ":",
            ": ", "1. ", "2) ", "12", "½", "1/2 ", ",", ", ", ", 5", "(", ")", "\"", "'", "{", "}", "%", "ā", "Ņ", "griķi", " ", "  ",
            "🥔", "👩🏽‍🍳", "\t", "\u00A0", "http://a.lv", "<http://a.lv>", "k.", "g", "{{", "$", "@", "^", "Padoms", "x");

    @Test
    void writesAFileThatReadsWellWithoutAnyProgram() {
        assertThat(WRITER.write(jam())).isEqualTo("""
                ---
                language: lv
                kind: preserve
                minutes: 50
                picture: jar
                author: Skaidrīte no Rucavas
                licence: CC-BY-4.0
                source: "https://rucava.lv/?a=b"
                keeps-months: 12
                store: cellar
                cooked-grams: 2350
                ---

                # Rabarberu ievārījums

                Skābs un salds.\\
                Reizē.

                Abiem garšo.

                *cukurs, rabarberi 1,5*

                **3 burkas pa 0,5 l**

                ---

                - *1,5 kg* rabarberu, sagrieztu
                - *2 ēd. k.* cukura
                - sāls, pēc garšas

                ## Garšai

                - *2–3* krustnagliņas
                - *1 bundža (250 g)* gaļas

                ---

                1. Uzberiet cukuru. 1. piegājiens.
                2. Vāriet *īsi*.

                ## Drošība

                Burkas vāriet.

                ## Glabāšana: ziemā

                Pagrabā.

                ## Stāsts

                Sen.
                """.replace("*īsi*", "\\*īsi\\*"));
    }

    @Test
    void isReadBackTheSame() {
        assertSame(jam());
        assertSame(draft("Zupa"));
    }

    @Test
    void aTranslationNamesItsOriginal() {
        var soup = new Recipe("zirnu-zupa", Locale.ENGLISH, "Pea soup", "", MealKind.SOUP, Yield.portions(1), null, List.of(), List.of(),
                List.of(), List.of(new Note(NoteKind.TIP, "", "Salt.")), Credit.NONE, "soup", null);
        assertThat(WRITER.write(soup)).contains("translation-of: zirnu-zupa\n", "**1 serving**", "## Tip\n");
        assertSame(soup);
    }

    @ParameterizedTest
    @CsvSource({"1,porcija", "2,porcijas", "10,porcijas", "11,porcijas", "21,porcija", "22,porcijas"})
    void countsAsLatvianDoes(int count, String word) {
        assertThat(YieldText.write(Yield.portions(count), Texts.LATVIAN)).isEqualTo(count + " " + word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1|3|1/3 porcijas", "4|3|1 1/3 porcijas", "5|2|2,5 porcijas"})
    void writesFractionsSoThatTheyStayExact(int numerator, int denominator, String text) {
        var makes = new Yield(Amount.of(Fraction.of(numerator, denominator)), YieldUnit.PORTION, "");
        assertThat(YieldText.write(makes, Texts.LATVIAN)).isEqualTo(text);
        assertThat(YieldText.read(List.of(text))).contains(makes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"* * *", "---", "# 1", "#", "1. solis", "1) solis", "- x", "+ x", "> x", "=", "===", "~~~ x", "```", "x     y",
        "\\", "a\\", "<script>alert('x')</script>", "<!-- x", "&amp; &lt; &#44; & co", "*x*", "**4 porcijas**",
        "_x_ a_b_c", "[x](y) ![z](w)",
        "[x]: y", "a  b", "1986. gada recepte", "🥔 👩🏽‍🍳", "5* 4*", "“citāts” – un —", "| a | b |", "x #", "x ##", "Padoms", "1/2", "½",
        "200 g", "200 g * 2", "2 g*x", "3 # x", "-5 grādi", "½ l (1 glāze) *", "1 bundža (*) gaļas", "http://a.lv/_x_"})
    void survivesHostileText(String text) {
        assertSame(everywhere(text));
    }

    @Test
    void survivesAnyMixtureOfSigns() {
        var random = new Random(20260122);
        for (var round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (var scraps = random.nextInt(1, 7); scraps > 0; scraps--) {
                text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            var tidy = Blanks.strip(text.toString());
            if (!tidy.isEmpty()) {
                assertSame(everywhere(tidy));
            }
        }
    }

    @Test
    void putsLineBreaksWhereALineHasNoRoomForThemIntoBlanks() {
        var written = WRITER.write(everywhere("viens\ndivi"));
        var read = RecipeFileReader.read("a.md", written).result().orElseThrow();
        assertThat(read.title()).isEqualTo("viens divi");
        assertThat(read.steps()).containsExactly("viens divi", "Vāriet. viens divi");
        assertThat(read.description()).startsWith("viens\ndivi\n");
    }

    @Test
    void setsOnlySuchAmountsInItalicsThatRecipeMdKnows() {
        var lines = List.of("2 olas", "šķipsna sāls", "2x burkāni", "5 g", "1 l");
        var recipe = new Recipe("a", Texts.LATVIAN, "A", "", MealKind.MAIN, YieldText.WHOLE, null, List.of(),
                List.of(new IngredientGroup("", lines)), List.of(), List.of(), Credit.NONE, "bowl", null);
        assertThat(new RecipeFileWriter((line, language) -> line.startsWith("š") ? 7 : AmountSplitter.usual().amountEnd(line, language))
                .write(recipe)).contains("- *2* olas\n- šķipsna sāls\n- 2x burkāni\n- 5 g\n- 1 l\n");
        assertSame(recipe);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"200 g griķu|5", "400ml ūdens|5", "2 burkāni|1", "2–3 sīpoli|3", "3 ēd. k. miltu|8",
        "½ tējk. sāls|7", "1 1/2 glāzes piena|12", "1 bundža (250 g) gaļas|16", "sāls|0", "1 gurķis|1", "2 loki|1", "2 tbsp oil|6"})
    void findsTheUsualAmounts(String line, int end) {
        assertThat(AmountSplitter.usual().amountEnd(line, Texts.LATVIAN)).isEqualTo(end);
    }

    private static void assertSame(Recipe recipe) {
        var text = WRITER.write(recipe);
        var reading = RecipeFileReader.read(RecipeFileWriter.fileName(recipe), text);
        assertThat(reading.faults()).as(text).isEmpty();
        assertThat(reading.result()).as(text).contains(recipe);
        assertThat(RecipeMdReader.read(text).faults()).isEmpty();
    }

    private static Recipe jam() {
        return new Recipe("rabarberu-ievarijums", Texts.LATVIAN, "Rabarberu ievārījums", "Skābs un salds.\nReizē.\n\nAbiem garšo.",
                MealKind.PRESERVE, new Yield(Amount.of(3), YieldUnit.JAR, "pa 0,5 l"), 50, List.of("cukurs", "rabarberi 1,5"),
                List.of(new IngredientGroup("", List.of("1,5 kg rabarberu, sagrieztu", "2 ēd. k. cukura", "sāls, pēc garšas")),
                        new IngredientGroup("Garšai", List.of("2–3 krustnagliņas", "1 bundža (250 g) gaļas"))),
                List.of("Uzberiet cukuru. 1. piegājiens.", "Vāriet *īsi*."),
                List.of(new Note(NoteKind.SAFETY, "", "Burkas vāriet."), new Note(NoteKind.STORING, "ziemā", "Pagrabā."),
                        new Note(NoteKind.OTHER, "Stāsts", "Sen.")),
                new Credit("Skaidrīte no Rucavas", "CC-BY-4.0", "https://rucava.lv/?a=b"), "jar", new Keeping(12, StoringPlace.CELLAR), 2350);
    }

    private static Recipe draft(String title) {
        return new Recipe("zupa", Texts.LATVIAN, title, "", MealKind.SOUP, YieldText.WHOLE, null, List.of(), List.of(), List.of(),
                List.of(), Credit.NONE, "bowl", null);
    }

    private static Recipe everywhere(String text) {
        var groups = new ArrayList<IngredientGroup>();
        groups.add(new IngredientGroup("", List.of(text, "2 g " + text, text)));
        groups.add(new IngredientGroup(text, List.of(text)));
        groups.add(new IngredientGroup("", List.of(text)));
        return new Recipe("zupa", Texts.LATVIAN, text, text + "\n" + text + "\n\n" + text, MealKind.SOUP,
                new Yield(Amount.of(2), YieldUnit.PORTION, text), 5, List.of("a", text, "b"), groups, List.of(text, "Vāriet. " + text),
                List.of(new Note(NoteKind.TIP, "", text), new Note(NoteKind.OTHER, "x " + text, text + "\n" + text)),
                new Credit(text, text, text), "bowl", null);
    }
}
