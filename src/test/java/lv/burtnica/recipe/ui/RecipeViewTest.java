package lv.burtnica.recipe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import lv.burtnica.people.Role;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.TypedRecipes;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WithAnonymousUser
class RecipeViewTest extends RecipeViewsTest {

    private static final String SOUP = "receptes/griku-zupa-ar-sautetu-cukgalu";

    @Test
    void showsTheRecipeUnderItsName() {
        navigate(SOUP, RecipeView.class);
        assertThat(title()).isEqualTo("Griķu zupa ar sautētu cūkgaļu");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Griķu zupa ar sautētu cūkgaļu");
        assertThat(amounts()).contains("120 g", "1,7 l", "½ tējk.");
        assertThat(says("no pakas")).isTrue();
        assertThat(says("Noskalojiet griķus un pievienojiet zupai.")).isTrue();
        assertThat(says("Glabāšana")).isTrue();
        assertThat(find(Button.class).withText("Publicēt").exists()).isFalse();
    }

    @Test
    void anotherNumberOfPortionsRescalesAllAmounts() {
        navigate(SOUP, RecipeView.class);
        for (var i = 0; i < 4; i++) {
            pressNative("Vairāk: Porcijas");
        }
        assertThat(says("8 porcijas")).isTrue();
        assertThat(amounts()).contains("240 g", "3,4 l", "1 tējk.");
        assertThat(says("Soļos daudzumi palikuši")).isTrue();
        for (var i = 0; i < 4; i++) {
            pressNative("Mazāk: Porcijas");
        }
        assertThat(amounts()).contains("120 g", "1,7 l", "½ tējk.");
        assertThat(says("Soļos daudzumi palikuši")).isFalse();
    }

    @Test
    void aPreserveSaysItsJarsAndHowLongItKeeps() {
        navigate("receptes/marineti-gurki", RecipeView.class);
        assertThat(says("3 burkas pa 1 l")).isTrue();
        assertThat(says("Glabājas 12 mēnešus pagrabā")).isTrue();
        pressNative("Mazāk: Burkas");
        assertThat(says("2 burkas pa 1 l")).isTrue();
        assertThat(says("Marinādei")).isTrue();
    }

    @Test
    void aRecipeInTwoLanguagesLeadsFromOneToTheOther() {
        navigate("receptes/buberts", RecipeView.class);
        var english = find(Anchor.class).withText("Read in English").single();
        assertThat(english.getHref()).isEqualTo("receptes/buberts?valoda=en");
        open(english.getHref());
        assertThat(title()).startsWith("Buberts (semolina");
        assertThat(find(Method.class).single().getParent().orElseThrow().getElement().getAttribute("lang")).isEqualTo("en");
        assertThat(says("What to do")).isTrue();
    }

    @Test
    void aRecipeWithoutATranslationIsShownWithAQuietHint() {
        var page = book.add(TypedRecipes.typed("Griķu putra katlā", MealKind.MAIN, "200 g griķu", "Vāriet."), person("Ilze", Role.WORKER));
        speak(Texts.ENGLISH);
        navigate("receptes/" + page.recipe().key(), RecipeView.class);
        assertThat(title()).isEqualTo("Griķu putra katlā");
        assertThat(says("This recipe is not in English yet.")).isTrue();
    }

    @Test
    void anUnknownRecipeIsAFriendlyPage() {
        open("receptes/nav-tadas");
        assertThat(title()).isEqualTo(text("shell.not-found.title"));
    }

    @Test
    void whatNobodyLookedThroughStaysHidden() {
        var sent = book.add(TypedRecipes.soup(), person("Skaidrīte", Role.MEMBER));
        open("receptes/" + sent.recipe().key());
        assertThat(title()).isEqualTo(text("shell.not-found.title"));
    }

    @Test
    @WithMockUser("Skaidrīte")
    void theOneWhoWroteItSeesThatItWaits() {
        var sent = book.add(TypedRecipes.soup(), person("Skaidrīte", Role.MEMBER));
        navigate("receptes/" + sent.recipe().key(), RecipeView.class);
        assertThat(says("Šo recepti pagaidām redzat Jūs un darbinieki.")).isTrue();
        assertThat(find(Anchor.class).withText("Labot").single().getHref())
                .isEqualTo("receptes/mammas-skabenu-zupa/labot?valoda=lv");
        assertThat(find(Button.class).withText("Publicēt").exists()).isFalse();
    }

    @Test
    @WithMockUser("Ilze")
    void aWorkerPublishesIt() {
        person("Ilze", Role.WORKER);
        var sent = book.add(TypedRecipes.soup(), person("Skaidrīte", Role.MEMBER));
        navigate("receptes/" + sent.recipe().key(), RecipeView.class);
        press("Publicēt");
        assertThat(find(Button.class).withText("Publicēt").exists()).isFalse();
        assertThat(says("Recepte ir publicēta.")).isTrue();
        assertThat(book.maySee(book.find(sent.id()).orElseThrow(), null)).isTrue();
    }

    @Test
    void aLineThatCannotBeScaledSaysSo() {
        var lines = "200 g griķu\nsāls pēc garšas\nūdens tik daudz, lai tas stāv 2 pirkstus pāri";
        var worker = person("Ilze", Role.WORKER);
        var page = book.add(TypedRecipes.typed("Griķu putra katlā", MealKind.MAIN, lines, "Vāriet."), worker);
        navigate("receptes/" + page.recipe().key(), RecipeView.class);
        assertThat(says("daudzums kā receptē")).isFalse();
        pressNative("Vairāk: Porcijas");
        assertThat(amounts()).contains("250 g");
        assertThat(find(ListItem.class).withClassName("bare").all()).isNotEmpty();
    }

    private List<String> amounts() {
        return find(Span.class).withClassName("amount").all().stream()
                .map(amount -> amount.getText().replace('\u00A0', ' '))
                .toList();
    }
}
