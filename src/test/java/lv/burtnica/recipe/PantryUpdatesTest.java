package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.pantry.AtHand;
import lv.burtnica.recipe.pantry.CookableRecipe;
import lv.burtnica.recipe.pantry.PantryDesk;
import lv.burtnica.recipe.pantry.PantryIndex;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What can be cooked follows what happens to recipes, and shows nobody what is not for them. Changes here are really committed. */
class PantryUpdatesTest extends ViewTest {

    private static final String TITLE = "Mammas skābeņu zupa";
    private static final AtHand SORREL = new AtHand(null, Set.of("skabenes", "miezu_putraimi"), Set.of(), Map.of());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RecipeBook book;

    @Autowired
    private Review review;

    @Autowired
    private Bin bin;

    @Autowired
    private PantryDesk desk;

    @Autowired
    private PantryIndex index;

    @Autowired
    private EntityManager store;

    @Autowired
    private TransactionTemplate transaction;

    private final List<Long> added = new ArrayList<>();
    private Person worker;
    private Person member;

    @BeforeEach
    void begin() throws InterruptedException {
        await(index::isComplete);
        worker = inTransaction(() -> TestPeople.add(application, "Ilze-pieliekamais", Role.WORKER));
        member = inTransaction(() -> TestPeople.add(application, "Skaidrīte-pieliekamais", Role.MEMBER));
    }

    @AfterEach
    void takeBack() {
        added.forEach(this::erase);
        transaction.executeWithoutResult(status -> store
                .createNativeQuery("delete from person where sign_in_name like '%-pieliekamais'").executeUpdate());
    }

    @Test
    void aPublishedRecipeIsThereAtOnce() {
        add(worker);
        assertThat(titles()).contains(TITLE);
    }

    @Test
    void aRecipeThatWaitsIsSeenByNobodyUntilItIsPublished() {
        var waiting = add(member);
        assertThat(titles()).doesNotContain(TITLE);
        review.publish(waiting.id(), waiting.version(), worker);
        assertThat(titles()).contains(TITLE);
    }

    @Test
    void aChangedRecipeIsWeighedAnew() {
        var page = add(worker);
        var before = found();
        assertThat(before.toBuy()).extracting(CookableRecipe.ToBuy::line).containsExactly("2 burkāni, sarīvēti");
        var soup = TypedRecipes.soup();
        var richer = TypedRecipes.typed(soup.title(), soup.kind(), "100 g miežu putraimu\n2 saujas skābeņu\n4 olas", soup.steps());
        book.change(page, richer, worker);
        assertThat(found().toBuy()).extracting(CookableRecipe.ToBuy::line).containsExactly("4 olas");
        assertThat(found().cost().value()).isNotEqualTo(before.cost().value());
    }

    @Test
    void aRecipeThatIsTakenOutOfSightOrThrownAwayIsGone() {
        var withdrawn = add(worker);
        review.withdraw(withdrawn.id(), worker);
        assertThat(titles()).doesNotContain(TITLE);
        var binned = add(worker);
        assertThat(titles()).contains(TITLE);
        bin.put(binned.id(), worker);
        assertThat(titles()).doesNotContain(TITLE);
    }

    @Test
    void anErasedRecipeIsGone() {
        var page = add(worker);
        assertThat(titles()).contains(TITLE);
        erase(page.id());
        assertThat(titles()).doesNotContain(TITLE);
    }

    @Test
    void aRecipeThatWasHiddenBehindTheNotebooksBackIsNotShown() {
        var page = add(worker);
        assertThat(titles()).contains(TITLE);
        transaction.executeWithoutResult(status -> store
                .createNativeQuery("update recipe set state = 'SENT' where id = " + page.id()).executeUpdate());
        assertThat(titles()).doesNotContain(TITLE);
    }

    @Test
    void whatIsTakenBackNeverCounted() {
        var size = desk.find(SORREL, Texts.LATVIAN, 0, 0).total();
        transaction.executeWithoutResult(status -> {
            book.add(TypedRecipes.soup(), worker);
            status.setRollbackOnly();
        });
        assertThat(desk.find(SORREL, Texts.LATVIAN, 0, 0).total()).isEqualTo(size);
    }

    @Test
    void filledAnewItHoldsTheSame() throws InterruptedException {
        add(worker);
        var before = titles();
        var size = index.size();
        index.rebuild();
        await(() -> index.isComplete() && index.size() == size);
        assertThat(titles()).isEqualTo(before);
        assertThat(index.bytes() / size).as("bytes a recipe").isBetween(200L, 1500L);
    }

    @Test
    void manyMayAskWhileItIsFilledAnew() throws Exception {
        add(worker);
        var expected = titles();
        try (var readers = Executors.newFixedThreadPool(4)) {
            var answers = new ArrayList<Callable<List<String>>>();
            for (var i = 0; i < 40; i++) {
                answers.add(this::titles);
            }
            index.rebuild();
            for (var answer : readers.invokeAll(answers)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }
    }

    private RecipePage add(Person person) {
        var page = book.add(TypedRecipes.soup(), person);
        added.add(page.id());
        return page;
    }

    private void erase(long id) {
        transaction.executeWithoutResult(status -> {
            var stored = store.find(StoredRecipe.class, id);
            if (stored != null) {
                store.remove(stored);
            }
        });
    }

    private List<String> titles() {
        return all().map(recipe -> recipe.card().title()).toList();
    }

    private CookableRecipe found() {
        return all().filter(recipe -> recipe.card().title().equals(TITLE)).findFirst().orElseThrow();
    }

    private Stream<CookableRecipe> all() {
        return desk.find(SORREL, Texts.LATVIAN, 0, 300).recipes().stream();
    }

    private <T> T inTransaction(Callable<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            try {
                return work.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }));
    }

    private static void await(BooleanSupplier wanted) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
