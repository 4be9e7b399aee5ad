package lv.burtnica.recipe.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import lv.burtnica.recipe.Credit;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Note;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.Yield;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SchemaOrgWriterTest {

    @Test
    void saysAllThatSchemaOrgHasAPlaceFor() {
        var recipe = recipe("Griķu zupa", new Credit("Anna", "CC-BY-4.0", "https://rucava.lv"));
        assertThat(SchemaOrgWriter.write(recipe, URI.create("https://r.lv/b.jpg"), URI.create("https://r.lv/griku-zupa"))).isEqualTo("""
                {"@context":"https://schema.org","@type":"Recipe","name":"Griķu zupa","description":"Silta.","inLanguage":"lv",\
                "url":"https://r.lv/griku-zupa","image":"https://r.lv/b.jpg","recipeYield":"4 porcijas","totalTime":"PT35M",\
                "keywords":"griķi, lēti","recipeCategory":"Zupas",\
                "recipeIngredient":["200 g griķu","1 l ūdens","2 dilles"],\
                "recipeInstructions":[{"@type":"HowToStep","text":"Vāriet 15 minūtes."},{"@type":"HowToStep","text":"Ēdiet."},\
                {"@type":"HowToSection","name":"Padoms","itemListElement":[{"@type":"HowToTip","text":"Ar krējumu."}]}],\
                "author":{"@type":"Person","name":"Anna"},"license":"https://creativecommons.org/licenses/by/4.0/",\
                "isBasedOn":"https://rucava.lv"}""");
    }

    @Test
    void leavesOutWhatNobodySaid() {
        var recipe = new Recipe("z", Texts.ENGLISH, "Soup", "", MealKind.MAIN, YieldText.WHOLE, null, List.of(), List.of(), List.of(),
                List.of(), Credit.NONE, "bowl", null);
        assertThat(SchemaOrgWriter.write(recipe)).isEqualTo("{\"@context\":\"https://schema.org\",\"@type\":\"Recipe\",\"name\":\"Soup\","
                + "\"inLanguage\":\"en\",\"recipeCategory\":\"Main dishes\",\"recipeIngredient\":[],\"recipeInstructions\":[]}");
    }

    @Test
    void cannotEndTheScriptItStandsIn() {
        var hostile = "</script><!-- & \u2028\u2029 \"\\";
        var json = SchemaOrgWriter.write(recipe(hostile, new Credit(hostile, hostile, hostile)));
        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029").contains("\\u003c/script\\u003e");
        assertThat(new JsonMapper().readTree(json).get("name").asString()).isEqualTo(hostile);
    }

    @ParameterizedTest
    @CsvSource({"CC-BY-4.0,https://creativecommons.org/licenses/by/4.0/",
        "CC-BY-NC-SA-3.0,https://creativecommons.org/licenses/by-nc-sa/3.0/",
        "CC0-1.0,https://creativecommons.org/publicdomain/zero/1.0/", "https://a.lv/licence,https://a.lv/licence"})
    void knowsWhereLicencesStand(String licence, String address) {
        assertThat(LicenceAddress.of(licence)).contains(address);
    }

    @Test
    void aLicenceInWordsIsAWorkWithThatName() {
        assertThat(SchemaOrgWriter.write(recipe("Zupa", new Credit("", "ar autores atļauju", ""))))
                .endsWith("\"license\":{\"@type\":\"CreativeWork\",\"name\":\"ar autores atļauju\"}}");
    }

    private static Recipe recipe(String title, Credit credit) {
        return new Recipe("griku-zupa", Texts.LATVIAN, title, "Silta.", MealKind.SOUP, Yield.portions(4), 35, List.of("griķi", "lēti"),
                List.of(new IngredientGroup("", List.of("200 g griķu", "1 l ūdens")), new IngredientGroup("Virsū", List.of("2 dilles"))),
                List.of("Vāriet 15 minūtes.", "Ēdiet."), List.of(new Note(NoteKind.TIP, "", "Ar krējumu.")), credit, "soup", null);
    }
}
