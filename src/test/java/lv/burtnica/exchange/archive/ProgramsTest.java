package lv.burtnica.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.burtnica.exchange.Aside;
import lv.burtnica.exchange.Find;
import lv.burtnica.exchange.Gap;
import lv.burtnica.exchange.Harvest;
import lv.burtnica.exchange.Importer;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.exchange.InFile;
import lv.burtnica.exchange.Miss;
import lv.burtnica.exchange.StepGroup;
import lv.burtnica.exchange.Times;
import lv.burtnica.recipe.IngredientGroup;
import org.junit.jupiter.api.Test;

/** What other programs write, odd on purpose. */
class ProgramsTest {

    private static final String MEALIE = """
            {"name":"Biešu zupa","slug":"biesu-zupa","description":"Sarkana.","recipe_yield":"porcijas","recipe_yield_quantity":6.0,
             "recipe_servings":6.0,"prep_time":"15 minutes","perform_time":"PT45M","total_time":"1 hour",
             "recipe_category":[{"name":"Zupas","slug":"zupas"}],"tags":[{"name":"bietes","slug":"bietes"}],"tools":[{"name":"katls"}],
             "recipe_ingredient":[
               {"title":"Zupai","quantity":2.0,"unit":null,"food":{"name":"bietes"},"note":"sarīvētas","display":"2 bietes, sarīvētas"},
               {"title":null,"quantity":0.5,"unit":{"name":"l"},"food":{"name":"ūdens"},"note":"","display":""},
               {"title":"","quantity":0,"unit":null,"food":null,"note":"sāls pēc garšas","display":""},
               {"title":"Pasniegšanai","quantity":null,"note":"krējums","original_text":null}],
             "recipe_instructions":[{"title":"Vārīšana","text":"Vāri bietes."},{"title":"","text":"Pievieno **ūdeni**."}],
             "notes":[{"title":"Padoms","text":"Rīt vēl labāka."}],"org_url":"https://piemers.lv/biesu","nutrition":{"calories":"120"},"extras":{}}""";

    private static final String TANDOOR = """
            {"name":"Kāpostu sautējums","description":"","keywords":[{"name":"kāposti","description":""}],"working_time":20,"waiting_time":40,
             "servings":4,"servings_text":"šķīvji","source_url":"https://piemers.lv/kaposti","internal":true,"steps":[
               {"name":"","instruction":"Sagriez {{ ingredients[0] }}.\\n\\nSautē.","time":0,"order":0,"ingredients":[
                 {"food":{"name":"kāposti"},"unit":{"name":"kg"},"amount":1.5,"note":"","order":0,"is_header":false,"no_amount":false},
                 {"food":null,"unit":null,"amount":0,"note":"Mērcei","order":1,"is_header":true,"no_amount":true},
                 {"food":{"name":"sāls"},"unit":null,"amount":0.0,"note":"pēc garšas","order":2,"is_header":false,"no_amount":true}]},
               {"name":"Pasniegšana","instruction":"Ēd.","ingredients":[{"food":{"name":"dilles"},"unit":null,"amount":0,"no_amount":true}]}]}""";

    private static final String PAPRIKA = """
            {"uid":"1","name":"Auzu cepumi","ingredients":"Mīklai:\\n2 glāzes auzu pārslu\\n100 g sviesta\\nVirsai:\\ncukurs",
             "directions":"Sajauc.\\n\\nCep.","notes":"Ātri apēd.","description":"","servings":"20 gab.","prep_time":"10 mins","cook_time":"15 mins",
             "total_time":"","source":"Virtuve","source_url":"https://piemers.lv/cepumi","image_url":"","categories":["Cepumi"],"rating":4,
             "difficulty":"","nutritional_info":"100 kcal","photo_data":"%s"}""";

