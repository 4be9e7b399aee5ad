package lv.burtnica.recipe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.TypedRecipes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "Ilze", roles = Role.WORKER_NAME)
class HistoryViewTest extends RecipeViewsTest {

    private Person worker;
    private RecipePage page;

    @BeforeEach
    void aRecipeWithAPast() {
        worker = person("Ilze", Role.WORKER);
        page = book.add(TypedRecipes.soup(), worker);
        page = change("Skābeņu zupa", "1 l ūdens\n2 saujas skābeņu", "Vāriet.");
        page = change("Skābeņu zupa", "1 l ūdens\n3 saujas skābeņu", "Vāriet.");
    }

    @Test
    void theNewestTwoAreComparedAtOnce() {
        openHistory();
        assertThat(says("Nr. 2 (")).isTrue();
        assertThat(marks()).containsExactly("− izņemts", "+ pielikts");
        assertThat(says("3 saujas skābeņu")).isTrue();
        assertThat(find(RevisionLine.class).all()).hasSize(3);
        assertThat(find(RevisionLine.class).all().stream().filter(RevisionLine::isChosen)).hasSize(2);
    }

    @Test
    void anyTwoCanBeChosen() {
        openHistory();
        pressNative("Salīdzināt: Nr. 1");
        assertThat(find(RevisionLine.class).all().stream().filter(RevisionLine::isChosen)).hasSize(2);
        assertThat(says("Mammas skābeņu zupa")).isTrue();
        pressNative("Salīdzināt: Nr. 1");
        assertThat(says("Izvēlieties divas rindas.")).isTrue();
    }

    @Test
    void anOldTextIsRestoredAfterAskingAndBecomesTheNewest() {
        openHistory();
        test(find(Button.class).withCondition(button -> "Atjaunot šo: Nr. 1".equals(button.getAriaLabel().orElse(""))).single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(book.find(page.id()).orElseThrow().recipe().title()).isEqualTo("Mammas skābeņu zupa");
        assertThat(find(RevisionLine.class).all()).hasSize(4);
        assertThat(says("Atjaunots vecāks teksts")).isTrue();
    }

    @Test
    void aLongHistoryComesInStretches() {
        for (var n = 0; n < 27; n++) {
            page = change("Zupa " + n, "ūdens", "Vāriet.");
        }
        openHistory();
        assertThat(find(RevisionLine.class).all()).hasSize(20);
        press("Rādīt vecākas izmaiņas");
        assertThat(find(RevisionLine.class).all()).hasSize(30);
        assertThat(find(Button.class).withText("Rādīt vecākas izmaiņas").exists()).isFalse();
    }

    @Test
    void hostileTextIsShownAsText() {
        page = change("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onload=\"x");
        openHistory();
        assertThat(says("<script>alert(1)</script>")).isTrue();
        assertThat(says("<img src=x onerror=alert(1)>")).isTrue();
    }

    @Test
    void aStarterRecipeSaysWhereItComesFrom() {
        open("receptes/buberts/vesture?valoda=lv");
        assertThat(says("Sākuma burtnīca, ")).isTrue();
        assertThat(says("Te vēl nav ko salīdzināt.")).isTrue();
        assertThat(find(NativeButton.class).withClassName("choose").all()).hasSize(1);
    }

    @Test
    @WithMockUser("Aivars")
    void itIsNobodyElsesBusiness() {
        person("Aivars", Role.MEMBER);
        openHistory();
        assertThat(title()).isEqualTo(text("shell.no-rights.title"));
        open("receptes/nav-tadas/vesture");
        assertThat(title()).isEqualTo(text("shell.not-found.title"));
    }

    private RecipePage change(String title, String ingredients, String steps) {
        return book.change(page, TypedRecipes.typed(title, MealKind.SOUP, ingredients, steps), worker);
    }

    private void openHistory() {
        open("receptes/" + page.recipe().key() + "/vesture?valoda=lv");
    }

    private java.util.List<String> marks() {
        return find(Span.class).withClassName("mark").all().stream().map(Span::getText).toList();
    }
}
