package lv.burtnica.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.measure.Fraction;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.recipe.IngredientList;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.line.LineReader;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a coordinator changes holds at once for everything that runs. Changes are committed here, and taken back after each test. */
class LiveFoodsTest extends ViewTest {

    private final Person vija = new Person(71, "vija", "Vija", Role.COORDINATOR, Texts.LATVIAN);
    private final Person dace = new Person(72, "dace", "Dace", Role.WORKER, Texts.LATVIAN);

    @Autowired
    private FoodDesk foods;

    @Autowired
    private ParcelDesk parcels;

    @Autowired
    private PriceDesk prices;

    @Autowired
    private KitchenSizes kitchen;

    @Autowired
    private FoodCatalogue catalogue;

    @Autowired
    private FoodLexicon lexicon;

    @Autowired
    private FoodShelf shelf;

    @Autowired
    private Provisions provisions;

    @Autowired
    private LineReader reader;

    @Autowired
    private IngredientList ingredients;

    @Autowired
    private AssessmentDesk assessments;

    @Autowired
    private RecipeBook book;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void takeBack() {
        database.update("delete from food_entry");
        database.update("delete from kitchen");
        database.update("delete from parcel where changed_by <> ''");
        database.update("delete from price_list where changed_by <> ''");
        provisions.reload();
        shelf.follow();
        kitchen.reload();
    }

    @Test
    void aFoodThatWasAddedIsReadInLinesAtOnceByAllItsNames() {
        assertThat(reader.read("2 saujas krelmiņu", Texts.LATVIAN).food()).isNull();
        var edition = catalogue.edition();
        add("krelmiņi", "pūkpūkas");
        assertThat(catalogue.edition()).isGreaterThan(edition);
        assertThat(catalogue.contains("krelmini")).isTrue();
        assertThat(reader.read("2 saujas krelmiņu", Texts.LATVIAN).food()).isEqualTo("krelmini");
        assertThat(reader.read("100 g pūkpūku, sasmalcinātas", Texts.LATVIAN).food()).isEqualTo("krelmini");
        assertThat(reader.read("200 g griķu", Texts.LATVIAN).food()).isEqualTo("griki");
        assertThat(lexicon.find("krelmiņus", Texts.LATVIAN).getFirst().food()).isEqualTo("krelmini");
        assertThat(lexicon.knows("krelmini")).isTrue();
    }

    /** The starter notebook asks for warm water, which is water to it, until somebody says that it is a food of its own. */
    @Test
    void keptRecipesAreReadAgainWhenAFoodIsAddedAndWhenItIsGone() {
        var water = "select count(*) from recipe_line where lower(text) like '%silta ūden%' and food_id = 'silts_udens'";
        assertThat(database.queryForObject(water, Integer.class)).isZero();
        var before = lines();
        add("silts ūdens", "");
        assertThat(database.queryForObject(water, Integer.class)).isPositive();
        takeBack();
        assertThat(lines()).isEqualTo(before);
    }

    private List<Map<String, Object>> lines() {
        return database.queryForList("select recipe_id, position, text, food_id from recipe_line order by recipe_id, position");
    }

    @Test
    void anAssessmentThatIsRememberedNoticesACorrection() {
        var recipe = book.find("griku-plovs-ar-vistas-aknam", Texts.LATVIAN).orElseThrow();
        var before = assessments.assess(recipe, assessments.terms());
        var page = foods.page("griki").orElseThrow();
        foods.change(page, new FoodDraft(Map.of(FoodFact.ALLERGENS, "gluten?"), FoodDeskTest.sources("etiķete")), vija);
        var after = assessments.assess(recipe, assessments.terms());
        assertThat(after.allergens()).isNotEqualTo(before.allergens());
        assertThat(after.cost().total()).isEqualTo(before.cost().total());
    }

    @Test
    void aRefusedOrFaultyChangeLeavesEverythingAsItWas() {
        var edition = catalogue.edition();
        var page = foods.page("griki").orElseThrow();
        var draft = new FoodDraft(Map.of(FoodFact.SALT, "1"), Map.of());
        assertThatThrownBy(() -> foods.change(page, draft, vija)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> foods.change(page, draft, dace)).isInstanceOf(NotAllowedException.class);
        assertThat(catalogue.edition()).isEqualTo(edition);
    }

    @Test
    void aFoodOfANewLatvianParcelIsAParcelFood() {
        assertThat(catalogue.find("olas").orElseThrow().isFromParcel()).isFalse();
        var kept = parcels.add(ParcelDeskTest.parcel("Mūsu paka", ParcelDeskTest.item("olas", "olas", "550", 2)), vija);
        assertThat(catalogue.find("olas").orElseThrow().isFromParcel()).isTrue();
        assertThat(assessments.parcel(kept.key()).orElseThrow().items().getFirst().grams()).isEqualByComparingTo("1100");
        parcels.remove(kept, vija);
        assertThat(catalogue.find("olas").orElseThrow().isFromParcel()).isFalse();
        assertThat(assessments.parcel(kept.key())).isEmpty();
    }

