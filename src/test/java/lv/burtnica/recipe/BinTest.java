package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import lv.burtnica.people.Trail;
import lv.burtnica.recipe.RecipeBook.ChangedMeanwhileException;
import lv.burtnica.recipe.assessment.Taste;
import lv.burtnica.recipe.taste.Tasting;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

class BinTest extends WorkshopTest {

    @Autowired
    private Bin bin;

    @Autowired
    private History history;

    @Autowired
    private Pictures pictures;

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private Tasting tasting;

    @Autowired
    private Recipes recipes;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Proposals proposals;

    @Autowired
    private PictureRepository pictureRows;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aDeletedRecipeIsGoneFromEverywhereButTheBin() {
        var page = published();
        bin.put(page.id(), skaidrite);
        assertThat(isOnShelf(page)).isFalse();
        assertThat(book.find(page.id())).isEmpty();
        assertThat(book.find(page.recipe().key(), Texts.LATVIAN)).isEmpty();
        assertThat(book.get(List.of(page.id()))).isEmpty();
        assertThat(book.languages(page.recipe().key())).isEmpty();
        assertThat(review.of(skaidrite)).isEmpty();
        assertThat(shelf.cards(List.of(page.id()))).isEmpty();
        assertThat(bin.contents(skaidrite)).singleElement().satisfies(binned -> {
            assertThat(binned.title()).isEqualTo("Mammas skābeņu zupa");
            assertThat(binned.by()).isEqualTo("Skaidrīte");
            assertThat(binned.erasedAt()).isEqualTo(binned.at().plus(Duration.ofDays(90)));
        });
        assertThat(bin.contents(aivars)).isEmpty();
        assertThat(bin.contents(ilze)).anyMatch(binned -> binned.id() == page.id());
    }

    @Test
    void itComesOutAsItWas() {
        var page = published();
        bin.put(page.id(), skaidrite);
        var back = bin.takeOut(page.id(), skaidrite);
        assertThat(back.recipe()).isEqualTo(page.recipe());
        assertThat(back.state()).isEqualTo(RecipeState.PUBLISHED);
        assertThat(isOnShelf(page)).isTrue();
        assertThatThrownBy(() -> bin.takeOut(page.id(), skaidrite)).isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void whatAWorkerDeletedIsLookedThroughBeforeEverybodySeesItAgain() {
        var page = published();
        bin.put(page.id(), ilze);
        assertThat(bin.takeOut(page.id(), skaidrite).state()).isEqualTo(RecipeState.WITHDRAWN);
        assertThat(isOnShelf(page)).isFalse();
    }

    @Test
    void aRecipeThatWaitedWaitsAgain() {
        var page = sent();
        var before = review.countWaiting();
        bin.put(page.id(), skaidrite);
        assertThat(review.countWaiting()).isEqualTo(before - 1);
        bin.takeOut(page.id(), ilze);
        assertThat(review.countWaiting()).isEqualTo(before);
    }

    @Test
    void itsAddressIsNotGivenToAnotherRecipe() {
        var page = published();
        bin.put(page.id(), skaidrite);
        assertThat(book.add(TypedRecipes.soup(), skaidrite).recipe().key()).isEqualTo("mammas-skabenu-zupa-2");
    }

    @Test
    void afterNinetyDaysItIsErasedForGoodWithAllThatHangsOnIt() {
        var page = book.add(withPicture(), skaidrite);
        var picture = Objects.requireNonNull(page.pictureId());
        tasting.give(page.id(), Taste.Face.GOOD, aivars);
        bin.put(page.id(), skaidrite);

        after(Duration.ofDays(89)).run();
        assertThat(bin.contents(skaidrite)).hasSize(1);
        assertThat(pictures.shape(picture)).isPresent();

        after(Duration.ofDays(91)).run();
        assertThat(bin.contents(skaidrite)).isEmpty();
        assertThatThrownBy(() -> bin.takeOut(page.id(), ilze)).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(revisions.findByRecipeIdAndNumber(page.id(), 1)).isEmpty();
        assertThat(pictures.shape(picture)).isEmpty();
        assertThat(tasting.of(page.id()).people()).isZero();
        var left = recipes.findById(page.id()).orElseThrow();
        assertThat(left.state()).isEqualTo(RecipeState.ERASED);
        assertThat(left.toRecipe().title()).isEmpty();
        assertThat(left.toRecipe().steps()).isEmpty();
        assertThat(left.toPage().ownerId()).isNull();

        after(Duration.ofDays(91)).run();
        assertThat(recipes.findById(page.id()).orElseThrow().version()).isEqualTo(left.version());
    }

    @Test
    void aPhotographThatIsStillNeededStays() {
        var page = book.add(withPicture(), skaidrite);
        var inHistory = Objects.requireNonNull(page.pictureId());
        book.change(page, TypedRecipes.soup(), skaidrite);
        var inDraft = pictures.add(Photographs.jpeg(400, 300));
        drafts.keep(null, aivars, null, withPicture(inDraft));
        var nobodys = pictures.add(Photographs.jpeg(400, 300));

        after(Duration.ofDays(2)).run();
        assertThat(pictures.shape(nobodys)).as("somebody may be about to use it").isPresent();
        after(Duration.ofDays(8)).run();
        assertThat(pictures.shape(nobodys)).isEmpty();
        assertThat(pictures.shape(inHistory)).isPresent();
        assertThat(pictures.shape(inDraft)).isPresent();
        assertThat(history.restore(page.id(), 1, skaidrite).pictureId()).isEqualTo(inHistory);
    }

    @Test
    void aDraftOfAnErasedRecipeIsStillItsWritersOwn() {
        var page = sent();
        var draft = drafts.keep(null, skaidrite, page.id(), withTitle("Vēl neuzrakstīts"));
        bin.put(page.id(), ilze);
        after(Duration.ofDays(91)).run();
        assertThat(drafts.find(draft, skaidrite).orElseThrow().draft().title()).isEqualTo("Vēl neuzrakstīts");
    }

    private Eraser after(Duration time) {
        var clock = Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC);
        return new Eraser(recipes, revisions, proposals, pictureRows, events, application.getBean(Trail.class), transaction, clock);
    }

    private RecipeDraft withPicture() {
        return withPicture(pictures.add(Photographs.jpeg(400, 300)));
    }

    private static RecipeDraft withPicture(String id) {
        return DraftComponents.put(TypedRecipes.soup(), "pictureId", id);
    }
}
