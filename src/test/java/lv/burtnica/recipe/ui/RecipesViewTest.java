package lv.burtnica.recipe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class RecipesViewTest extends RecipeViewsTest {

    @Test
    void showsTheFirstOfAllAndMoreOnRequest() {
        navigate(RecipesView.class);
        assertThat(title()).isEqualTo("Receptes");
        assertThat(tiles()).hasSize(24);
        press("Rādīt vēl");
        assertThat(tiles()).hasSize(48).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"griķiem", "griki", "Griķu zupa", "grikku"})
    void findsWhateverTheEndingTheMarksOrASlip(String typed) {
        navigate(RecipesView.class);
        test(words()).setValue(typed);
        assertThat(tiles()).contains("Griķu zupa ar sautētu cūkgaļu");
        assertThat(tiles().size()).isLessThan(24);
    }

    @Test
    void theCountIsSaidAloudAndInRightWords() {
        navigate(RecipesView.class);
        assertThat(find(Paragraph.class).withClassName("result-count").single().getElement().getAttribute("role")).isEqualTo("status");
        test(words()).setValue("buberts");
        assertThat(count()).isEqualTo("1 recepte");
        test(words()).setValue("buberts saldējums");
        assertThat(count()).isEqualTo("0 recepšu");
    }

    @Test
    void aKindStaysPressedUntilItIsPressedAgain() {
        navigate(RecipesView.class);
        var all = count();
        test(kind("Zupas")).click();
        assertThat(kind("Zupas").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(count()).startsWith(number(kind("Zupas")) + " ");
        assertThat(tiles()).allMatch(title -> title.toLowerCase(Texts.LATVIAN).contains("zupa"));
        test(kind("Zupas")).click();
        assertThat(count()).isEqualTo(all);
    }

    @Test
    void aFoodOfTheParcelNarrowsTheSearch() {
        navigate(RecipesView.class);
        var foods = find(FoodSelect.class).single();
        var griki = foods.getItemLabelGenerator().apply("griki");
        assertThat(griki).matches("griķi.* \\(\\d+\\)");
        test(foods).selectItem(griki);
        assertThat(tiles()).contains("Griķu zupa ar sautētu cūkgaļu").doesNotContain("Buberts");
    }

    @Test
    void theAddressRemembersTheSearch() {
        open("receptes?meklet=zirni&veids=soup");
        assertThat(words().getValue()).isEqualTo("zirni");
        assertThat(kind("Zupas").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(tiles()).contains("Šķelto zirņu zupa ar žāvētu speķi").hasSizeLessThan(10);
    }

    @Test
    void aSentAddressShowsAsManyAsTheSenderSaw() {
        open("receptes?skaits=48");
        assertThat(tiles()).hasSize(48);
    }

    @ParameterizedTest
    @ValueSource(strings = {"skaits=-1", "skaits=99999999999", "veids=nekas", "meklet=%00%22", "produkts=nav-tada"})
    void aStrangeAddressDoesNoHarm(String query) {
        open("receptes?" + query);
        assertThat(title()).isEqualTo("Receptes");
    }

    @Test
    void whereNothingIsFoundThereIsAWayBack() {
        navigate(RecipesView.class);
        test(words()).setValue("šokolādes fontāns");
        assertThat(says("Tādas receptes vēl nav")).isTrue();
        press("Rādīt visas receptes");
        assertThat(tiles()).hasSize(24);
        assertThat(words().getValue()).isEmpty();
    }

    @Test
    void inEnglishTheEnglishRecipesAreSearched() {
        speak(Texts.ENGLISH);
        navigate(RecipesView.class);
        test(words()).setValue("apples");
        assertThat(tiles()).isNotEmpty();
        assertThat(count()).matches("\\d+ recipes?");
    }

    private SearchField words() {
        return find(SearchField.class).single();
    }

    private String count() {
        return find(Paragraph.class).withClassName("result-count").single().getText();
    }

    private NativeButton kind(String name) {
        return find(NativeButton.class)
                .withCondition(button -> button.getChildren().map(RecipesViewTest::text).anyMatch(name::equals))
                .single();
    }

    private static String number(NativeButton kind) {
        return kind.getChildren().map(RecipesViewTest::text).reduce((name, number) -> number).orElseThrow();
    }

    private static String text(Component part) {
        return part instanceof Span span ? span.getText() : "";
    }
}