    @Test
    void mealie() {
        var harvest = zip(new Zips().with("recipes/biesu-zupa/biesu-zupa.json", MEALIE)
                .with("recipes/biesu-zupa/images/original.webp", new byte[] {1, 2, 3}).with("recipes/biesu-zupa/images/min-original.webp", new byte[] {1}));
        var recipe = only(harvest);
        assertThat(harvest.found().getFirst().picture()).hasSize(3);
        assertThat(recipe.yields()).containsExactly("6 porcijas");
        assertThat(recipe.times()).isEqualTo(new Times(15, 45, 60));
        assertThat(recipe.category()).isEqualTo("Zupas");
        assertThat(recipe.ingredients()).containsExactly(
                new IngredientGroup("Zupai", List.of("2 bietes, sarīvētas", "0.5 l ūdens", "sāls pēc garšas")),
                new IngredientGroup("Pasniegšanai", List.of("krējums")));
        assertThat(recipe.steps()).containsExactly(new StepGroup("Vārīšana", List.of("Vāri bietes.", "Pievieno **ūdeni**.")));
        assertThat(recipe.notes()).containsExactly(new Aside("Padoms", "Rīt vēl labāka."));
        assertThat(recipe.origin().address()).isEqualTo("https://piemers.lv/biesu");
        assertThat(recipe.gaps()).extracting(Gap::key).containsExactly("exchange.gap.tools");
    }

    @Test
    void mealieInItsOlderSpelling() {
        var recipe = only(json("{\"name\":\"Zupa\",\"slug\":\"zupa\",\"recipeYield\":\"4 bļodas\",\"recipeIngredient\":[\"ūdens\","
                + "{\"disableAmount\":true,\"quantity\":1.0,\"note\":\"sāls\",\"originalText\":\"sāls\"}],\"recipeInstructions\":[{\"text\":\"Vāri.\"}]}"));
        assertThat(recipe.yields()).containsExactly("4 bļodas");
        assertThat(recipe.lines()).containsExactly("ūdens", "sāls");
    }

    @Test
    void tandoorWithAnArchiveForEachRecipe() {
        var one = new Zips().with("recipe.json", TANDOOR).with("image.jpg", new byte[] {9, 9}).bytes();
        var bad = new Zips().with("recipe.json", "{\"name\":\"Tukša\",\"servings\":1,\"steps\":[]}").bytes();
        var harvest = zip(new Zips().with("recipe_1.zip", one).with("recipe_2.zip", bad).with("recipe_3.zip", new Zips().with("image.png", "x").bytes()));
        assertThat(harvest.countIn()).isEqualTo(3);
        assertThat(harvest.missed()).extracting(Miss::where).containsExactly("recipe_2.zip/recipe.json", "recipe_3.zip");
        var recipe = harvest.found().getFirst().recipe();
        assertThat(harvest.found().getFirst().picture()).hasSize(2);
        assertThat(recipe.yields()).containsExactly("4 šķīvji");
        assertThat(recipe.times()).isEqualTo(new Times(20, null, 60));
        assertThat(recipe.ingredients()).containsExactly(
                new IngredientGroup("", List.of("1.5 kg kāposti")), new IngredientGroup("Mērcei", List.of("sāls, pēc garšas")),
                new IngredientGroup("Pasniegšana", List.of("dilles")));
        assertThat(recipe.steps()).containsExactly(
                new StepGroup("", List.of("Sagriez 1.5 kg kāposti.", "Sautē.")), new StepGroup("Pasniegšana", List.of("Ēd.")));
    }

    @Test
    void paprika() {
        var harvest = Importer.read(new InFile("visas.paprikarecipes", new Zips()
                .with("Auzu cepumi.paprikarecipe", Zips.gzip(PAPRIKA.formatted("AQIDBA==")))
                .with("Bojāta.paprikarecipe", new byte[] {0x1F, (byte) 0x8B, 8, 0}).bytes()));
        assertThat(harvest.missed()).extracting(Miss::where).containsExactly("Bojāta.paprikarecipe");
        var recipe = harvest.found().getFirst().recipe();
        assertThat(harvest.found().getFirst().picture()).containsExactly(1, 2, 3, 4);
        assertThat(recipe.ingredients()).containsExactly(
                new IngredientGroup("Mīklai", List.of("2 glāzes auzu pārslu", "100 g sviesta")), new IngredientGroup("Virsai", List.of("cukurs")));
        assertThat(recipe.countSteps()).isEqualTo(2);
        assertThat(recipe.times().whole()).isEqualTo(25);
        assertThat(recipe.tags()).containsExactly("Cepumi");
        assertThat(recipe.notes()).containsExactly(new Aside("", "Ātri apēd."));
        assertThat(recipe.origin().site()).isEqualTo("Virtuve");
    }

