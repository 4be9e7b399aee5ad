package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.RecipeBook.ChangedMeanwhileException;
import lv.burtnica.recipe.RecipeBook.NotAllowedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewTest extends WorkshopTest {

    @Autowired
    private History history;

    @Autowired
    private Bin bin;

    @Test
    void whatAMemberSendsWaitsWithItsNameAndTime() {
        var before = review.countWaiting();
        var page = sent();
        assertThat(review.countWaiting()).isEqualTo(before + 1);
        var waiting = review.waiting(ilze, 100).getLast();
        assertThat(waiting.card().title()).isEqualTo("Mammas skābeņu zupa");
        assertThat(waiting.who()).isEqualTo("Skaidrīte");
        assertThat(waiting.change()).isFalse();
        assertThat(waiting.since()).isNotNull();
        assertThat(isOnShelf(page)).isFalse();
    }

    @Test
    void theOldestComesFirstAndTheListEndsWhereItIsAskedTo() {
        var first = sent();
        var second = book.add(withTitle("Otrā zupa"), aivars);
        assertThat(review.waiting(ilze, 100)).extracting(waiting -> waiting.card().id()).endsWith(first.id(), second.id());
        assertThat(review.waiting(ilze, 1)).hasSize(1);
    }

    @Test
    void aWorkerPublishesItForEverybody() {
        var page = published();
        assertThat(page.state()).isEqualTo(RecipeState.PUBLISHED);
        assertThat(isOnShelf(page)).isTrue();
        assertThat(review.waiting(ilze, 100)).noneMatch(waiting -> waiting.card().id() == page.id());
    }

    @Test
    void aKindWordGoesBackToTheWriterAndIsClearedBySendingAgain() {
        var page = sent();
        var back = review.sendBack(page.id(), page.version(), "  Cik ilgi vārīt? Paldies!  ", ilze);
        assertThat(back.state()).isEqualTo(RecipeState.SENT_BACK);
        assertThat(review.word(page.id())).isEqualTo("Cik ilgi vārīt? Paldies!");
        assertThat(review.of(skaidrite)).singleElement().satisfies(own -> {
            assertThat(own.word()).isEqualTo("Cik ilgi vārīt? Paldies!");
            assertThat(own.card().state()).isEqualTo(RecipeState.SENT_BACK);
        });
        assertThat(isOnShelf(page)).isFalse();

        var again = book.change(back, withTitle("Skābeņu zupa, 40 minūtes"), skaidrite);
        assertThat(again.state()).isEqualTo(RecipeState.SENT);
        assertThat(review.word(page.id())).isEmpty();
        assertThat(review.waiting(ilze, 100)).anyMatch(waiting -> waiting.card().title().equals("Skābeņu zupa, 40 minūtes"));
    }

    @Test
    void itCanBeSentAgainAsItIs() {
        var page = sent();
        review.sendBack(page.id(), page.version(), "Pārlasiet, lūdzu.", ilze);
        assertThat(review.send(page.id(), skaidrite).state()).isEqualTo(RecipeState.SENT);
        assertThat(review.word(page.id())).isEmpty();
        assertThatThrownBy(() -> review.send(page.id(), skaidrite)).isInstanceOf(ChangedMeanwhileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t"})
    void nothingIsSentBackWithoutAWord(String word) {
        var page = sent();
        assertThatThrownBy(() -> review.sendBack(page.id(), page.version(), word, ilze)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> review.sendBack(page.id(), page.version(), "ā".repeat(1001), ilze))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(now(page).state()).isEqualTo(RecipeState.SENT);
    }

    @Test
    void nothingIsPublishedThatTheWorkerHasNotRead() {
        var page = sent();
        book.change(page, withSteps(TypedRecipes.soup(), "Pavisam cits teksts."), skaidrite);
        assertThatThrownBy(() -> review.publish(page.id(), page.version(), ilze)).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> review.sendBack(page.id(), page.version(), "Labi!", ilze)).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(isOnShelf(page)).isFalse();
    }

    @Test
    void aRecipeIsDecidedAboutOnce() {
        var page = published();
        assertThatThrownBy(() -> review.publish(page.id(), page.version(), ilze)).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> review.sendBack(page.id(), page.version(), "Vēlreiz?", ilze))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void aPublishedRecipeIsWithdrawnAtOnceByWriterOrWorker() {
        var page = published();
        assertThat(review.withdraw(page.id(), skaidrite).state()).isEqualTo(RecipeState.WITHDRAWN);
        assertThat(isOnShelf(page)).isFalse();
        assertThat(book.languages(page.recipe().key())).isEmpty();
        assertThat(review.send(page.id(), skaidrite).state()).isEqualTo(RecipeState.SENT);
        var waiting = now(page);
        review.publish(page.id(), waiting.version(), ilze);
        assertThat(review.withdraw(page.id(), ilze).state()).isEqualTo(RecipeState.WITHDRAWN);
        assertThatThrownBy(() -> review.withdraw(page.id(), ilze)).isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void aMembersChangeOfAPublishedRecipeIsSeenByNobodyUntilItIsLookedThrough() {
        var page = published();
        var after = book.change(page, withTitle("Skābeņu zupa ar zemesriekstiem"), skaidrite);
        assertThat(after.state()).isEqualTo(RecipeState.PUBLISHED);
        assertThat(after.recipe().title()).isEqualTo("Mammas skābeņu zupa");
        assertThat(isOnShelf(page)).isTrue();
        var waiting = review.waiting(ilze, 100).getLast();
        assertThat(waiting.change()).isTrue();
        assertThat(waiting.who()).isEqualTo("Skaidrīte");
        assertThat(review.of(skaidrite).getFirst().proposal().orElseThrow().waits()).isTrue();

        var shown = review.publish(page.id(), waiting.version(), ilze);
        assertThat(shown.recipe().title()).isEqualTo("Skābeņu zupa ar zemesriekstiem");
        assertThat(review.proposal(page.id())).isEmpty();
        assertThatThrownBy(() -> review.publish(page.id(), shown.version(), ilze)).isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void aChangeCanBeSentBackAndSentAgain() {
        var page = published();
        book.change(page, withTitle("Pirmais mēģinājums"), skaidrite);
        review.sendBack(page.id(), now(page).version(), "Varbūt īsāk?", ilze);
        assertThat(now(page).state()).isEqualTo(RecipeState.PUBLISHED);
        assertThat(review.proposal(page.id()).orElseThrow().word()).isEqualTo("Varbūt īsāk?");
        assertThat(review.waiting(ilze, 100)).noneMatch(waiting -> waiting.card().id() == page.id());

        book.change(now(page), withTitle("Otrais"), skaidrite);
        assertThat(review.proposal(page.id()).orElseThrow().waits()).isTrue();
        review.publish(page.id(), now(page).version(), ilze);
        assertThat(now(page).recipe().title()).isEqualTo("Otrais");
        assertThat(history.list(page.id(), ilze, 0, 50)).extracting(Revision::deed)
                .containsExactly(Deed.PUBLISHED, Deed.PROPOSED, Deed.SENT_BACK, Deed.PROPOSED, Deed.PUBLISHED, Deed.ADDED);
    }

    @Test
    void whatTheWorkerCorrectedWhileAChangeWaitedStays() {
        var page = published();
        book.change(page, withTitle("Jaunais nosaukums"), skaidrite);
        book.change(now(page), withSteps(TypedRecipes.soup(), "Vāriet pusstundu."), ilze);
        assertThat(review.proposal(page.id()).orElseThrow().waits()).isTrue();
        review.publish(page.id(), now(page).version(), ilze);
        assertThat(now(page).recipe().title()).isEqualTo("Jaunais nosaukums");
        assertThat(now(page).recipe().steps()).containsExactly("Vāriet pusstundu.");
    }

    @Test
    void aWorkersOwnWordIsPublishedAtOnce() {
        var page = published();
        var shown = book.change(page, withTitle("Izlabots nosaukums"), ilze);
        assertThat(shown.recipe().title()).isEqualTo("Izlabots nosaukums");
        assertThat(shown.state()).isEqualTo(RecipeState.PUBLISHED);
        assertThat(isOnShelf(page)).isTrue();
    }

    @Test
    void aChangeIsLetGoOfByTheOneWhoAskedForIt() {
        var page = published();
        book.change(page, withTitle("Nē, tomēr ne"), skaidrite);
        assertThatThrownBy(() -> review.dropProposal(page.id(), aivars)).isInstanceOf(NotAllowedException.class);
        review.dropProposal(page.id(), skaidrite);
        assertThat(review.proposal(page.id())).isEmpty();
    }

    @Test
    void everythingIsRefusedToAnotherMember() {
        var page = published();
        assertRefused(
                aivars,
                person -> book.change(page, withTitle("Sveša"), person),
                person -> review.withdraw(page.id(), person),
                person -> review.send(page.id(), person),
                person -> review.publish(page.id(), page.version(), person),
                person -> review.sendBack(page.id(), page.version(), "Nē", person),
                person -> review.waiting(person, 10),
                person -> history.list(page.id(), person, 0, 10),
                person -> history.count(page.id(), person),
                person -> history.text(page.id(), 1, person),
                person -> history.restore(page.id(), 1, person),
                person -> history.setAside(page.id(), TypedRecipes.soup(), person),
                person -> bin.put(page.id(), person));
        bin.put(page.id(), skaidrite);
        assertRefused(aivars, person -> bin.takeOut(page.id(), person));
    }

    @Test
    void theWriterThemselvesCannotDecide() {
        var page = sent();
        assertRefused(
                skaidrite,
                person -> review.publish(page.id(), page.version(), person),
                person -> review.sendBack(page.id(), page.version(), "Labi!", person),
                person -> review.waiting(person, 10));
    }

    @Test
    void whatIsNotThereIsNotDecidedAbout() {
        for (ThrowingCallable deed : List.<ThrowingCallable>of(
                () -> review.publish(-1, 0, ilze), () -> review.withdraw(-1, ilze), () -> history.list(-1, ilze, 0, 10))) {
            assertThatThrownBy(deed).isInstanceOf(ChangedMeanwhileException.class);
        }
    }

    @SafeVarargs
    private static void assertRefused(Person person, Consumer<Person>... deeds) {
        Stream.of(deeds).forEach(deed -> assertThatThrownBy(() -> deed.accept(person)).isInstanceOf(NotAllowedException.class));
    }
}
