package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.wording.Texts;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The index is compared with the store and put right. */
class RecipeIndexTest extends ViewTest {

    @Autowired
    private RecipeIndex index;

    @Autowired
    private RecipeSearch search;

    @Autowired
    private Recipes recipes;

    @Autowired
    private EntityManager store;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void leaveItInOrder() {
        index.refresh();
    }

    @Test
    void whatTheStarterNotebookWroteIsSound() {
        index.refresh();
        assertThat(index.check()).isEqualTo(RecipeIndex.State.SOUND);
        assertThat(index.isRebuilding()).isFalse();
    }

    @Test
    void aRebuiltIndexFindsAsMuchAsBefore() throws InterruptedException {
        var before = total();
        var told = new AtomicLong();
        assertThat(index.rebuild(told::set)).isEqualTo(recipes.count());
        assertThat(told.get()).isEqualTo(recipes.count());
        assertThat(total()).isEqualTo(before);
        assertThat(index.check()).isEqualTo(RecipeIndex.State.SOUND);
    }

    @Test
    void missingEntriesAreNoticedAndComeBack() {
        var before = total();
        var lost = search.find(new RecipeQuery("griķi", Texts.LATVIAN, RecipeChoice.ALL), 0, 3).cards();
        transaction.executeWithoutResult(status -> lost.forEach(
                card -> Search.session(store).indexingPlan().purge(StoredRecipe.class, card.id(), null)));
        assertThat(total()).isEqualTo(before - lost.size());
        assertThat(index.check()).isEqualTo(RecipeIndex.State.OUT_OF_DATE);
        assertThat(index.refresh()).isEqualTo(recipes.count());
        assertThat(total()).isEqualTo(before);
        assertThat(index.check()).isEqualTo(RecipeIndex.State.SOUND);
    }

    @Test
    void anEmptyIndexOverAFullStoreIsMadeAnew() throws InterruptedException {
        Search.mapping(store.getEntityManagerFactory()).scope(StoredRecipe.class).workspace().purge();
        Search.mapping(store.getEntityManagerFactory()).scope(StoredRecipe.class).workspace().refresh();
        assertThat(index.check()).isEqualTo(RecipeIndex.State.FOREIGN);
        index.rebuild(done -> { });
        assertThat(index.check()).isEqualTo(RecipeIndex.State.SOUND);
    }

    @Test
    void everyRecipeHasItsTimeItsCostAndItsTags() {
        var all = search.find(RecipeQuery.all(Texts.LATVIAN), 0, 0);
        assertThat(all.times().get(TimeBand.UP_TO_30)).isGreaterThan(all.times().get(TimeBand.UP_TO_15));
        assertThat(all.costs().getOrDefault(CostBand.UP_TO_2_EUROS, 0L) + all.costs().getOrDefault(CostBand.MORE, 0L)
                + all.costs().getOrDefault(CostBand.UNKNOWN, 0L)).isEqualTo(all.total());
        assertThat(all.tags()).containsKeys("bez gaļas", "viens katls");
        assertThat(List.copyOf(all.tags().values())).isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    private long total() {
        return search.find(RecipeQuery.all(Texts.LATVIAN), 0, 0).total();
    }
}
