package lv.burtnica.recipe.pantry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the starter notebook can be cooked from. */
class PantryDeskTest extends ViewTest {

    private static final int ALL = 300;
    private static final AtHand PARCEL = new AtHand("lv-2013", Set.of(), Set.of(), Map.of());

    @Autowired
    private PantryDesk desk;

    @Autowired
    private PantryIndex index;

    @Autowired
    private AssessmentDesk assessments;

    @Autowired
    private RecipeBook book;

    @BeforeEach
    void untilAllAreRead() throws InterruptedException {
        for (var tries = 0; !index.isComplete() && tries < 1500; tries++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(index.isComplete()).isTrue();
    }

    @Test
    void aParcelAloneFeedsManyAndTheFirstNeedLittleMore() {
        var found = desk.find(PARCEL, Texts.LATVIAN, 0, ALL);
        assertThat(found.total()).isGreaterThan(30).isEqualTo(found.recipes().size());
        assertThat(found.complete()).isTrue();
        assertThat(found.recipes().getFirst().toBuy().size()).isLessThanOrEqualTo(2);
        assertThat(found.recipes()).allSatisfy(recipe -> {
            assertThat(recipe.there()).isNotEmpty();
            assertThat(recipe.card().state()).isEqualTo(RecipeState.PUBLISHED);
            assertThat(recipe.card().language()).isEqualTo(Texts.LATVIAN);
            assertThat(recipe.opened()).isEmpty();
        });
    }

    /** With the parcel alone and nothing else at home, the sum is that of the recipe's own page. */
    @Test
    void theCostIsThatOfTheRecipesPage() {
        var bare = new AtHand("lv-2013", Set.of(), Set.copyOf(Staples.USUAL), Map.of());
        var parcel = assessments.parcel("lv-2013").orElseThrow();
        var same = 0;
        for (var recipe : desk.find(bare, Texts.LATVIAN, 0, ALL).recipes()) {
            var page = book.find(recipe.card().id()).orElseThrow();
            var toPay = assessments.assess(page, assessments.terms().with(parcel)).cost().toPay();
            assertThat(toPay).isNotNull();
            if (recipe.toBuy().stream().allMatch(line -> line.part() == 0) && toPay.isExact() && noRice(recipe)) {
                assertThat(recipe.cost().value()).as(recipe.card().title()).isCloseTo(toPay.value(), within(1e-9));
                same++;
            }
        }
        assertThat(same).isGreaterThan(10);
    }

    @Test
    void nothingAtHandMakesNothing() {
        assertThat(desk.find(AtHand.NOTHING, Texts.LATVIAN, 0, ALL).recipes()).isEmpty();
        assertThat(desk.find(Larder.foods("nekas"), Texts.LATVIAN, 0, ALL).total()).isZero();
        assertThat(desk.find(new AtHand("nav-tadas-pakas", Set.of(), Set.of(), Map.of()), Texts.LATVIAN, 0, ALL).total()).isZero();
    }

    @Test
    void moreAtHandNeverMakesADishDearer() {
        var less = costs(Larder.foods("griki"));
        var more = costs(Larder.foods("griki", "olas", "piens", "burkani", "sipoli"));
        assertThat(more).containsKeys(less.keySet().toArray(Long[]::new));
        less.forEach((id, euros) -> assertThat(more.get(id)).isLessThanOrEqualTo(euros));
    }

    @Test
    void whatUsesUpTheOpenPackComesFirst() {
        var open = new AtHand(null, Set.of("olas", "piens"), Set.of(), Map.of("manna", 150));
        var parts = desk.find(open, Texts.LATVIAN, 0, ALL).recipes().stream().map(recipe -> recipe.opened().getFirst().part()).toList();
        assertThat(parts.getFirst()).isGreaterThanOrEqualTo(0.9);
        assertThat(parts.getLast()).isZero();
        assertThat(parts.stream().map(part -> part >= 0.9 ? 3 : part >= 0.5 ? 2 : part > 0 ? 1 : 0)).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void englishReadersGetEnglishRecipes() {
        var found = desk.find(PARCEL, Texts.ENGLISH, 0, ALL).recipes();
        assertThat(found).isNotEmpty().allSatisfy(recipe -> assertThat(recipe.card().language()).isEqualTo(Texts.ENGLISH));
    }

    @Test
    void stretchesFollowOneAnother() {
        var all = ids(0, 24);
        assertThat(ids(0, 10)).isEqualTo(all.subList(0, 10));
        assertThat(ids(10, 14)).isEqualTo(all.subList(10, 24));
        assertThat(ids(5000, 10)).isEmpty();
    }

    private List<Long> ids(int offset, int limit) {
        return desk.find(PARCEL, Texts.LATVIAN, offset, limit).recipes().stream().map(recipe -> recipe.card().id()).toList();
    }

    private Map<Long, Double> costs(AtHand have) {
        return desk.find(have, Texts.LATVIAN, 0, ALL).recipes().stream()
                .collect(Collectors.toMap(recipe -> recipe.card().id(), recipe -> recipe.cost().value()));
    }

    private static boolean noRice(CookableRecipe recipe) {
        return !recipe.there().contains("risi_tvaiceti");
    }
}
