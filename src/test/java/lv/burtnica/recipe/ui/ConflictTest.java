package lv.burtnica.recipe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.recipe.Bin;
import lv.burtnica.recipe.Deed;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.History;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.Review;
import lv.burtnica.recipe.TypedRecipes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Skaidrīte changes the steps of her soup while Ilze changes other things in it. */
@WithMockUser("Skaidrīte")
class ConflictTest extends RecipeViewsTest {

    private static final String MINE = "Vāriet visu kopā.";

    @Autowired
    private History history;

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private Review review;

    @Autowired
    private Bin bin;

    private Person member;
    private Person worker;
    private RecipePage page;

    @BeforeEach
    void skaidriteWrites() {
        member = person("Skaidrīte", Role.MEMBER);
        worker = person("Ilze", Role.WORKER);
        page = book.add(TypedRecipes.soup(), member);
        navigate("receptes/" + page.recipe().key() + "/labot", RecipeFormView.class);
        test(area("Soļi")).setValue(MINE);
    }

    @Test
    void whatOnlyOneOfTheTwoChangedIsChosenBeforehand() {
        ilzeChanges("Skābeņu zupa", TypedRecipes.soup().steps());
        press("Saglabāt izmaiņas");
        assertThat(says("Divi rakstīja reizē")).isTrue();
        assertThat(says("≠ citādi")).isTrue();
        var question = find(Conflict.class).single();
        assertThat(question.getElement().getAttribute("role")).as("read aloud").isEqualTo("alert");
        assertThat(find(H2.class, question).all().getFirst().getElement().getAttribute("tabindex")).as("can be led to").isEqualTo("-1");
        press("Saglabāt izvēlēto");
        assertThat(now().recipe().title()).isEqualTo("Skābeņu zupa");
        assertThat(now().recipe().steps()).containsExactly(MINE);
        assertThat(drafts.of(member)).isEmpty();
    }

    @Test
    void whereBothChangedAPartThePersonMustChoose() {
        ilzeChanges("Mammas skābeņu zupa", "Vāriet 10 minūtes.");
        press("Saglabāt izmaiņas");
        press("Saglabāt izvēlēto");
        assertThat(says("Vēl jāizvēlas 1 vietā.")).isTrue();
        assertThat(now().recipe().steps()).containsExactly("Vāriet 10 minūtes.");
        press("Visur manu");
        press("Saglabāt izvēlēto");
        assertThat(now().recipe().steps()).containsExactly(MINE);
        assertThat(history.text(page.id(), 2, member).orElseThrow().steps()).isEqualTo("Vāriet 10 minūtes.");
    }

    @Test
    void whatIsNotTakenStaysInTheHistory() {
        ilzeChanges("Mammas skābeņu zupa", "Vāriet 10 minūtes.");
        press("Saglabāt izmaiņas");
        press("Visur otra cilvēka");
        press("Saglabāt izvēlēto");
        assertThat(now().recipe().steps()).containsExactly("Vāriet 10 minūtes.");
        var aside = history.list(page.id(), member, 0, 10).stream().filter(line -> line.deed() == Deed.SET_ASIDE).findFirst().orElseThrow();
        assertThat(history.text(page.id(), aside.number(), member).orElseThrow().steps()).isEqualTo(MINE);
    }

    @Test
    @SuppressWarnings("unchecked")
    void bothTextsCanBeTakenIntoTheFormAndPutRight() {
        ilzeChanges("Mammas skābeņu zupa", "Vāriet 10 minūtes.");
        press("Saglabāt izmaiņas");
        var choice = (RadioButtonGroup<Object>) labelled("Ko atstāt: Soļi");
        test(choice).selectItem("Abus, es izlabošu");
        press("Saglabāt izvēlēto");
        assertThat(now().recipe().steps()).as("nothing is saved before it was put right").containsExactly("Vāriet 10 minūtes.");
        assertThat(area("Soļi").getValue()).isEqualTo(MINE + "\nVāriet 10 minūtes.");
        assertThat(drafts.of(member).getFirst().draft().steps()).isEqualTo(MINE + "\nVāriet 10 minūtes.");
        press("Saglabāt izmaiņas");
        assertThat(now().recipe().steps()).containsExactly(MINE, "Vāriet 10 minūtes.");
    }

    @Test
    void nothingIsAskedWhereOnlyTheStateChanged() {
        review.sendBack(page.id(), page.version(), "Īsāk, lūdzu!", worker);
        press("Saglabāt izmaiņas");
        assertThat(says("Divi rakstīja reizē")).isFalse();
        assertThat(now().recipe().steps()).containsExactly(MINE);
    }

    @Test
    void aDraftFromBeforeSomebodyElsesChangeShowsBothToo() {
        var id = drafts.of(member).getFirst().id();
        ilzeChanges("Skābeņu zupa", "Vāriet 10 minūtes.");
        comeBackTo(id);
        assertThat(says("Divi rakstīja reizē")).isTrue();
        assertThat(area("Soļi").getValue()).isEqualTo(MINE);
        press("Visur manu");
        press("Labot izvēlēto tālāk");
        assertThat(says("Divi rakstīja reizē")).isFalse();
        comeBackTo(id);
        assertThat(says("Divi rakstīja reizē")).as("it was settled").isFalse();
    }

    @Test
    void aDraftWaitsInPeaceWhileOnlyTheStateChanges() {
        var id = drafts.of(member).getFirst().id();
        review.publish(page.id(), page.version(), worker);
        comeBackTo(id);
        assertThat(says("Divi rakstīja reizē")).isFalse();
        assertThat(area("Soļi").getValue()).isEqualTo(MINE);
    }

    @Test
    void aRecipeDeletedMeanwhileIsTakenBackAndChanged() {
        bin.put(page.id(), worker);
        press("Saglabāt izmaiņas");
        assertThat(says("Recepte ir izdzēsta")).isTrue();
        press("Dabūt recepti atpakaļ");
        press("Saglabāt izmaiņas");
        assertThat(now().recipe().steps()).containsExactly(MINE);
    }

    @Test
    void aRecipeDeletedMeanwhileCanBeWrittenAnew() {
        bin.put(page.id(), worker);
        press("Saglabāt izmaiņas");
        press("Saglabāt kā jaunu");
        assertThat(title()).isEqualTo("Mammas skābeņu zupa");
        assertThat(book.of(member)).singleElement().satisfies(card -> assertThat(card.id()).isNotEqualTo(page.id()));
    }

    private void comeBackTo(long draft) {
        open("");
        open("jauna-recepte?melnraksts=" + draft);
    }

    private void ilzeChanges(String title, String steps) {
        book.change(page, TypedRecipes.typed(title, MealKind.SOUP, TypedRecipes.soup().ingredients(), steps), worker);
    }

    private RecipePage now() {
        return book.find(page.id()).orElseThrow();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream().filter(field -> label.equals(field.getLabel())).findFirst().orElseThrow();
    }

    private RadioButtonGroup<?> labelled(String label) {
        List<RadioButtonGroup> groups = find(RadioButtonGroup.class).all();
        return groups.stream().filter(group -> label.equals(group.getLabel())).findFirst().orElseThrow();
    }
}