    @Test
    void theSpoonAndGlassOfTheNotebookHoldAtOnce() {
        var recipe = book.find("griku-plovs-ar-vistas-aknam", Texts.LATVIAN).orElseThrow();
        var before = assessments.assess(recipe, assessments.terms()).health();
        var half = ingredients.shown("12 ēd.k. eļļas", Texts.LATVIAN, Fraction.of(2));
        kitchen.change(kitchen.kept(), 18, 250, vija);
        assertThat(kitchen.get().spoonMl()).isEqualTo(18);
        assertThat(assessments.assess(recipe, assessments.terms()).health()).isNotEqualTo(before);
        var larger = ingredients.shown("12 ēd.k. eļļas", Texts.LATVIAN, Fraction.of(2));
        assertThat(half.amount()).isEqualTo("360 ml");
        assertThat(larger.amount()).isEqualTo("430 ml");
    }

    @Test
    void onlyACoordinatorSetsTheSizesAndTheSecondIsTold() {
        var seenByBoth = kitchen.kept();
        assertThatThrownBy(() -> kitchen.change(seenByBoth, 18, 250, dace)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> kitchen.change(seenByBoth, 17, 250, vija)).isInstanceOf(IllegalArgumentException.class);
        kitchen.change(seenByBoth, 18, 200, vija);
        assertThatThrownBy(() -> kitchen.change(seenByBoth, 15, 250, vija)).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(kitchen.kept().changedBy()).isEqualTo("Vija");
        assertThat(kitchen.change(kitchen.kept(), 15, 250, vija).value().glassMl()).isEqualTo(250);
    }

    @Test
    void aRecipeIsReckonedWithTheListThatAReaderChooses() {
        var recipe = book.find("griku-plovs-ar-vistas-aknam", Texts.LATVIAN).orElseThrow();
        var kept = prices.add(list(LocalDate.of(2026, 11, 20), price("griki", "50", Price.Tier.CHEAPEST)), vija);
        var own = assessments.assess(recipe, assessments.terms(kept.key(), Price.Tier.CHEAPEST)).cost();
        assertThat(own.total().value()).isGreaterThan(10);
        assertThat(own.total().isExact()).isFalse();
        var newest = assessments.assess(recipe, assessments.terms()).cost();
        assertThat(newest.total().value()).isGreaterThan(own.total().value());
        assertThat(assessments.terms("nav-tada", Price.Tier.TYPICAL).prices().id()).isEqualTo("newest");
        prices.remove(kept, vija);
        assertThat(assessments.assess(recipe, assessments.terms()).cost().total().value()).isLessThan(10);
    }

    @Test
    void twoWhoSaveTheSameParcelAtOnceAreToldApart() throws Exception {
        var kept = parcels.add(ParcelDeskTest.parcel("Abi reizē", ParcelDeskTest.item("griki", "griķi", "400", 1)), vija);
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> save = () -> {
                try {
                    parcels.change(kept, ParcelDeskTest.parcel("Abi reizē", ParcelDeskTest.item("manna", "manna", "500", 1)), vija);
                    return true;
                } catch (ChangedMeanwhileException e) {
                    return false;
                }
            };
            var saved = both.invokeAll(List.of(save, save)).stream().filter(one -> {
                try {
                    return one.get();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }).count();
            assertThat(saved).isEqualTo(1);
        }
    }

    @Test
    void linesAreReadOnWhileFoodsChange() throws Exception {
        try (var readers = Executors.newFixedThreadPool(3)) {
            var reading = IntStream.range(0, 3).mapToObj(n -> readers.submit(() -> IntStream.range(0, 300)
                    .allMatch(i -> "griki".equals(reader.read("200 g griķu", Texts.LATVIAN).food())))).toList();
            for (int i = 0; i < 5; i++) {
                add("jaunums " + "abcde".charAt(i), "");
            }
            for (var one : reading) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(catalogue.all()).hasSize(153);
    }

    private void add(String name, String otherNames) {
        foods.add(new FoodDraft(Map.of(FoodFact.NAME_LV, name, FoodFact.NAME_EN, "test food", FoodFact.OTHER_LV, otherNames,
                FoodFact.CATEGORY, "legume", FoodFact.ALLERGENS, "none"), FoodDeskTest.sources("etiķete")), vija);
    }

    static PriceList list(LocalDate day, Price... prices) {
        return new PriceList("", "Tirgus, Liepāja", day, "Vijas pieraksti", Price.Tier.CHEAPEST, List.of(prices));
    }

    static Price price(String food, String euros, Price.Tier tier) {
        return PackSize.KILOGRAM.price(food, tier, new BigDecimal(euros), "svērts");
    }
}