    @Test
    void nextcloudsFoldersEachWithItsPicture() {
        var recipe = "{\"@context\":\"http://schema.org\",\"@type\":\"Recipe\",\"id\":\"7\",\"name\":\"%s\",\"recipeYield\":2,\"prepTime\":\"PT0H10M0S\","
                + "\"recipeIngredient\":[\"## Zupai\",\"ūdens\"],\"recipeInstructions\":[\"## Sākums\",\"Vāri.\"],\"tool\":[],\"nutrition\":[]}";
        var harvest = zip(new Zips().with("Zupa/recipe.json", recipe.formatted("Zupa")).with("Zupa/full.jpg", new byte[] {1, 1, 1})
                .with("Zupa/thumb.jpg", new byte[] {1}).with("Putra/recipe.json", recipe.formatted("Putra")).with("Putra/.DS_Store", "x"));
        assertThat(harvest.found()).extracting(Find::where).containsExactly("Zupa/recipe.json", "Putra/recipe.json");
        assertThat(harvest.found().getFirst().picture()).hasSize(3);
        assertThat(harvest.found().getLast().picture()).isNull();
        assertThat(harvest.passedOver()).containsExactly("Putra/.DS_Store");
        var zupa = harvest.found().getFirst().recipe();
        assertThat(zupa.ingredients()).containsExactly(new IngredientGroup("Zupai", List.of("ūdens")));
        assertThat(zupa.steps()).containsExactly(new StepGroup("Sākums", List.of("Vāri.")));
        assertThat(zupa.gaps()).isEmpty();
    }

    @Test
    void recipeSageWritesAListOfRecipes() {
        var one = "{\"@context\":\"http://schema.org\",\"@type\":\"Recipe\",\"identifier\":\"a\",\"name\":\"%s\",\"recipeYield\":\"4\","
                + "\"recipeIngredient\":[\"[Mērce]\",\"krējums\"],\"recipeInstructions\":[{\"@type\":\"HowToStep\",\"text\":\"Maisi.\"}],"
                + "\"creditText\":\"Ilze\",\"isBasedOn\":\"https://piemers.lv\",\"comment\":[{\"@type\":\"Comment\",\"name\":\"Author Notes\",\"text\":\"Labi.\"}]}";
        var harvest = json("[" + one.formatted("A") + "," + one.formatted("") + "," + one.formatted("B") + "]");
        assertThat(harvest.found()).extracting(find -> find.recipe().title()).containsExactly("A", "B");
        assertThat(harvest.missed()).extracting(Miss::where).containsExactly("2");
        assertThat(harvest.found().getFirst().recipe().origin().author()).isEqualTo("Ilze");
        assertThat(harvest.found().getFirst().recipe().ingredients()).containsExactly(new IngredientGroup("Mērce", List.of("krējums")));
    }

    @Test
    void whatIsNoRecipeIsPassedOverByName() {
        var harvest = zip(new Zips().with("settings.json", "{\"theme\":\"dark\"}").with("lasi.txt", "hei").with("bojats.json", "{{{")
                .with("r.md", "# Zupa\n\n---\n\n- ūdens\n"));
        assertThat(harvest.passedOver()).containsExactly("settings.json", "lasi.txt");
        assertThat(harvest.missed()).extracting(Miss::where).containsExactly("bojats.json");
        assertThat(harvest.found()).hasSize(1);
    }

    @Test
    void anArchiveWithNothingInItSaysSo() {
        assertThat(zip(new Zips()).missed()).extracting(Miss::key).containsExactly("exchange.fault.archive-empty");
        assertThat(zip(new Zips().with("bilde.jpg", "x")).missed()).extracting(Miss::key).containsExactly("exchange.fault.archive-empty");
        assertThat(json("{\"a\":1}").missed()).extracting(Miss::key).containsExactly("exchange.fault.no-recipe-in-json");
        assertThat(json("   ").missed()).extracting(Miss::key).containsExactly("exchange.fault.empty");
    }

    private static Incoming only(Harvest harvest) {
        assertThat(harvest.missed()).isEmpty();
        assertThat(harvest.found()).hasSize(1);
        return harvest.found().getFirst().recipe();
    }

    private static Harvest zip(Zips zips) {
        return Importer.read(new InFile("x.zip", zips.bytes()));
    }

    private static Harvest json(String text) {
        return Importer.read(new InFile("x.json", text.getBytes(StandardCharsets.UTF_8)));
    }
}
