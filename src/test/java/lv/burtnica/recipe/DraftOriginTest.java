package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of recipes that are somebody else's words. */
@Transactional
class DraftOriginTest extends ViewTest {

    private static final String THEIRS =
            "Kartupeļus nomizo un sagriež lielos gabalos, pēc tam tos vāra sālsūdenī divdesmit minūtes un nokāš.";
    private static final DraftOrigin ORIGIN = new DraftOrigin("https://piemers.lv/zupa", "Ilze", "", THEIRS, false);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DraftOrigins origins;

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private RecipeBook book;

    private Person worker;

    @BeforeEach
    void people() {
        worker = TestPeople.add(application, "Ilze", Role.WORKER);
    }

    @Test
    void wordsOfTheSourceAreSeenHoweverTheyAreSet() {
        assertThat(Likeness.isLike(THEIRS, THEIRS)).isTrue();
        assertThat(Likeness.isLike(THEIRS.toUpperCase(Locale.ROOT).replace(",", " –"), THEIRS)).isTrue();
        assertThat(Likeness.isLike("1. Kartupeļus nomizo un sagriež lielos gabalos.\n2. Vāra.", THEIRS)).isTrue();
        assertThat(Likeness.isLike("Es kartupeļus nemizoju, tikai nomazgāju, un vāru ar visu mizu, kamēr mīksti.", THEIRS)).isFalse();
        assertThat(Likeness.isLike("Vāra.", THEIRS)).isFalse();
        assertThat(Likeness.isLike("", "")).isFalse();
    }

    @Test
    void theirWordsAreNotPublishedUntilSomebodyAnswersForThem() {
        var draft = TypedRecipes.typed("Kartupeļi", MealKind.MAIN, "1 kg kartupeļu", THEIRS);
        assertThat(ORIGIN.allows(draft)).isFalse();
        assertThatThrownBy(() -> book.add(draft, ORIGIN, worker)).isInstanceOf(IllegalArgumentException.class);
        var answered = new DraftOrigin(ORIGIN.source(), "", "CC-BY-SA-4.0", THEIRS, true);
        var page = book.add(draft, answered, worker);
        assertThat(page.recipe().credit().source()).isEqualTo("https://piemers.lv/zupa");
        assertThat(page.recipe().credit().licence()).isEqualTo("CC-BY-SA-4.0");
    }

    @Test
    void ownWordsGoOutWithTheSourceNamed() {
        var draft = TypedRecipes.typed("Kartupeļi", MealKind.MAIN, "1 kg kartupeļu", "Vāru ar visu mizu, kamēr mīksti.");
        var page = book.add(draft, ORIGIN, worker);
        assertThat(page.recipe().credit().source()).isEqualTo("https://piemers.lv/zupa");
        assertThat(page.recipe().credit().licence()).isEqualTo("CC-BY-4.0");
        assertThat(book.draft(page).title()).isEqualTo("Kartupeļi");
    }

    @Test
    void theSourceStaysWithTheDraftAndGoesWithIt() {
        var id = origins.begin(worker, TypedRecipes.typed("Kartupeļi", null, "", ""), ORIGIN);
        assertThat(origins.find(id, worker)).contains(ORIGIN);
        origins.answerFor(id, worker, true);
        assertThat(origins.find(id, worker).orElseThrow().ownWords()).isTrue();
        assertThat(origins.find(id, TestPeople.add(application, "Anna", Role.MEMBER))).isEmpty();
        assertThat(origins.find(null, worker)).isEmpty();
        drafts.discard(id, worker);
        assertThat(origins.find(id, worker)).isEmpty();
    }

    @Test
    void whatIsTooLongIsCutAndNotRefused() {
        var endless = new DraftOrigin("a".repeat(3000), "b".repeat(3000), "c".repeat(3000), "d".repeat(300_000), false);
        var id = origins.begin(worker, TypedRecipes.typed("Kartupeļi", null, "", ""), endless);
        assertThat(origins.find(id, worker).orElseThrow().source()).hasSize(1000);
    }
}
