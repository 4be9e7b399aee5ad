package lv.burtnica.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import lv.burtnica.exchange.Aside;
import lv.burtnica.exchange.Gap;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.exchange.NoRecipeException;
import lv.burtnica.exchange.Origin;
import lv.burtnica.exchange.StepGroup;
import lv.burtnica.exchange.Times;
import lv.burtnica.recipe.IngredientGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class SchemaReaderTest {

    private static final String REST = ",\"recipeIngredient\":[\"1 l ūdens\"],\"recipeInstructions\":\"Vāri.\"}";

    @Test
    void aTidyRecipeIsReadWhole() {
        var recipe = read("""
                {"@type":"Recipe","name":"Griķu zupa","description":"Silta.","inLanguage":"lv","recipeYield":"4 personām",
                 "prepTime":"PT10M","cookTime":"PT30M","totalTime":"PT40M","recipeCategory":"Zupas","recipeCuisine":"Latvijas",
                 "keywords":"griķi, ātri","recipeIngredient":["200 g griķu","1 l ūdens"],
                 "recipeInstructions":[{"@type":"HowToStep","text":"Vāri griķus."}],
                 "author":{"@type":"Person","name":"Anna"},"publisher":{"name":"Virtuve"},"image":["/a.jpg"],
                 "url":"https://piemers.lv/zupa","license":"https://creativecommons.org/licenses/by-sa/4.0/",
                 "nutrition":{"@type":"NutritionInformation","calories":"210 kcal"}}""");
        assertThat(recipe.title()).isEqualTo("Griķu zupa");
        assertThat(recipe.yields()).containsExactly("4 personām");
        assertThat(recipe.times()).isEqualTo(new Times(10, 30, 40));
        assertThat(recipe.category()).isEqualTo("Zupas");
        assertThat(recipe.tags()).containsExactly("Latvijas", "griķi", "ātri");
        assertThat(recipe.lines()).containsExactly("200 g griķu", "1 l ūdens");
        assertThat(recipe.steps()).containsExactly(new StepGroup("", List.of("Vāri griķus.")));
        assertThat(recipe.origin()).isEqualTo(new Origin("https://piemers.lv/zupa", "Virtuve", "Anna", "CC-BY-SA-4.0"));
        assertThat(recipe.nutrition()).containsEntry("calories", "210 kcal").hasSize(1);
        assertThat(recipe.gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4|4", "\"4 personām\"|4 personām", "[\"4\",\"4 porcijas\"]|4, 4 porcijas", "{\"@type\":\"QuantitativeValue\",\"value\":6,\"unitText\":\"gab.\"}|6 gab.",
        "[6.0]|6", "\" Serves&nbsp;8 \"|Serves 8", "null|''", "\"\"|''",
    })
    void yieldsComeInEveryShape(String json, String read) {
        assertThat(String.join(", ", read("{\"name\":\"Zupa\",\"recipeYield\":" + json + REST).yields())).isEqualTo(read);
    }

    @Test
    void sectionsAndStepsOfEveryShapeSurvive() {
        var recipe = read("""
                {"name":"Pīrāgi","recipeIngredient":["1 kg miltu"],"recipeInstructions":[
                  {"@type":"HowToSection","name":"Mīkla","itemListElement":[
                     {"@type":"HowToStep","name":"Solis 1","text":"Mīci."},
                     {"@type":"HowToStep","itemListElement":[{"@type":"HowToDirection","text":"Raudzē."},{"@type":"HowToTip","text":"Siltumā."}]}]},
                  {"@type":"HowToSection","name":"Pildījums","itemListElement":{"@type":"HowToStep","text":"Cep sīpolus."}},
                  ["Saliec.",{"@type":"HowToStep","name":"Cepšana","text":"Cep 20 minūtes."}],
                  {"@type":"HowToStep","name":"Atdzesē."}]}""");
        assertThat(recipe.steps()).containsExactly(
                new StepGroup("Mīkla", List.of("Mīci.", "Raudzē. Siltumā.")),
                new StepGroup("Pildījums", List.of("Cep sīpolus.", "Saliec.", "Cepšana: Cep 20 minūtes.", "Atdzesē.")));
    }

    @Test
    void oneTextWithNumbersBecomesSteps() {
        assertThat(steps("\"1. Mizo kartupeļus. 2. Vāri 20 min. 3. Pasniedz.\"")).containsExactly("Mizo kartupeļus.", "Vāri 20 min.", "Pasniedz.");
        assertThat(steps("\"<ol><li>Mizo.</li><li>Vāri.</li></ol>\"")).containsExactly("Mizo.", "Vāri.");
        assertThat(steps("\"Mizo.\\nVāri.\"")).containsExactly("Mizo.", "Vāri.");
        assertThat(steps("\"Vāri pie 2. atzīmes. Gatavs.\"")).containsExactly("Vāri pie 2. atzīmes. Gatavs.");
        assertThat(steps("{\"@type\":\"ItemList\",\"itemListElement\":[\"Mizo.\",\"Vāri.\"]}")).containsExactly("Mizo.", "Vāri.");
    }

    @Test
    void aNameThatOnlyRepeatsItsTextIsNotSaidTwice() {
        assertThat(steps("[{\"@type\":\"HowToStep\",\"name\":\"Mizo kartupeļus...\",\"text\":\"Mizo kartupeļus un vāri.\"}]"))
                .containsExactly("Mizo kartupeļus un vāri.");
    }

    @Test
    void headingsAmongIngredientsMakeGroups() {
        var recipe = read("""
                {"name":"Kūka","recipeInstructions":"Cep.","recipeIngredient":
                 ["Mīklai:","200 g miltu","## Krēmam","1 bundža piena","[Rotāšanai]","ogas"]}""");
        assertThat(recipe.ingredients()).containsExactly(
                new IngredientGroup("Mīklai", List.of("200 g miltu")),
                new IngredientGroup("Krēmam", List.of("1 bundža piena")),
                new IngredientGroup("Rotāšanai", List.of("ogas")));
        assertThat(recipe.countIngredients()).isEqualTo(3);
    }

    @Test
    void ingredientsMayBeObjectsOrOneText() {
        assertThat(lines("\"2 olas\\n1 l piena\"")).containsExactly("2 olas", "1 l piena");
        assertThat(lines("[{\"@type\":\"PropertyValue\",\"value\":2,\"unitText\":\"gab.\",\"name\":\"olas\"}]")).containsExactly("2 gab. olas");
        assertThat(lines("{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"item\":\"2 olas\"},\"sāls\"]}"))
                .containsExactly("2 olas", "sāls");
        assertThat(lines("[\"\",null,\"  \",\"sāls\"]")).containsExactly("sāls");
    }

    @Test
    void recipeSagesNotesCome() {
        var recipe = read("{\"name\":\"Zupa\",\"comment\":[{\"@type\":\"Comment\",\"name\":\"Author Notes\",\"text\":\"Garšo rīt.\"}]" + REST);
        assertThat(recipe.notes()).containsExactly(new Aside("Author Notes", "Garšo rīt."));
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        var recipe = read("{\"name\":\"Zupa\",\"totalTime\":\"2x45\",\"video\":{\"name\":\"v\"},\"aggregateRating\":{\"ratingValue\":5}" + REST);
        assertThat(recipe.times()).isEqualTo(Times.NONE);
        assertThat(recipe.gaps()).extracting(Gap::key).containsExactly("exchange.gap.time", "exchange.gap.left-out");
        assertThat(recipe.gaps().getLast().sentence(Locale.ENGLISH)).contains("ratings, video");
    }

    @Test
    void halfARecipeSaysWhichHalfIsMissing() {
        var recipe = read("{\"name\":\"Zupa\",\"recipeIngredient\":[\"ūdens\"]}");
        assertThat(recipe.gaps()).extracting(Gap::key).containsExactly("exchange.gap.no-steps");
        assertThatThrownBy(() -> read("{\"name\":\"Zupa\"}")).isInstanceOf(NoRecipeException.class);
        assertThatThrownBy(() -> read("{\"recipeIngredient\":[\"ūdens\"]}")).isInstanceOf(NoRecipeException.class);
    }

    @Test
    void whatIsWrittenComesBackUnchanged() {
        var recipe = read("""
                {"name":"Kūka","description":"Viens.\\n\\nDivi.","inLanguage":"lv","recipeYield":["8 gab.","1 kūka"],"totalTime":"PT1H",
                 "recipeCategory":"Saldie ēdieni","keywords":["a","b"],"recipeIngredient":["Mīklai:","200 g miltu","Krēmam:","piens"],
                 "recipeInstructions":[{"@type":"HowToSection","name":"Mīkla","itemListElement":[{"@type":"HowToStep","text":"Mīci šādi:"}]},
                 {"@type":"HowToSection","name":"Padoms","itemListElement":[{"@type":"HowToTip","text":"Ēd rīt."}]}],
                 "isBasedOn":"Vecmāmiņas klade","license":"CC-BY-4.0","author":"Anna","nutrition":{"calories":"1 kcal"}}""");
        assertThat(SchemaReader.read(SchemaWriter.write(recipe)).recipe()).isEqualTo(recipe);
        assertThat(SchemaWriter.write(recipe).path("recipeIngredient")).hasSize(2);
        assertThat(SchemaWriter.write(recipe).path("license").asString()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    private static List<String> steps(String json) {
        return read("{\"name\":\"Zupa\",\"recipeIngredient\":[\"ūdens\"],\"recipeInstructions\":" + json + "}").steps().getFirst().steps();
    }

    private static List<String> lines(String json) {
        return read("{\"name\":\"Zupa\",\"recipeInstructions\":\"Vāri.\",\"recipeIngredient\":" + json + "}").lines();
    }

    private static Incoming read(String json) {
        return SchemaReader.read((ObjectNode) LooseJson.read(json).values().getFirst()).recipe();
    }
}
