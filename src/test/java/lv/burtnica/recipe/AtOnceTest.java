package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.people.Trail;
import lv.burtnica.recipe.RecipeBook.ChangedMeanwhileException;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at the same recipe at the same moment, each in a transaction of their own, and what the search makes of it afterwards. */
class AtOnceTest extends ViewTest {

    private static final int ROUNDS = 8;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private EntityManager store;

    @Autowired
    private RecipeBook book;

    @Autowired
    private Review review;

    @Autowired
    private History history;

    @Autowired
    private Bin bin;

    @Autowired
    private RecipeSearch search;

    @Autowired
    private Recipes recipes;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Proposals proposals;

    @Autowired
    private PictureRepository pictures;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private Person vija;
    private Person zenta;
    private RecipePage page;

    @BeforeEach
    void aRecipeOfTwo() {
        var now = System.nanoTime();
        vija = TestPeople.add(application, "Vija " + now, Role.WORKER);
        zenta = TestPeople.add(application, "Zenta " + now, Role.WORKER);
        page = book.add(titled("Zirgskābeņu kliņģeris"), vija);
    }

    @AfterEach
    void erase() {
        recipes.findById(page.id()).filter(stored -> stored.state().isThere()).ifPresent(stored -> bin.put(stored.id(), vija));
        after(Duration.ofDays(91)).run();
        // Nothing is rolled back here, and other tests expect a store without accounts.
        transaction.executeWithoutResult(status -> store.createNativeQuery("delete from person where id in (:two)")
                .setParameter("two", List.of(vija.id(), zenta.id()))
                .executeUpdate());
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsAskedAndNoTextIsLost() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var before = book.find(page.id()).orElseThrow();
            var vijas = titled("Vijas kliņģeris " + round);
            var zentas = titled("Zentas kliņģeris " + round);
            var refused = together(() -> book.change(before, vijas, vija), () -> book.change(before, zentas, zenta));
            assertThat(refused).hasSize(1).allMatch(ChangedMeanwhileException.class::isInstance);
            assertThat(history.count(page.id(), vija)).isEqualTo(round + 2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSecondIsRefusedInEitherOrder(boolean vijaFirst) throws Exception {
        var first = vijaFirst ? vija : zenta;
        var second = vijaFirst ? zenta : vija;
        var written = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            var one = people.submit(() -> transaction.execute(status -> {
                book.change(page, titled("Pirmais kliņģeris"), first);
                written.countDown();
                await(begun);
                return true;
            }));
            written.await();
            var other = people.submit(() -> {
                begun.countDown();
                return book.change(page, titled("Otrais kliņģeris"), second);
            });
            assertThat(one.get()).isTrue();
            assertThat(failure(other::get)).isInstanceOf(ChangedMeanwhileException.class);
        }
        assertThat(book.find(page.id()).orElseThrow().recipe().title()).isEqualTo("Pirmais kliņģeris");
    }

    @Test
    void publishingAndSendingBackAtOnceEndsInOneOfTheTwo() throws Exception {
        var id = page.id();
        review.withdraw(id, vija);
        review.send(id, vija);
        var version = book.find(id).orElseThrow().version();
        var refused = together(() -> review.publish(id, version, vija), () -> review.sendBack(id, version, "Vēl drusku!", zenta));
        assertThat(refused).hasSize(1).allMatch(ChangedMeanwhileException.class::isInstance);
    }

    @Test
    void deletingAndChangingAtOnceLosesNothing() throws Exception {
        var before = page;
        var refused = together(
                () -> {
                    bin.put(before.id(), vija);
                    return true;
                },
                () -> book.change(before, titled("Mainīts"), zenta));
        var stored = recipes.findById(page.id()).orElseThrow();
        assertThat(stored.state()).isEqualTo(RecipeState.BINNED);
        assertThat(refused).as("deleted first, or changed before it was deleted").hasSizeLessThanOrEqualTo(1);
        assertThat(stored.standing().revisions()).isEqualTo(3 - refused.size());
    }

    @Test
    void theSearchForgetsWhatIsNoLongerPublishedAtOnce() {
        assertThat(found()).isEqualTo(1);
        review.withdraw(page.id(), vija);
        assertThat(found()).isZero();
        var withdrawn = book.find(page.id()).orElseThrow();
        review.publish(page.id(), withdrawn.version(), vija);
        assertThat(found()).isEqualTo(1);
        bin.put(page.id(), vija);
        assertThat(found()).isZero();
        bin.takeOut(page.id(), vija);
        assertThat(found()).isEqualTo(1);
        bin.put(page.id(), vija);
        after(Duration.ofDays(91)).run();
        assertThat(found()).isZero();
    }

    @Test
    void erasingTwiceAtOnceDoesNoHarm() throws Exception {
        bin.put(page.id(), vija);
        var eraser = after(Duration.ofDays(91));
        Callable<Boolean> run = () -> {
            eraser.run();
            return true;
        };
        assertThat(together(run, run)).isEmpty();
        assertThat(recipes.findById(page.id()).orElseThrow().state()).isEqualTo(RecipeState.ERASED);
    }

    private long found() {
        return search.find(new RecipeQuery("zirgskābeņu kliņģeris", Texts.LATVIAN, null, null), 0, 10).cards().stream()
                .filter(card -> card.id() == page.id())
                .count();
    }

    private Eraser after(Duration time) {
        var clock = Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC);
        return new Eraser(recipes, revisions, proposals, pictures, events, application.getBean(Trail.class), transaction, clock);
    }

    private static RecipeDraft titled(String title) {
        return TypedRecipes.typed(title, MealKind.BAKE, "200 g miltu", "Cepiet.");
    }

    /** Does both at the same moment and gives back why one or the other was refused. */
    private static List<Throwable> together(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CyclicBarrier(2);
        var refused = new ArrayList<Throwable>();
        try (var people = Executors.newFixedThreadPool(2)) {
            var deeds = List.of(one, other).stream().map(deed -> people.submit(() -> {
                start.await();
                return deed.call();
            })).toList();
            for (var deed : deeds) {
                var failure = failure(deed::get);
                if (failure != null) {
                    refused.add(failure);
                }
            }
        }
        return refused;
    }

    private static @Nullable Throwable failure(Callable<?> deed) throws Exception {
        try {
            deed.call();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
