package lv.burtnica.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lv.burtnica.exchange.Aside;
import lv.burtnica.exchange.Find;
import lv.burtnica.exchange.Gap;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.exchange.InFile;
import lv.burtnica.exchange.Miss;
import lv.burtnica.exchange.NoRecipeException;
import lv.burtnica.exchange.StepGroup;
import lv.burtnica.exchange.Times;
import lv.burtnica.recipe.IngredientGroup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextFormatsTest {

    @Nested
    class RecipeMd {

        @Test
        void theirFilesKeepTheirSectionsLinksAndYields() {
            var recipe = recipeMd("""
                    # Pankūkas

                    Ātras.

                    *brokastis, ātri*

                    **4 persons, 12 gab.**

                    ---

                    - *2* olas

                    ## Mīklai

                    ### Sausais

                    - *200 g* miltu
                    - [džems](dzems.md)

                    ---

                    ## Mīkla

                    1. Sakul.

                    ## Cepšana

                    1. Cep.
                    """);
            assertThat(recipe.yields()).containsExactly("4 persons", "12 gab.");
            assertThat(recipe.tags()).containsExactly("brokastis", "ātri");
            assertThat(recipe.ingredients()).containsExactly(
                    new IngredientGroup("", List.of("2 olas")), new IngredientGroup("Mīklai – Sausais", List.of("200 g miltu", "džems")));
            assertThat(recipe.steps()).containsExactly(
                    new StepGroup("Mīkla", List.of("Sakul.")), new StepGroup("Cepšana", List.of("Cep.")));
            assertThat(recipe.gaps()).extracting(Gap::key).containsExactly("exchange.gap.link");
            assertThat(recipe.language()).isEmpty();
        }

        @Test
        void aFrontMatterOfSomeOtherProgramIsSaidAndNotFollowed() {
            var recipe = recipeMd("---\nlayout: post\nmenu:\n  - a\n---\n# Zupa\n\n---\n\n- ūdens\n\n---\n\nVāri.\n");
            assertThat(recipe.title()).isEqualTo("Zupa");
            assertThat(recipe.gaps()).extracting(Gap::key).containsExactly("exchange.gap.front-matter");
        }

        @Test
        void aFileThatIsNoRecipeSaysWhy() {
            assertThatThrownBy(() -> recipeMd("# Lasi mani\n\nŠī nav recepte.\n")).isInstanceOf(NoRecipeException.class)
                    .hasMessageContaining("recipe.file.fault.divider-missing");
        }

        private Incoming recipeMd(String text) {
            return RecipeMdIn.read(new InFile("x.md", text.getBytes(StandardCharsets.UTF_8)), text);
        }
    }

    @Nested
    class Cooklang {

        @Test
        void marksBecomeIngredientsAndSentences() {
            var recipe = cooklang("""
                    >> servings: 4
                    >> time: 1 h 30 min

                    Sagriez @kartupeļus{500%g}(mizotus) un pievieno @sāli, un @malti pipari{}. -- pēc garšas

                    Vāri #lielā katlā{} ~{20%minūtes}. [- nekas -] Pieber vēl @&sāli{}.
                    """);
            assertThat(recipe.title()).isEqualTo("zupa");
            assertThat(recipe.yields()).containsExactly("4");
            assertThat(recipe.times().total()).isEqualTo(90);
            assertThat(recipe.lines()).containsExactly("500 g kartupeļus, mizotus", "sāli", "malti pipari");
            assertThat(recipe.steps()).containsExactly(new StepGroup("", List.of(
                    "Sagriez kartupeļus un pievieno sāli, un malti pipari.", "Vāri lielā katlā 20 minūtes. Pieber vēl sāli.")));
            assertThat(recipe.gaps()).extracting(Gap::key).containsExactly("exchange.gap.tools");
        }

        @Test
        void sectionsNotesAndFrontMatter() {
            var recipe = cooklang("""
                    ---
                    title: Kūka
                    tags: [saldi, svētki]
                    source:
                      url: https://piemers.lv/kuka
                      author: Ilze
                    servings: 8
                    prep time: 10 minutes
                    cook time: 50
                    ---

                    == Mīkla ==
                    Sajauc @miltus{2 1/2%glāzes} ar @olas{=3}.

                    > Kult ilgi.

                    = Krēms
                    Putot @saldo krējumu|krējumu{1/2%l} ar @./mērces/Vaniļas mērce{100%ml}.
                    """);
            assertThat(recipe.title()).isEqualTo("Kūka");
            assertThat(recipe.tags()).containsExactly("saldi", "svētki");
            assertThat(recipe.times()).isEqualTo(new Times(10, 50, null));
            assertThat(recipe.times().whole()).isEqualTo(60);
            assertThat(recipe.origin().address()).isEqualTo("https://piemers.lv/kuka");
            assertThat(recipe.origin().author()).isEqualTo("Ilze");
            assertThat(recipe.ingredients()).containsExactly(
                    new IngredientGroup("Mīkla", List.of("2 1/2 glāzes miltus", "3 olas")),
                    new IngredientGroup("Krēms", List.of("1/2 l saldo krējumu", "100 ml Vaniļas mērce")));
            assertThat(recipe.steps()).containsExactly(
                    new StepGroup("Mīkla", List.of("Sajauc miltus ar olas.")),
                    new StepGroup("Krēms", List.of("Putot krējumu ar Vaniļas mērce.")));
            assertThat(recipe.notes()).containsExactly(new Aside("", "Kult ilgi."));
        }

        @Test
        void signsThatMarkNothingStay() {
            var recipe = cooklang("Raksti uz anna@example.lv, ja # nepatīk @ vai ~ . Pieber @sāls{}.\n");
            assertThat(recipe.steps().getFirst().steps()).containsExactly("Raksti uz anna@example.lv, ja # nepatīk @ vai ~ . Pieber sāls.");
            assertThat(recipe.lines()).containsExactly("sāls");
        }

        @Test
        void aFrontMatterThatMakesObjectsMakesNone() {
            var recipe = cooklang("---\ntitle: !!javax.script.ScriptEngineManager [x]\nservings: 2\n---\nVāri @ūdens{}.\n");
            assertThat(recipe.yields()).containsExactly("2");
        }

        private Incoming cooklang(String text) {
            return CooklangIn.read(new InFile("mape/zupa.cook", text.getBytes(StandardCharsets.UTF_8)), text);
        }
    }

    @Nested
    class Csv {

        private final List<Find> found = new ArrayList<>();
        private final List<Miss> missed = new ArrayList<>();

        @Test
        void headingsOfManyProgramsAreKnown() {
            csv("Recipe Name;Servings;Ingredients;Directions;Total Time;Rating\r\n\"Zupa \"\"Rīts\"\"\";4;\"1 l ūdens\nsāls\";Vāri.;30 min;5\r\n");
            var recipe = found.getFirst().recipe();
            assertThat(recipe.title()).isEqualTo("Zupa \"Rīts\"");
            assertThat(recipe.lines()).containsExactly("1 l ūdens", "sāls");
            assertThat(recipe.times().total()).isEqualTo(30);
            assertThat(recipe.gaps()).extracting(Gap::key).containsExactly("exchange.gap.left-out");
        }

        @Test
        void listsWithinACellComeInSeveralShapes() {
            csv("nosaukums,sastāvdaļas,pagatavošana\nZupa,\"['ūdens', 'sāls']\",Vāri.|Ēd.\nPutra,grūbas|piens,\"1. Vāri.\n2. Ēd.\"\n");
            assertThat(found.getFirst().recipe().lines()).containsExactly("ūdens", "sāls");
            assertThat(found.getFirst().recipe().countSteps()).isEqualTo(2);
            assertThat(found.getLast().recipe().lines()).containsExactly("grūbas", "piens");
        }

        @Test
        void everyRowIsFoundOrMissedByItsNumber() {
            csv("title,ingredients,steps\nZupa,ūdens,Vāri.\n,ūdens,Vāri.\n\nTukša,,\n");
            assertThat(found).hasSize(1);
            assertThat(missed).extracting(Miss::where).containsExactly("3", "4");
        }

        @Test
        void aTableOfSomethingElseIsRefused() {
            assertThatThrownBy(() -> csv("vārds,uzvārds\nAnna,Liepa\n")).isInstanceOf(NoRecipeException.class);
        }

        @Test
        void nothingGoesOutAsAFormula() {
            var rows = List.of(List.of("=1+1", "+371 29", "-2 olas", "@nosaukums", "\tx", "'=jau", "'tas", "sāls", "\uFF1D1"));
            var text = CsvTable.write(rows);
            assertThat(text).isEqualTo("\"'=1+1\",\"'+371 29\",\"'-2 olas\",\"'@nosaukums\",\"'\tx\",\"''=jau\",\"'tas\",\"sāls\",\"'\uFF1D1\"\r\n");
            assertThat(CsvTable.read(text)).isEqualTo(rows);
        }

        private void csv(String text) {
            CsvIn.read(new InFile("x.csv", text.getBytes(StandardCharsets.UTF_8)), text, found, missed);
        }
    }

    @Nested
    class Plain {

        private final List<Find> found = new ArrayList<>();
        private final List<Miss> missed = new ArrayList<>();

        @Test
        void aMessageFromAFriendIsUnderstood() {
            PlainIn.read("""
                    Kartupeļu pankūkas

                    Mammas.
                    Porcijas: 4

                    Vajadzēs:
                    • 1 kg kartupeļu
                    • 2 olas
                    Mērcei:
                    • krējums

                    Kā gatavot
                    1) Sarīvē.
                    2) Cep.

                    Padoms:
                    Ēd karstas.
                    """, found, missed);
            var recipe = found.getFirst().recipe();
            assertThat(recipe.description()).isEqualTo("Mammas.");
            assertThat(recipe.yields()).containsExactly("4");
            assertThat(recipe.ingredients()).containsExactly(
                    new IngredientGroup("", List.of("1 kg kartupeļu", "2 olas")), new IngredientGroup("Mērcei", List.of("krējums")));
            assertThat(recipe.steps()).containsExactly(new StepGroup("", List.of("Sarīvē.", "Cep.")));
            assertThat(recipe.notes()).containsExactly(new Aside("Padoms", "Ēd karstas."));
        }

        @Test
        void textWithoutHeadingsIsAskedForThem() {
            PlainIn.read("Zupa\nūdens\nVāri.\n", found, missed);
            assertThat(found).isEmpty();
            assertThat(missed).extracting(Miss::key).containsExactly("exchange.fault.no-headings");
        }

        @Test
        void severalRecipesAreCounted() {
            PlainIn.read("A\nIngredients:\n- water\nMethod:\n1. Boil.\n\n==========\n\nB\n\n==========\nC\nIngredients:\n- salt\n", found, missed);
            assertThat(found).extracting(Find::where).containsExactly("1", "3");
            assertThat(missed).extracting(Miss::where).containsExactly("2");
        }
    }
}
