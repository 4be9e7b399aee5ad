package lv.burtnica.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooseJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"name\":\"Zupa\"}",
        "\uFEFF{\"name\":\"Zupa\",}",
        "<!-- {\"name\":\"Zupa\"} -->",
        "//<![CDATA[\n{\"name\":\"Zupa\"}\n//]]>",
        "/*<![CDATA[*/ {\"name\":\"Zupa\"} /*]]>*/",
        "<![CDATA[{\"name\":\"Zupa\"}]]>",
        "{\"name\":\"Zupa\"};",
        "{'name':'Zupa'}",
        "{name:\"Zupa\"}",
        "// komentārs\n{\"name\":\"Zupa\" /* te */}",
        "{\"name\":\"Zupa\",\"x\":[1,2,],}",
        "{\"name\":\"Zupa\", \"rating\": 04.5, \"n\": NaN}",
    })
    void sloppyJsonIsStillRead(String text) {
        var read = LooseJson.read(text);
        assertThat(read.values()).singleElement().satisfies(value -> assertThat(value.path("name").asString()).isEqualTo("Zupa"));
        assertThat(read.isMended()).isFalse();
    }

    @Test
    void rawLineBreaksInStringsStay() {
        assertThat(LooseJson.read("{\"text\":\"Vāri.\nKul.\tCep.\"}").values().getFirst().path("text").asString()).isEqualTo("Vāri.\nKul.\tCep.");
    }

    @Test
    void severalValuesOneAfterTheOtherAreAllRead() {
        assertThat(LooseJson.read("{\"a\":1}\n{\"b\":2}").values()).hasSize(2);
    }

    @Test
    void quotationMarksWithinAStringAreMended() {
        var read = LooseJson.read("{\"text\":\"Panna \"lielā\" der, arī 20\" veidne.\",\"b\":[\"x\",\"y\"]}");
        assertThat(read.isMended()).isTrue();
        assertThat(read.values().getFirst().path("text").asString()).isEqualTo("Panna \"lielā\" der, arī 20\" veidne.");
        assertThat(read.values().getFirst().path("b")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"Zupa\",\"list\":[\"a\",\"b", "{\"name\":\"Zupa\",\"list\":[{\"x\":1},", "{\"name\":\"Zupa\",\"list\":"})
    void whatWasCutOffIsClosed(String text) {
        var read = LooseJson.read(text);
        assertThat(read.isMended()).isTrue();
        assertThat(read.values().getFirst().path("name").asString()).isEqualTo("Zupa");
    }

    @Test
    void jsonWrittenInEntitiesIsRead() {
        assertThat(LooseJson.read("{&quot;name&quot;:&quot;Zupa&quot;}").values().getFirst().path("name").asString()).isEqualTo("Zupa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "<!-- -->", "window.x = function(){}"})
    void whatIsNoJsonGivesNothing(String text) {
        assertThat(LooseJson.read(text).values()).noneMatch(value -> value.isObject() && value.has("name"));
    }

    @Test
    void endlessNestingIsRefusedAndNotFollowed() {
        assertThat(LooseJson.read("[".repeat(100_000)).values()).isEmpty();
    }
}
