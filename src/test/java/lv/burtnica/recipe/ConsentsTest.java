package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import lv.burtnica.recipe.RecipeBook.NotAllowedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody's face is shown to everybody without their word. */
class ConsentsTest extends WorkshopTest {

    @Autowired
    private Consents consents;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Bin bin;

    private String photograph;

    @BeforeEach
    void takeAPhotograph() {
        photograph = pictures.add(Photographs.jpeg(300, 200));
    }

    @Test
    void whatIsSaidIsKeptWithWhoAndWhen() {
        assertThat(consents.of(photograph).said()).isEqualTo(PersonShown.NOT_SAID);
        consents.say(photograph, PersonShown.AGREED, skaidrite);
        var word = consents.of(photograph);
        assertThat(word.said()).isEqualTo(PersonShown.AGREED);
        assertThat(word.by()).isEqualTo(skaidrite.id());
        assertThat(word.at()).isNotNull();
        consents.say(photograph, PersonShown.NOBODY, skaidrite);
        assertThat(consents.of(photograph).said()).as("the last word counts").isEqualTo(PersonShown.NOBODY);
        assertThat(consents.of(Set.of(photograph, "cits"))).containsEntry("cits", PersonShown.NOT_SAID).hasSize(2);
        assertThat(consents.of(List.of())).isEmpty();
        assertThatThrownBy(() -> consents.say(photograph, PersonShown.NOT_SAID, ilze)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFormAsksBeforeItSends() {
        assertThat(book.faults(shown())).extracting(DraftFault::field).containsExactly("pictureId");
        consents.say(photograph, PersonShown.NOT_AGREED, skaidrite);
        assertThat(book.faults(shown())).as("it may be looked through").isEmpty();
    }

    @Test
    void withoutConsentNothingIsPublished() {
        consents.say(photograph, PersonShown.NOT_AGREED, skaidrite);
        var page = book.add(shown(), skaidrite);
        assertThatThrownBy(() -> review.publish(page.id(), page.version(), ilze)).isInstanceOf(NoConsentException.class);
        assertThatThrownBy(() -> book.add(shown(), ilze)).isInstanceOf(NoConsentException.class);
    }

    @Test
    void withConsentItIs() {
        consents.say(photograph, PersonShown.AGREED, skaidrite);
        var page = book.add(shown(), skaidrite);
        assertThat(review.publish(page.id(), page.version(), ilze).state()).isEqualTo(RecipeState.PUBLISHED);
    }

    @Test
    void aConsentTakenBackTakesThePictureAwayAtOnce() {
        consents.say(photograph, PersonShown.AGREED, skaidrite);
        var page = book.add(shown(), skaidrite);
        review.publish(page.id(), page.version(), ilze);
        consents.say(photograph, PersonShown.NOT_AGREED, skaidrite);
        assertThat(now(page).pictureId()).isNull();
        assertThat(now(page).state()).isEqualTo(RecipeState.PUBLISHED);
        assertThat(isOnShelf(page)).isTrue();
    }

    @Test
    void aPublishedRecipeOutOfTheBinKeepsTheRule() {
        consents.say(photograph, PersonShown.AGREED, skaidrite);
        var page = book.add(shown(), skaidrite);
        review.publish(page.id(), page.version(), ilze);
        bin.put(page.id(), ilze);
        consents.say(photograph, PersonShown.NOT_AGREED, ilze);
        assertThatThrownBy(() -> bin.takeOut(page.id(), ilze)).isInstanceOf(NoConsentException.class);
    }

    @Test
    void strangersHaveNoSay() {
        book.add(shown(), skaidrite);
        consents.say(photograph, PersonShown.NOT_AGREED, skaidrite);
        assertThatThrownBy(() -> consents.say(photograph, PersonShown.AGREED, aivars)).isInstanceOf(NotAllowedException.class);
        assertThat(consents.of(photograph).said()).isEqualTo(PersonShown.NOT_AGREED);
    }

    private RecipeDraft shown() {
        return DraftComponents.put(TypedRecipes.soup(), "pictureId", photograph);
    }
}
