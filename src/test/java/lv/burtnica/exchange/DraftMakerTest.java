package lv.burtnica.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.YieldUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftMakerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4|4|PORTION|''", "4 personām|4|PORTION|''", "Serves 6|6|PORTION|''", "apm. 8 cilvēkiem|8|PORTION|''", "12 gab.|12|PIECE|''",
        "3 burkas pa 0,5 l|3|JAR|pa 0,5 l", "4-6 servings|4|PORTION|''", "1 kūka|1|OTHER|kūka", "kā sanāk|4|PORTION|''", "0|4|PORTION|''",
        "6 porcijas|6|PORTION|''", "Выход: 5 порций|5|PORTION|''",
    })
    void yieldsBecomeANumberAndAWord(String written, int count, YieldUnit unit, String detail) {
        var makes = DraftMaker.makes(List.of(written));
        assertThat(makes.amount().from().toDouble()).isEqualTo(count);
        assertThat(makes.unit()).isEqualTo(unit);
        assertThat(makes.detail()).isEqualTo(detail);
    }

    @Test
    void theYieldThatSaysMoreCounts() {
        assertThat(DraftMaker.makes(List.of("8", "8 gab.")).unit()).isEqualTo(YieldUnit.PIECE);
        assertThat(DraftMaker.makes(List.of()).amount().from().toDouble()).isEqualTo(4);
    }

    @Test
    void everyPartFindsItsPlaceAndHeadingsStayToBeSeen() {
        var draft = DraftMaker.draft(recipe(""), "Anna", "abc", Locale.of("lv"));
        assertThat(draft.title()).isEqualTo("Pīrāgi");
        assertThat(draft.kind()).isEqualTo(MealKind.BAKE);
        assertThat(draft.minutes()).isEqualTo(70);
        assertThat(draft.ingredients()).isEqualTo("sāls\nMīklai:\n1 kg miltu");
        assertThat(draft.steps()).isEqualTo("Mīkla: Mīci.\nRaudzē.\nCepšana: Cep.");
        assertThat(draft.tip()).isEqualTo("Garšo rīt.\n\nStāsts: Sen.");
        assertThat(draft.storing()).isEqualTo("Saldētavā.");
        assertThat(draft.tags()).isEqualTo("svētki, lēti");
        assertThat(draft.author()).isEqualTo("Anna");
        assertThat(draft.pictureId()).isEqualTo("abc");
        assertThat(draft.language()).isEqualTo("lv");
    }

    @Test
    void anOpenLicenceNamesWhoWroteIt() {
        assertThat(DraftMaker.draft(recipe("CC-BY-4.0"), "Anna", null, Locale.of("lv")).author()).isEqualTo("Ilze");
        assertThat(DraftMaker.origin(recipe("CC-BY-4.0")).licence()).isEqualTo("CC-BY-4.0");
        assertThat(DraftMaker.origin(recipe("")).source()).isEqualTo("https://piemers.lv/p");
    }

    @ParameterizedTest
    @CsvSource({"Zupas,SOUP", "soup,SOUP", "Main Course,MAIN", "Deserts,DESSERT", "Ievārījumi,PRESERVE", "breakfast,BREAKFAST", "Uzkodas,SNACK",
        "Maize un pīrāgi,BAKE"})
    void kindsAreKnownByWhatPeopleCallThem(String category, MealKind kind) {
        assertThat(Neutral.kind(category)).contains(kind);
    }

    @Test
    void whatIsNoKindIsNone() {
        assertThat(Neutral.kind("Vegan")).isEmpty();
        assertThat(Neutral.kind("")).isEmpty();
    }

    private static Incoming recipe(String licence) {
        return new Incoming(
                "Pīrāgi", "Labi.", "lv-LV", List.of("20 gab."), new Times(20, 50, null), "Cepumi", List.of("Svētki", "lēti"),
                List.of(new IngredientGroup("", List.of("sāls")), new IngredientGroup("Mīklai", List.of("1 kg miltu"))),
                List.of(new StepGroup("Mīkla", List.of("Mīci.", "Raudzē.")), new StepGroup("Cepšana", List.of("Cep."))),
                List.of(new Aside("", "Garšo rīt."), new Aside("Stāsts", "Sen."), new Aside("Glabāšana", "Saldētavā.")), List.of(),
                new Origin("https://piemers.lv/p", "Virtuve", "Ilze", licence), Map.of(), List.of());
    }
}
