package lv.burtnica.recipe.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class RecipeMdJsonWriterTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void hasEveryKeyInItsOrder() {
        assertThat(compact("""
                # Kūka

                Svētkiem "*lieliem*".

                *milti, lēti*

                **24 gabali, 1,5**

                ---

                - *1 1/4 l* [piena](piens.md)
                - sāls

                ## Mīkla

                - *½ kg* miltu

                ### Raugs

                ---

                1. Cepiet.
                """)).isEqualTo("""
                {"title":"Kūka","description":"Svētkiem \\"*lieliem*\\".","tags":["milti","lēti"],\
                "yields":[{"factor":"24","unit":"gabali"},{"factor":"1.5","unit":null}],\
                "ingredients":[{"name":"piena","amount":{"factor":"1.25","unit":"l"},"link":"piens.md"},\
                {"name":"sāls","amount":null,"link":null}],\
                "ingredient_groups":[{"title":"Mīkla","ingredients":[{"name":"miltu","amount":{"factor":"0.5","unit":"kg"},"link":null}],\
                "ingredient_groups":[{"title":"Raugs","ingredients":[],"ingredient_groups":[]}]}],\
                "instructions":"1. Cepiet."}""");
    }

    @Test
    void saysNullOrAnEmptyListWhereThereIsNothing() {
        assertThat(compact("# Zupa\n\n---\n")).isEqualTo("{\"title\":\"Zupa\",\"description\":null,\"tags\":[],\"yields\":[],"
                + "\"ingredients\":[],\"ingredient_groups\":[],\"instructions\":null}");
    }

    @Test
    void standsOverSeveralLinesSoThatPeopleCanReadIt() {
        assertThat(RecipeMdJsonWriter.write(RecipeMdReader.read("# Zupa\n\n*ātri*\n\n---\n").result().orElseThrow())).isEqualTo("""
                {
                  "title": "Zupa",
                  "description": null,
                  "tags": [
                    "ātri"
                  ],
                  "yields": [],
                  "ingredients": [],
                  "ingredient_groups": [],
                  "instructions": null
                }""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"100|100", "1.20|1.2", "1/3|0.3333333333333333333333333333", "2/3|0.6666666666666666666666666667",
        "↉|0", "0,05|0.05", "-3/4|-0.75", "1000000|1000000", "0.0000001|0.0000001"})
    void writesNumbersOutInDecimals(String amount, String factor) {
        var json = RecipeMdJsonWriter.write(RecipeMdReader.read("# Z\n\n---\n\n- *" + amount + "* x\n").result().orElseThrow());
        assertThat(JSON.readTree(json).at("/ingredients/0/amount/factor").asString()).isEqualTo(factor);
    }

    private static String compact(String text) {
        return JSON.readTree(RecipeMdJsonWriter.write(RecipeMdReader.read(text).result().orElseThrow())).toString();
    }
}
