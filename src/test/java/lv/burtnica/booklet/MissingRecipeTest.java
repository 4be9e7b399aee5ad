package lv.burtnica.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.Bin;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.Review;
import lv.burtnica.recipe.TypedRecipes;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of booklets when one of their recipes is deleted or withdrawn. */
@Transactional
@WithMockUser(username = "Dace", roles = Role.WORKER_NAME)
class MissingRecipeTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private BookletDesk desk;

    @Autowired
    private Publishing publishing;

    @Autowired
    private EditionShelf shelf;

    @Autowired
    private RecipeBook recipes;

    @Autowired
    private Review review;

    @Autowired
    private Bin bin;

    private Person dace;
    private RecipePage soup;
    private RecipePage buberts;
    private BookletPage booklet;

    @BeforeEach
    void aBookletOfTwoRecipes() {
        dace = TestPeople.add(application, "Dace", Role.WORKER);
        soup = recipes.add(TypedRecipes.soup(), dace);
        buberts = recipes.find("buberts", Texts.LATVIAN).orElseThrow();
        booklet = desk.add(
                new Booklet("", Texts.LATVIAN, "Mūsu zupas", "", "", "", "pot", 2, List.of(soup.id(), buberts.id())), dace);
    }

    @Test
    void itIsSaidBeforeTheRecipeIsDeleted() {
        assertThat(bin.uses(soup.id())).singleElement().satisfies(use -> assertThat(use.title()).isEqualTo("Mūsu zupas"));
        UI.getCurrent().navigate("receptes/" + soup.recipe().key());
        test(find(Button.class).withText("Dzēst recepti").single()).click();
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("Šī recepte ir burtnīcā „Mūsu zupas”.", "Jau izdotās burtnīcas nemainās.");
    }

    @Test
    void theBookletSaysThatItIsMissingAndKeepsItsPlace() {
        bin.put(soup.id(), dace);
        UI.getCurrent().navigate("burtnicas/" + booklet.id());
        assertThat(says("Izdzēsta recepte")).isTrue();
        assertThat(says("Šīs receptes trūkst")).isTrue();
        assertThat(find(ListItem.class).withClassName("missing").all()).hasSize(1);
        assertThat(desk.find(booklet.id()).orElseThrow().booklet().recipes()).containsExactly(soup.id(), buberts.id());
        bin.takeOut(soup.id(), dace);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("burtnicas/" + booklet.id());
        assertThat(says("Šīs receptes trūkst")).isFalse();
    }

    @Test
    void aWithdrawnRecipeIsNamedAndNotPrinted() {
        review.withdraw(soup.id(), dace);
        UI.getCurrent().navigate("burtnicas/" + booklet.id());
        assertThat(says("Mammas skābeņu zupa")).isTrue();
        assertThat(says("Šīs receptes trūkst")).isTrue();
        var edition = publishing.publish(booklet.id(), dace);
        assertThat(edition.recipes()).isEqualTo(1);
    }

    @Test
    void editionsStayAsTheyWerePublished() {
        var edition = publishing.publish(booklet.id(), dace);
        bin.put(soup.id(), dace);
        var later = shelf.ofBooklet("musu-zupas", Texts.LATVIAN).getFirst();
        assertThat(later.recipes()).isEqualTo(2);
        assertThat(later.files()).isEqualTo(edition.files());
    }

    @Test
    void aBookletOfNothingButDeletedRecipesIsNotPublished() {
        var only = desk.add(new Booklet("", Texts.LATVIAN, "Viena", "", "", "", "pot", 2, List.of(soup.id())), dace);
        bin.put(soup.id(), dace);
        assertThatThrownBy(() -> publishing.publish(only.id(), dace)).isInstanceOf(Publishing.EmptyBookletException.class);
    }

    private boolean says(String words) {
        return find(Component.class).withCondition(part -> part instanceof HasText text && text.getText().contains(words)).exists();
    }
}
