package lv.burtnica.recipe.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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

class RecipeFileReaderTest {

    @Test
    void readsAFileOfTheNotebook() {
        var recipe = read("recipes/rabarberu-ievarijums.md", """
                ---
                language: lv
                kind: preserve
                minutes: 50
                picture: jar
                author: Skaidrīte no Rucavas
                licence: CC-BY-4.0
                source: Mammas burtnīca
                keeps-months: 12
                store: cellar
                ---

                # Rabarberu ievārījums

                Skābs un salds reizē.

                *cukurs, rabarberi*

                **3 burkas pa 0,5 l**

                ---

                - *1,5 kg* rabarberu, sagrieztu
                - *1 kg* cukura

                ## Garšai

                - *2–3* krustnagliņas

                ---

                1. Uzberiet cukuru. Atstājiet 2 stundas.
                2. Vāriet 30 minūtes.

                   Nosmeliet putas.

                ## Drošība

                Burkas vāriet 10 minūtes.

                Vākus arī.

                ## Glabāšana

                Pagrabā.

                ## Ko vēl var likt

                Zemenes.
                """);
        assertThat(recipe).isEqualTo(new Recipe("rabarberu-ievarijums", Texts.LATVIAN, "Rabarberu ievārījums", "Skābs un salds reizē.",
                MealKind.PRESERVE, new Yield(Amount.of(3), YieldUnit.JAR, "pa 0,5 l"), 50, List.of("cukurs", "rabarberi"),
                List.of(new IngredientGroup("", List.of("1,5 kg rabarberu, sagrieztu", "1 kg cukura")),
                        new IngredientGroup("Garšai", List.of("2–3 krustnagliņas"))),
                List.of("Uzberiet cukuru. Atstājiet 2 stundas.", "Vāriet 30 minūtes. Nosmeliet putas."),
                List.of(new Note(NoteKind.SAFETY, "", "Burkas vāriet 10 minūtes.\n\nVākus arī."),
                        new Note(NoteKind.STORING, "", "Pagrabā."),
                        new Note(NoteKind.OTHER, "Ko vēl var likt", "Zemenes.")),
                new Credit("Skaidrīte no Rucavas", "CC-BY-4.0", "Mammas burtnīca"), "jar",
                new Keeping(12, StoringPlace.CELLAR)));
    }

    @Test
    void readsAPlainRecipeMdFile() {
        var recipe = read("C:\\receptes\\guacamole.md", "# Zaļā mērce\n\n---\n\n- *1* avokado\n");
        assertThat(recipe).isEqualTo(new Recipe("guacamole", Texts.LATVIAN, "Zaļā mērce", "", MealKind.MAIN,
                new Yield(Amount.of(1), YieldUnit.OTHER, ""), null, List.of(), List.of(new IngredientGroup("", List.of("1 avokado"))),
                List.of(), List.of(), Credit.NONE, "bowl", null));
    }

