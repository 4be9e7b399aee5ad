package lv.burtnica.recipe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
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
    @ValueSource(strings = {"griķiem", "griki", "Griķu zupa", "grikku", "buckwheat", "гречка"})
    void findsWhateverTheEndingTheMarksASlipOrTheLanguage(String typed) {
        navigate(RecipesView.class);
        type(typed);
        assertThat(tiles()).contains("Griķu zupa ar sautētu cūkgaļu");
        assertThat(tiles().size()).isLessThan(24);
    }

    @Test
    void theCountIsSaidAloudAndInRightWords() {
        navigate(RecipesView.class);
        assertThat(find(Paragraph.class).withClassName("result-count").single().getElement().getAttribute("role")).isEqualTo("status");
        type("buberts");
        assertThat(count()).isEqualTo("1 recepte");
        type("buberts saldējums");
        assertThat(count()).isEqualTo("0 recepšu");
    }

    @Test
    void aKindStaysPressedUntilItIsPressedAgain() {
        navigate(RecipesView.class);
        var all = count();
        var promised = number(button("Zupas"));
        test(button("Zupas")).click();
        assertThat(button("Zupas").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(count()).startsWith(promised + " ");
        assertThat(tiles()).allMatch(title -> title.toLowerCase(Texts.LATVIAN).contains("zupa"));
        test(button("Zupas")).click();
        assertThat(count()).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rapšu eļļa", "bez glutēna", "bez gaļas", "līdz 30 minūtēm", "līdz 0,50 €", "Pamatēdieni"})
    void everyChoiceLeavesAsManyAsItPromised(String name) {
        navigate(RecipesView.class);
        if (name.equals("Pamatēdieni")) {
            name = text("recipe.words.kind-main");
        }
        var promised = number(button(name));
        test(button(name)).click();
        assertThat(count()).startsWith(promised + " ");
        assertThat(number(button(name))).isEqualTo(promised);
    }

    @Test
    void whatWouldLeaveNothingCannotBePressed() {
        open("receptes?veids=preserve");
        var choices = find(NativeButton.class).withCondition(button -> hasNumber(button) && number(button).equals("0")).all();
        assertThat(choices).isNotEmpty().noneMatch(NativeButton::isEnabled);
    }

    @Test
    void whatIsChosenIsTakenBackOneByOneOrAllAtOnce() {
        open("receptes?produkts=griki&bez=milk&laiks=up-to-60");
        assertThat(chosen()).containsExactly("līdz 60 minūtēm", "griķi", "bez piena");
        press("Noņemt: griķi", "aria-label");
        assertThat(chosen()).containsExactly("līdz 60 minūtēm", "bez piena");
        test(find(NativeButton.class).withText("Notīrīt visu").single()).click();
        assertThat(find(ChosenRow.class).all()).isEmpty();
        assertThat(tiles()).hasSize(24);
    }

    @Test
    void theFoldedPartSaysWhetherItIsOpen() {
        navigate(RecipesView.class);
        var opener = find(NativeButton.class).withCondition(one -> "narrow".equals(one.getElement().getAttribute("aria-controls"))).single();
        assertThat(opener.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        test(opener).click();
        assertThat(opener.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        test(find(NativeButton.class).withClassName("done").single()).click();
        assertThat(opener.getElement().getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void longListsOfAnswersAreFoldedUntilSomebodyAsks() {
        navigate(RecipesView.class);
        assertThat(find(NativeButton.class).withCondition(button -> says(button, "bez lupīnas")).all()).isEmpty();
        press("Rādīt visus (14): Kā nedrīkst būt", "aria-label");
        assertThat(button("bez lupīnas").isEnabled()).isTrue();
    }

    @Test
    void typingOffersFoodsTagsAndRecipes() {
        navigate(RecipesView.class);
        type("grik");
        assertThat(suggestions().getFirst()).startsWith("griķi");
        assertThat(suggestions()).anyMatch(line -> line.startsWith("Griķu zupa ar sautētu cūkgaļu"));
        assertThat(input().getElement().getAttribute("aria-expanded")).isEqualTo("true");
        test(find(ListItem.class).withCondition(line -> line.getElement().getTextRecursively().startsWith("griķi")).all().getFirst()).click();
        assertThat(chosen()).containsExactly("griķi");
        assertThat(input().getValue()).isEmpty();
        assertThat(input().getElement().getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void theAddressRemembersTheSearch() {
        open("receptes?meklet=zirni&veids=soup");
        assertThat(input().getValue()).isEqualTo("zirni");
        assertThat(button("Zupas").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(tiles()).contains("Šķelto zirņu zupa ar žāvētu speķi").hasSizeLessThan(10);
    }

    @Test
    void aSentAddressShowsAsManyAsTheSenderSaw() {
        open("receptes?skaits=48");
        assertThat(tiles()).hasSize(48);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "skaits=-1", "skaits=99999999999", "veids=nekas", "meklet=%00%22", "produkts=nav-tada", "bez=viss", "laiks=5&laiks=6", "cena=",
        "birka=%3Cscript%3E", "birka=" + "a&birka=b&birka=c&birka=d&birka=e&birka=f"
    })
    void aStrangeAddressDoesNoHarm(String query) {
        open("receptes?" + query);
        assertThat(title()).isEqualTo("Receptes");
    }

    @Test
    void whereNothingIsFoundThereIsAWayBack() {
        navigate(RecipesView.class);
        type("šokolādes fontāns");
        assertThat(says("Tādas receptes vēl nav")).isTrue();
        press("Rādīt visas receptes");
        assertThat(tiles()).hasSize(24);
        assertThat(input().getValue()).isEmpty();
    }

    @Test
    void inEnglishTheEnglishRecipesAreSearched() {
        speak(Texts.ENGLISH);
        navigate(RecipesView.class);
        type("apples");
        assertThat(tiles()).isNotEmpty();
        assertThat(count()).matches("\\d+ recipes?");
        assertThat(button("without gluten")).isNotNull();
    }

    private Input input() {
        return find(Input.class).single();
    }

    private void type(String words) {
        test(input()).setValue(words);
    }

    private List<String> suggestions() {
        return find(SuggestionList.class).single().getChildren().map(line -> line.getElement().getTextRecursively()).toList();
    }

    private List<String> chosen() {
        return find(ChosenRow.class).single().getChildren()
                .filter(button -> button.getChildren().findAny().isPresent())
                .map(button -> text(button.getChildren().findFirst().orElseThrow()))
                .toList();
    }

    private void press(String value, String attribute) {
        test(find(NativeButton.class).withCondition(button -> value.equals(button.getElement().getAttribute(attribute))).single()).click();
    }

    private String count() {
        return find(Paragraph.class).withClassName("result-count").single().getText();
    }

    /** The button in the part for choosing, not the one that takes the choice back. */
    private NativeButton button(String name) {
        return find(NativeButton.class)
                .withCondition(button -> hasNumber(button) && says(button, name))
                .all().getFirst();
    }

    private static boolean says(NativeButton button, String name) {
        return button.getChildren().map(RecipesViewTest::text).anyMatch(name::equals);
    }

    private static boolean hasNumber(NativeButton button) {
        return button.getChildren().anyMatch(part -> part.hasClassName("count"));
    }

    private static String number(NativeButton kind) {
        return kind.getChildren().map(RecipesViewTest::text).reduce((name, number) -> number).orElseThrow();
    }

    private static String text(Component part) {
        return part instanceof Span span ? span.getText() : "";
    }
}
