package lv.burtnica.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.exchange.page.SchemaReader;
import lv.burtnica.exchange.page.SchemaWriter;
import lv.burtnica.exchange.text.CooklangIn;
import lv.burtnica.exchange.text.CooklangOut;
import lv.burtnica.measure.Amount;
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
import lv.burtnica.recipe.file.Reading;
import lv.burtnica.recipe.file.RecipeFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out comes in again unchanged. What a form has no place for stands in {@code src/docs/formats.md}, and here. */
class RoundTripTest {

    private static final Recipe SOUP = new Recipe(
            "griku-zupa", Locale.of("lv"), "Griķu zupa \"Rīts\" & Co; 1,5 l", "Silta zupa.\nAr griķiem.\n\nOtrā rindkopa: 5 < 6, 50 % un = tā.",
            MealKind.SOUP, Yield.portions(4), 45, List.of("griķi", "bez gaļas"),
            List.of(
                    new IngredientGroup("", List.of("200 g griķu", "1 ½ l ūdens", "sāls", "2–3 burkāni, sarīvēti", "1 bundža (250 g) zirņu")),
                    new IngredientGroup("Mērcei: biezai", List.of("=100 ml krējuma", "+ 1 ēdk. dilles", "@home sviests #1", "'sāls--pipari' [jā]"))),
            List.of("Nomazgā griķus, tad: vāri 20 min.", "- Pievieno 2 olas (ja ir).", "> Sāli pēc garšas @ 180 °C; 1. reize.", "= Gatavs"),
            List.of(
                    new Note(NoteKind.TIP, "", "Garšo arī rīt.\n\nUn parīt."), new Note(NoteKind.SAFETY, "", "Karsts!"),
                    new Note(NoteKind.OTHER, "Stāsts", "Vecmāmiņa to vārīja.")),
            new Credit("Anna Ķ.", "CC-BY-4.0", "https://piemers.lv/zupa?a=1&b=2"), "soup", null, null);

    private static final Recipe JAM = new Recipe(
            "ievarijums", Locale.ENGLISH, "Plum jam", "", MealKind.PRESERVE, new Yield(Amount.of(3), YieldUnit.JAR, "of 0.5 l"), null, List.of(),
            List.of(new IngredientGroup("", List.of("2 kg plums", "1/2 kg sugar"))), List.of("Boil."), List.of(), Credit.NONE, "jar",
            new Keeping(12, StoringPlace.CELLAR), 1500);

    @ParameterizedTest
    @EnumSource(OutFormat.class)
    void oneRecipeComesBack(OutFormat format) {
        assertThat(back(Exporter.write(format, "zupa", List.of(SOUP)))).containsExactly(kept(format, SOUP));
        assertThat(back(Exporter.write(format, "jam", List.of(JAM)))).containsExactly(kept(format, JAM));
    }

    @ParameterizedTest
    @EnumSource(OutFormat.class)
    void severalComeBackInTheirOrder(OutFormat format) {
        var file = Exporter.write(format, "visas", List.of(SOUP, JAM, SOUP));
        assertThat(back(file)).containsExactly(kept(format, SOUP), kept(format, JAM), kept(format, SOUP));
        assertThat(Exporter.write(format, "visas", List.of(SOUP, JAM, SOUP)).bytes()).isEqualTo(file.bytes());
    }

    @Test
    void recipeMdKeepsEverythingEvenWhatOthersCannot() {
        for (var recipe : List.of(SOUP, JAM)) {
            var file = Exporter.write(OutFormat.RECIPEMD, recipe.key(), List.of(recipe));
            assertThat(RecipeFileReader.read(file.name(), new String(file.bytes(), StandardCharsets.UTF_8)))
                    .isEqualTo(new Reading.Fine<>(recipe));
        }
    }

    @Test
    void nothingIsLostOfWhatCameInBySections() {
        var recipe = new Incoming(
                "Kūka", "", "lv", List.of("8 gab."), new Times(10, 20, 30), "Saldie ēdieni", List.of("a"),
                List.of(new IngredientGroup("Mīkla", List.of("200 g miltu"))),
                List.of(new StepGroup("Mīkla", List.of("Mīci.")), new StepGroup("Krēms", List.of("Putot."))), List.of(new Aside("", "Padoms.")),
                List.of(), new Origin("https://piemers.lv", "Virtuve", "Ilze", "CC-BY-4.0"), Map.of(), List.of());
        assertThat(SchemaReader.read(SchemaWriter.write(recipe)).recipe()).isEqualTo(recipe);
        var cooklang = CooklangOut.write(recipe);
        assertThat(CooklangIn.read(new InFile("x.cook", new byte[0]), cooklang)).isEqualTo(recipe);
    }

    private static List<Incoming> back(OutFile file) {
        var harvest = Importer.read(new InFile(file.name(), file.bytes()));
        assertThat(harvest.missed()).isEmpty();
        assertThat(harvest.found()).allSatisfy(find -> assertThat(find.recipe().gaps()).isEmpty());
        return harvest.found().stream().map(Find::recipe).toList();
    }

    /** Only plain words lose something: which language they are in. */
    private static Incoming kept(OutFormat format, Recipe recipe) {
        var all = Neutral.of(recipe);
        return new Incoming(
                all.title(), all.description(), format == OutFormat.TEXT ? "" : all.language(), all.yields(), all.times(), all.category(),
                all.tags(), all.ingredients(), all.steps(), all.notes(), all.images(), all.origin(), all.nutrition(), all.gaps());
    }
}
