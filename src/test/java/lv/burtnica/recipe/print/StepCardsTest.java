package lv.burtnica.recipe.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.burtnica.press.Block;
import lv.burtnica.press.Columns;
import lv.burtnica.press.FirstFitting;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Look;
import lv.burtnica.press.Look.Pictures;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Section;
import lv.burtnica.press.Sheet;
import lv.burtnica.press.layout.Typesetter;
import lv.burtnica.press.plan.Plan;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.file.RecipeFolder;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The step cards of the whole starter notebook as the press sets them. */
class StepCardsTest {

    private static final List<Recipe> RECIPES = RecipeFolder.read(List.of(Path.of("recipes"))).recipes();
    private static final StepCards CARDS = new StepCards(IngredientList.standard());

    @ParameterizedTest
    @EnumSource(Pictures.class)
    void everyCardIsOnePage(Pictures pictures) {
        for (var language : List.of(Texts.LATVIAN, Texts.ENGLISH)) {
            var cards = RECIPES.stream().filter(recipe -> recipe.language().equals(language)).flatMap(StepCardsTest::cards).toList();
            assertThat(cards).hasSizeGreaterThan(500);
            assertThat(set(cards, Look.STEP_CARDS.with(pictures)).pages()).as("%s %s", language, pictures).hasSameSizeAs(cards);
        }
    }

    @Test
    void aCardBeginsWithItsTitleAndAPreferredFormThatHasAPicture() {
        var cards = cards(recipe("pica-ar-sautetu-liellopu-galu", Texts.LATVIAN)).toList();
        assertThat(cards).hasSize(9).extracting(Section::name).containsOnly("Pica ar sautētu liellopu gaļu");
        assertThat(Heading.within(cards.getFirst().blocks()).map(heading -> heading.text().plain()))
                .startsWith("Pica ar sautētu liellopu gaļu");
        assertThat(Heading.within(cards.getLast().blocks()).map(heading -> heading.text().plain())).containsExactly("8. solis no 8");
        assertThat(cards).allSatisfy(card -> assertThat(card.blocks().getFirst().toString()).contains("pizza"));
    }

    @Test
    void aLongTimeIsSaidInMinutesAsInTheStepAndInHours() {
        assertThat(words("biesu-zupa-ar-pelekajiem-zirniem", Texts.LATVIAN, 3)).contains("70 minūtes", "1 stunda 10 minūšu");
        assertThat(words("pelekie-zirni-ar-kapostiem-un-sautetu-cukgalu", Texts.ENGLISH, 3))
                .contains("70–90 minutes", "1 hour 10 minutes –\n1 hour 30 minutes");
        assertThat(words("nakts-putra-no-cetrgraudu-parslam", Texts.LATVIAN, 2)).contains("8 stundas");
        assertThat(words("nakts-putra-no-cetrgraudu-parslam", Texts.ENGLISH, 2)).contains("8 hours");
        assertThat(words("zaveti-aboli", Texts.LATVIAN, 4)).contains("5–6 stundas");
    }

    private static List<String> words(String key, Locale language, int card) {
        var section = cards(recipe(key, language)).toList().get(card);
        return flat(section.blocks().getFirst()).filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text().plain().replace('\u00a0', ' '))
                .toList();
    }

    private static Stream<Block> flat(Block block) {
        return switch (block) {
            case FirstFitting forms -> forms.best().stream().flatMap(StepCardsTest::flat);
            case Columns columns -> columns.columns().stream().flatMap(column -> column.blocks().stream()).flatMap(StepCardsTest::flat);
            default -> Stream.of(block);
        };
    }

    private static Recipe recipe(String key, Locale language) {
        return RECIPES.stream()
                .filter(recipe -> recipe.language().equals(language))
                .filter(recipe -> recipe.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Section> cards(Recipe recipe) {
        return CARDS.sections(recipe, null, recipe.language()).stream();
    }

    private static Plan set(List<Section> cards, Look look) {
        var blocks = cards.stream().map(Block.class::cast).toList();
        return Typesetter.set(
                new Manuscript("Kartītes", Texts.LATVIAN, "", "", "", Instant.EPOCH, blocks), Sheet.A4_LANDSCAPE, look);
    }
}