    @Test
    void aTranslationHasTheKeyOfItsOriginal() {
        var recipe = read("en/pea-soup.md", "---\nlanguage: en\ntranslation-of: zirnu-zupa\n---\n# Pea soup\n\n---\n");
        assertThat(recipe.key()).isEqualTo("zirnu-zupa");
        assertThat(recipe.language()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4 porcijas|4|4|PORTION|''", "1 porcija|1|1|PORTION|''", "10 porciju|10|10|PORTION|''", "4 servings|4|4|PORTION|''",
        "6 Portions|6|6|PORTION|''", "4–6 porcijas|4|6|PORTION|''", "4 - 6 porcijas|4|6|PORTION|''",
        "12 gabali|12|12|PIECE|''", "12 gab.|12|12|PIECE|''", "1 piece|1|1|PIECE|''",
        "3 burkas pa 0,5 l|3|3|JAR|pa 0,5 l", "2 burciņas|2|2|JAR|''", "3 jars of 0.5 l|3|3|JAR|of 0.5 l",
        "1 kukulis|1|1|OTHER|kukulis", "1,5 l sīrupa|3/2|3/2|OTHER|l sīrupa", "24|24|24|OTHER|''", "½ plāts|1/2|1/2|OTHER|plāts",
        "4 porcijas, 1,2 l, 24 gabali|4|4|PORTION|(1,2 l, 24 gabali)", "3 burkas pa 1 l, 3 l|3|3|JAR|pa 1 l (3 l)",
        "6 jardu|6|6|OTHER|jardu", "4 porcijas (lielas)|4|4|PORTION|(lielas)"})
    void knowsHowMuchItMakes(String text, String from, String to, YieldUnit unit, String detail) {
        var makes = read("a.md", "# Z\n\n**" + text + "**\n\n---\n").yield();
        assertThat(makes.amount().from()).hasToString(from);
        assertThat(makes.amount().to()).hasToString(to);
        assertThat(makes.unit()).isEqualTo(unit);
        assertThat(makes.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 porcijas", "-4 porcijas", "6–4 porcijas"})
    void makesMoreThanNothing(String text) {
        assertThat(faults("# Z\n\n**" + text + "**\n\n---\n")).isEqualTo("3:yield-not-positive");
    }

    @Test
    void turnsMarkdownIntoPlainText() {
        var recipe = read("a.md", """
                # Zupa *bez* `gaļas` &amp; \\# 1

                Pirmā rinda
                turpinās **treknā**.\\
                Jauna rinda, [saite](https://rucava.lv) un [cita](cita.md).

                - viens
                - divi

                <!-- piezīme --> <p>Tre<b>k</b>ns</p>

                *karsta \\*zupa\\*, a&#44; b*

                ---

                - *200 g* **griķu** [putras](putra.md)
                - [maize](maize.md)
                - milti \s
                  kviešu

                  - balti

                ## *Mērcei*

                ### Karstai

                - *1* ola
                ---
                """);
        assertThat(recipe.title()).isEqualTo("Zupa bez gaļas & # 1");
        assertThat(recipe.description()).isEqualTo(
                "Pirmā rinda turpinās treknā.\nJauna rinda, saite (https://rucava.lv) un cita.\n\n– viens\n– divi\n\nTre k ns");
        assertThat(recipe.tags()).containsExactly("karsta *zupa*", "a, b");
        assertThat(recipe.ingredients()).containsExactly(
                new IngredientGroup("", List.of("200 g griķu putras", "maize", "milti kviešu – balti")),
                new IngredientGroup("Mērcei – Karstai", List.of("1 ola")));
    }

    @Test
    void losesNothingOfTheInstructions() {
        var recipe = read("a.md", """
                # Kūka

                ---

                - *1* ola

                ---

                Sagatavojiet visu.

                1. Sakuliet olu.
                   - ar putotāju
                   - vai ar dakšiņu
                2.
                3. > Cepiet.

                ---

                * Atdzesējiet.

                ### Krēms

                Paņemiet citu bļodu.

                1. Sakuliet krējumu.

                ## Padoms: saldumam

                1. Medus.
                2. Cukurs.

                ## STORING

                ## Stāsts

                Vecmāmiņas kūka.

                    kods
                """);
        assertThat(recipe.steps()).containsExactly("Sagatavojiet visu.", "Sakuliet olu. – ar putotāju – vai ar dakšiņu", "Cepiet.",
                "Atdzesējiet.", "Krēms: Paņemiet citu bļodu.", "Sakuliet krējumu.");
        assertThat(recipe.notes()).containsExactly(
                new Note(NoteKind.TIP, "saldumam", "1. Medus.\n2. Cukurs."),
                new Note(NoteKind.STORING, "", ""),
                new Note(NoteKind.OTHER, "Stāsts", "Vecmāmiņas kūka.\n\nkods"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "language: latviešu|2:language-wrong",
        "kind: dinner|2:value-unknown",
        "minutes: 35 min|2:number-wrong",
        "minutes: 0|2:number-wrong",
        "minutes: 100000|2:number-wrong",
        "picture: Pan.png|2:slug-wrong",
        "translation-of: ../zupa|2:slug-wrong",
        "kind: soup\\nservings: 4|3:key-unknown",
        "kind: soup\\n\\nkind: main|4:key-twice",
        "author: [Anna, Maija]|2:value-not-simple",
        "author:\\n  name: Anna|2:value-not-simple",
        "keeps-months: 12|2:keeping-half",
        "cooked-grams: 1,2 kg|2:number-wrong",
        "cooked-grams: 0|2:number-wrong",
        "store: cellar|2:keeping-half",
        "keeps-months: 200\\nstore: attic|2:number-wrong 3:value-unknown",
        "- lv|2:front-matter-broken",
        "language|2:front-matter-broken",
        "language: lv\\nauthor: \"Anna|3:front-matter-broken",
        "a: &a x\\nb: *c|3:front-matter-broken",
        "? [a]\\n: b|2:front-matter-broken",
    })
    void saysWhatIsWrongInTheFrontMatter(String front, String faults) {
        assertThat(faults("---\n" + front.replace("\\n", "\n") + "\n---\n\n# Z\n\n---\n")).isEqualTo(faults);
    }

    @Test
    void saysWhatIsAllowed() {
        var fault = RecipeFileReader.read("a.md", "---\nkind: dinner\n---\n# Z\n\n---\n").faults().getFirst();
        assertThat(fault.located("a.md", Texts.LATVIAN)).isEqualTo(
                "a.md:2: Aiz „kind” nevar būt „dinner”. Var būt: breakfast, soup, main, bake, dessert, snack, preserve.");
    }

    @Test
    void tellsFaultsOfBothParts() {
        assertThat(faults("---\nkind: dinner\n---\n## Z\n\n**daudz**\n\n---\n"))
                .isEqualTo("2:value-unknown 4:title-level 6:yield-without-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n\n# Z\n\n- a\n", "---"})
    void aFrontMatterThatDoesNotEndIsTheOnlyFault(String text) {
        assertThat(faults(text)).isEqualTo("1:front-matter-open");
    }

    @Test
    void emptyFrontMattersAndOddlyWrittenOnesAreFine() {
        assertThat(read("a.md", "---\n---\n# Z\n\n---\n").kind()).isEqualTo(MealKind.MAIN);
        var recipe = read("a.md", "\uFEFF--- \r\n# piezīme\r\nkind: \"soup\"\r\nauthor: 'Anna: \"Ņina\" #1'\r\n---\r\n# Z\r\n\r\n---\r\n");
        assertThat(recipe.kind()).isEqualTo(MealKind.SOUP);
        assertThat(recipe.credit().author()).isEqualTo("Anna: \"Ņina\" #1");
    }

    @Test
    void aDividerThatGrewTogetherWithTheTextAboveIsAFaultAlsoWhereMarkdownIsContent() {
        assertThat(faults("# Z\n\nApraksts.\n---\n\n- *1* ola\n\n---\n\n1. Vāriet.\n")).isEqualTo("4:divider-glued");
    }

    @Test
    void hostileYamlIsRefusedQuickly() {
        var bomb = new StringBuilder("a: &a [x,x]\n");
        for (var letter = 'b'; letter < 'z'; letter++) {
            bomb.append("%c: &%c [*%c,*%c]\n".formatted(letter, letter, letter - 1, letter - 1));
        }
        assertThat(faults("---\n" + bomb + "---\n# Z\n\n---\n")).isEqualTo("1:front-matter-broken");
        assertThat(faults("---\n" + "x".repeat(20_000) + "\n---\n# Z\n\n---\n")).isEqualTo("1:front-matter-broken");
        assertThat(faults("---\na: " + "[".repeat(5000) + "\n---\n# Z\n\n---\n")).contains("front-matter-broken");
        assertThat(faults("---\na: !!javax.script.ScriptEngineManager []\n---\n# Z\n\n---\n")).isEqualTo("2:front-matter-broken");
    }

    private static Recipe read(String name, String text) {
        var reading = RecipeFileReader.read(name, text);
        assertThat(reading.faults()).isEmpty();
        return reading.result().orElseThrow();
    }

    private static String faults(String text) {
        return RecipeMdFaultTest.names(RecipeFileReader.read("a.md", text).faults());
    }

    @Test
    void fractionsStayExact() {
        assertThat(read("a.md", "# Z\n\n**2/3 porcijas**\n\n---\n").yield().amount()).isEqualTo(Amount.of(Fraction.of(2, 3)));
    }
}
