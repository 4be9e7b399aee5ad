package lv.burtnica.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two people publish the same booklet at the same moment, or the program ends in the middle. What is written here is really written. */
class PublishingAtOnceTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PublishingWork work;

    @Autowired
    private PublishingWishes wishes;

    @Autowired
    private Publishing publishing;

    @Autowired
    private BookletDesk desk;

    @Autowired
    private EditionShelf shelf;

    @Autowired
    private RecipeBook recipes;

    @Autowired
    private JdbcTemplate store;

    private Person dace;
    private Person ilze;
    private BookletPage page;

    @BeforeEach
    void aBookletOfTwoWorkers() {
        dace = TestPeople.add(application, "Dace no vienlaikus", Role.WORKER);
        ilze = TestPeople.add(application, "Ilze no vienlaikus", Role.WORKER);
        var ids = recipes.newest(Texts.LATVIAN, 3).stream().map(card -> card.id()).toList();
        page = desk.add(new Booklet("", Texts.LATVIAN, "Vienlaikus", "", "", "", "cake", 2, ids), dace);
    }

    @AfterEach
    void leaveNothingBehind() {
        var editions = "(select id from edition where booklet_id = " + page.id() + ")";
        Stream.of("edition_file", "edition_leaf", "edition_recipe").forEach(
                table -> store.update("delete from " + table + " where edition_id in " + editions));
        Stream.of("edition", "publishing_wish", "booklet_recipe", "booklet_chapter", "booklet_logo").forEach(
                table -> store.update("delete from " + table + " where booklet_id = ?", page.id()));
        store.update("delete from booklet where id = ?", page.id());
        store.update("delete from person where id in (?, ?)", dace.id(), ilze.id());
    }

    @Test
    void twoWhoAskAtOnceGetTheSameEdition() throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var asked = Stream.of(dace, ilze).<Callable<Edition>>map(person -> () -> {
                barrier.await();
                return work.begin(page.id(), person).edition();
            }).map(both::submit).toList();
            assertThat(asked.getFirst().get().id()).isEqualTo(asked.getLast().get().id());
        }
        assertThat(editions()).singleElement().satisfies(
                edition -> assertThat(edition.files()).hasSize(PaperForm.values().length));
        assertThat(wishes.cutOff()).isEmpty();
        assertThat(work.of(page.id())).isEmpty();
    }

    @Test
    void whoAsksTwiceIsToldThatNothingChanged() {
        work.begin(page.id(), dace).edition();
        assertThatThrownBy(() -> work.begin(page.id(), ilze).edition()).isInstanceOf(Publishing.NothingChangedException.class);
        assertThat(editions()).hasSize(1);
    }

    @Test
    void twoInstancesMakeOneEdition() throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var asked = Stream.<Callable<String>>generate(() -> () -> {
                var other = new PublishingWork(publishing, wishes);
                barrier.await();
                try {
                    return "edition " + other.begin(page.id(), dace).edition().number();
                } catch (Publishing.NothingChangedException e) {
                    return "nothing changed since " + e.newest().number();
                } finally {
                    other.stop();
                }
            }).limit(2).map(both::submit).toList();
            assertThat(List.of(asked.getFirst().get(), asked.getLast().get()))
                    .containsExactlyInAnyOrder("edition 1", "nothing changed since 1");
        }
        assertThat(editions()).hasSize(1);
    }

    @Test
    void whatIsCutOffInTheMiddleLeavesNoHalfEdition() {
        var forms = new AtomicInteger();
        assertThatThrownBy(() -> publishing.publish(page.id(), dace, () -> {
                    if (forms.incrementAndGet() == 5) {
                        throw new OutOfMemoryError();
                    }
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(editions()).isEmpty();
        assertThat(store.queryForObject("select count(*) from edition where booklet_id = ?", Integer.class, page.id())).isZero();
        assertThat(publishing.publish(page.id(), dace).number()).isEqualTo(1);
    }

    @Test
    void whatTheEndOfTheProgramCutOffBeginsAnewAtTheNextStart() {
        wishes.remember(page.id());
        work.goOn();
        work.of(page.id()).ifPresent(PublishingWork.Job::edition);
        assertThat(editions()).hasSize(1);
        assertThat(wishes.cutOff()).isEmpty();
    }

    @Test
    void whatEndedTheProgramTwiceIsGivenUp() {
        wishes.remember(page.id());
        wishes.remember(page.id());
        work.goOn();
        assertThat(work.of(page.id())).isEmpty();
        assertThat(editions()).isEmpty();
        assertThat(store.queryForObject("select count(*) from publishing_wish", Integer.class)).isZero();
    }

    @Test
    void whoMayNotPublishBeginsNothing() {
        var skaidrite = new Person(dace.id(), "Skaidrīte", "Skaidrīte", Role.MEMBER, Texts.LATVIAN);
        assertThatThrownBy(() -> work.begin(page.id(), skaidrite).edition()).isInstanceOf(BookletDesk.NotAllowedException.class);
        assertThat(editions()).isEmpty();
    }

    private List<Edition> editions() {
        return shelf.ofBooklet(page.booklet().key(), Texts.LATVIAN);
    }
}
