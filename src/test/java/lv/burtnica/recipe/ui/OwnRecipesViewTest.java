package lv.burtnica.recipe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.Review;
import lv.burtnica.recipe.TypedRecipes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser("Skaidrīte")
class OwnRecipesViewTest extends RecipeViewsTest {

    @Autowired
    private Review review;

    @Autowired
    private DraftDesk drafts;

    private Person worker;
    private Person member;

    @BeforeEach
    void people() {
        worker = person("Ilze", Role.WORKER);
        member = person("Skaidrīte", Role.MEMBER);
    }

    @Test
    void somebodyWithoutRecipesIsInvitedToWriteOne() {
        navigate(OwnRecipesView.class);
        assertThat(says("Jums vēl nav recepšu")).isTrue();
        assertThat(find(Anchor.class).withText("Pierakstīt recepti").single().getHref()).isEqualTo("jauna-recepte");
    }

    @Test
    void eachRecipeStandsUnderWhereItIsWhatCameBackFirst() {
        sendBack(add("Atgrieztā zupa"), "Cik ilgi jāvāra?");
        add("Nosūtītā zupa");
        publish(add("Publicētā zupa"));
        review.withdraw(publish(add("Noņemtā zupa")).id(), worker);
        drafts.keep(null, member, null, TypedRecipes.typed("Iesāktā zupa", null, "", ""));
        navigate(OwnRecipesView.class);
        assertThat(headings()).containsExactly("Atgrieztas Jums", "Nepabeigtas", "Nosūtītas", "Publicētas", "Noņemtas");
        assertThat(says("Cik ilgi jāvāra?")).isTrue();
        assertThat(says("Iesāktā zupa")).isTrue();
        assertThat(says("Gaida, kad to apskatīs")).isTrue();
        assertThat(says("Publicēta, to redz visi")).isTrue();
        assertThat(says("Noņemta, citi to neredz")).isTrue();
    }

    @Test
    void whatCameBackIsChangedInTheFormWhichShowsTheWord() {
        var back = sendBack(add("Atgrieztā zupa"), "Cik ilgi jāvāra?");
        navigate(OwnRecipesView.class);
        var on = find(Anchor.class).withText("Labot un sūtīt vēlreiz").single();
        assertThat(on.getHref()).isEqualTo("receptes/" + back.recipe().key() + "/labot?valoda=lv");
        open(on.getHref());
        assertThat(says("Cik ilgi jāvāra?")).isTrue();
        press("Sūtīt vēlreiz");
        assertThat(now(back).state()).isEqualTo(RecipeState.SENT);
        assertThat(says("Cik ilgi jāvāra?")).isFalse();
    }

    @Test
    void aWithdrawnRecipeIsSentAgain() {
        var page = review.withdraw(publish(add("Zupa")).id(), worker);
        navigate(OwnRecipesView.class);
        press("Sūtīt vēlreiz");
        assertThat(now(page).state()).isEqualTo(RecipeState.SENT);
        assertThat(headings()).containsExactly("Nosūtītas");
    }

    @Test
    void aChangeThatWaitsCanBeTakenBack() {
        var page = publish(add("Zupa"));
        book.change(page, TypedRecipes.typed("Labāka zupa", MealKind.SOUP, "ūdens", "Vāriet."), member);
        navigate(OwnRecipesView.class);
        assertThat(says("Jūsu izmaiņas gaida")).isTrue();
        press("Atsaukt izmaiņas");
        assertThat(review.proposal(page.id())).isEmpty();
        assertThat(says("Jūsu izmaiņas gaida")).isFalse();
    }

    @Test
    void goingOnWithAChangeThatCameBackBeginsWithItsText() {
        var page = publish(add("Zupa"));
        book.change(page, TypedRecipes.typed("Labāka zupa", MealKind.SOUP, "ūdens", "Vāriet."), member);
        review.sendBack(page.id(), now(page).version(), "Varbūt īsāk?", worker);
        navigate(OwnRecipesView.class);
        assertThat(headings()).containsExactly("Atgrieztas Jums");
        open(find(Anchor.class).withText("Labot un sūtīt vēlreiz").single().getHref());
        assertThat(says("Varbūt īsāk?")).isTrue();
        assertThat(find(com.vaadin.flow.component.textfield.TextField.class).all().getFirst().getValue()).isEqualTo("Labāka zupa");
        press("Nosūtīt izmaiņas");
        assertThat(review.proposal(page.id()).orElseThrow().waits()).isTrue();
        assertThat(title()).isEqualTo("Zupa");
        assertThat(says("Šai receptei gaida izmaiņas.")).isTrue();
    }

    @Test
    void aRecipeIsDeletedAfterAskingAndTakenOutOfTheBin() {
        var page = publish(add("Zupa"));
        open("receptes/" + page.recipe().key());
        press("Dzēst recepti");
        assertThat(book.find(page.id())).isPresent();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(book.find(page.id())).isEmpty();
        assertThat(title()).isEqualTo("Izdzēstās receptes");
        assertThat(says("Izdzēsa Skaidrīte: ")).isTrue();
        press("Dabūt atpakaļ");
        assertThat(now(page).state()).isEqualTo(RecipeState.PUBLISHED);
        assertThat(says("Te nekā nav")).isTrue();
    }

    @Test
    void theWriterTakesARecipeDownAfterAsking() {
        var page = publish(add("Zupa"));
        open("receptes/" + page.recipe().key());
        press("Noņemt no burtnīcas");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(now(page).state()).isEqualTo(RecipeState.WITHDRAWN);
        assertThat(says("Šī recepte ir noņemta.")).isTrue();
        assertThat(find(com.vaadin.flow.component.button.Button.class).withText("Publicēt vēlreiz").exists()).isFalse();
    }

    @Test
    void nobodyElsesBinIsShown() {
        var other = book.add(TypedRecipes.soup(), person("Aivars", Role.MEMBER));
        navigate(BinView.class);
        assertThat(says(other.recipe().title())).isFalse();
    }

    private RecipePage add(String title) {
        return book.add(TypedRecipes.typed(title, MealKind.SOUP, "1 l ūdens", "Vāriet 10 minūtes."), member);
    }

    private RecipePage publish(RecipePage page) {
        return review.publish(page.id(), page.version(), worker);
    }

    private RecipePage sendBack(RecipePage page, String word) {
        return review.sendBack(page.id(), page.version(), word, worker);
    }

    private RecipePage now(RecipePage page) {
        return book.find(page.id()).orElseThrow();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }
}
