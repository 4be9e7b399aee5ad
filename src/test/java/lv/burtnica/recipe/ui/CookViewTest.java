package lv.burtnica.recipe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.Parcel;
import lv.burtnica.recipe.pantry.PantryIndex;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class CookViewTest extends RecipeViewsTest {

    @Autowired
    private PantryIndex index;

    @Autowired
    private FoodCatalogue foods;

    @BeforeEach
    void untilAllAreRead() throws InterruptedException {
        for (var tries = 0; !index.isComplete() && tries < 1500; tries++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    @Test
    void itBeginsByAskingWhatIsAtHome() {
        navigate(CookView.class);
        assertThat(title()).isEqualTo("Ko gatavot?");
        assertThat(says("Izvēlieties pārtikas paku vai atzīmējiet produktus.")).isTrue();
        assertThat(cooked()).isEmpty();
        assertThat(pressed("griķi")).isFalse();
        assertThat(pressed("sāls")).isTrue();
    }

    @Test
    void aPressedFoodBringsRecipesAndGoesIntoTheAddress() {
        navigate(CookView.class);
        test(button("griķi")).click();
        assertThat(pressed("griķi")).isTrue();
        assertThat(cooked()).isNotEmpty();
        assertThat(address()).isEqualTo("ko-gatavot?ir=griki");
        assertThat(count()).matches("Var gatavot \\d+ recep\\S+");
        test(button("griķi")).click();
        assertThat(cooked()).isEmpty();
        assertThat(address()).isEqualTo("ko-gatavot");
    }

    @Test
    void theAddressAloneBringsEverythingBack() {
        open("ko-gatavot?paka=lv-2013&ir=olas&nav=sals&nav=manna&atverts=griki:250");
        assertThat(pressed("olas")).isTrue();
        assertThat(pressed("makaroni")).as("from the parcel").isTrue();
        assertThat(pressed("manna")).as("eaten up").isFalse();
        assertThat(pressed("sāls")).isFalse();
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(250);
        assertThat(find(Select.class).withClassName("choose-parcel").single().getValue()).isNotNull();
        assertThat(cooked()).isNotEmpty();
    }

    @Test
    void everyResultSaysWhatIsThereWhatToBuyAndForHowMany() {
        open("ko-gatavot?ir=griki");
        assertThat(find(CookTile.class).all()).isNotEmpty().allSatisfy(tile -> {
            var words = words(tile);
            assertThat(words).contains("Mājās ir: griķi");
            assertThat(words).containsAnyOf("Viss ir mājās", "Jāpiepērk par", "Jāpiepērk, cena nav zināma");
            assertThat(words).containsPattern("\\d+ (porcij|gabal|burk)|\\d");
        });
        assertThat(words(find(CookTile.class).all().getFirst())).contains("€");
    }

    @Test
    void saltThatIsNotThereIsBought() {
        open("ko-gatavot?ir=griki");
        var withSalt = all();
        test(button("sāls")).click();
        assertThat(pressed("sāls")).isFalse();
        assertThat(address()).contains("nav=sals");
        assertThat(withSalt).noneMatch(words -> words.toLowerCase(Texts.LATVIAN).contains("sāls ·"));
        assertThat(all()).anyMatch(words -> words.contains("sāls ·"));
    }

    @Test
    void anOpenPackIsOnePressAndItsRecipesComeFirst() {
        open("ko-gatavot?paka=lv-2013");
        test(buttons("manna").getLast()).click();
        assertThat(address()).contains("atverts=manna");
        assertThat(words(find(CookTile.class).all().getFirst())).containsPattern("Izlieto .*atvērt.* pak.*: manna");
        test(find(IntegerField.class).single()).setValue(150);
        assertThat(address()).contains("atverts=manna%3A150");
        assertThat(words(find(CookTile.class).all().getFirst())).contains("Izlieto visu atvērto paku: manna");
    }

    @Test
    void aFoodIsFoundByTyping() {
        navigate(CookView.class);
        var search = find(FoodSearch.class).single();
        test(search).selectItem("burkāni");
        assertThat(pressed("burkāni")).isTrue();
        assertThat(search.getValue()).as("empty for the next").isNull();
        assertThat(address()).isEqualTo("ko-gatavot?ir=burkani");
    }

    @Test
    void aParcelIsChosenAndLeft() {
        navigate(CookView.class);
        @SuppressWarnings("unchecked")
        Select<Parcel> parcels = find(Select.class).withClassName("choose-parcel").single();
        test(parcels).selectItem(parcels.getItemLabelGenerator().apply(parcels.getListDataView().getItem(3)));
        assertThat(address()).startsWith("ko-gatavot?paka=");
        assertThat(cooked()).isNotEmpty();
    }

    @Test
    void moreComeOnRequestAndNoneTwice() {
        open("ko-gatavot?paka=lv-2013");
        assertThat(cooked()).hasSize(12);
        press("Rādīt vēl");
        assertThat(cooked()).hasSize(24).doesNotHaveDuplicates();
        assertThat(address()).contains("skaits=24");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ko-gatavot?paka=nav-tadas", "ko-gatavot?ir=%3Cscript%3E&ir=&ir=pukis", "ko-gatavot?atverts=griki:-5&atverts=:::&atverts=manna:99999999999",
        "ko-gatavot?skaits=999999999&ir=griki", "ko-gatavot?skaits=abc&nav=nekas", "ko-gatavot?paka=&ir=%00&atverts=griki:1e9"})
    void whateverStandsInTheAddressThePageIsThere(String address) {
        open(address);
        assertThat(title()).isEqualTo("Ko gatavot?");
        assertThat(says("<script>")).isFalse();
    }

    @Test
    void whereNothingFitsItSaysWhatToDo() {
        open("ko-gatavot?ir=teja_melna");
        assertThat(cooked()).isEmpty();
        assertThat(says("Atzīmējiet vēl kādu produktu, kas Jums ir.")).isTrue();
    }

    @Test
    void speaksEnglishAndShowsEnglishRecipes() {
        speak(Texts.ENGLISH);
        open("ko-gatavot?ir=griki&ir=auzu_parslas");
        assertThat(title()).isEqualTo("What can I cook?");
        assertThat(pressed(foods.find("griki").orElseThrow().name(Texts.ENGLISH))).isTrue();
        assertThat(words(find(CookTile.class).all().getFirst())).contains("At home:");
    }

    @Test
    void homeLeadsHere() {
        navigate(HomeView.class);
        assertThat(find(Anchor.class).withText("Ko gatavot?").single().getHref()).isEqualTo("ko-gatavot");
    }

    private List<String> cooked() {
        return find(CookTile.class).all().stream().map(tile -> find(H3.class, tile).single().getChildren()
                .map(CookViewTest::words).reduce("", String::concat)).toList();
    }

    private List<String> all() {
        return find(CookTile.class).all().stream().map(CookViewTest::words).toList();
    }

    private String count() {
        return find(H2.class, find(Div.class).withClassName("result-count").single()).single().getText();
    }

    private String address() {
        return find(CookView.class).single().address().getPathWithQueryParameters();
    }

    private NativeButton button(String food) {
        return buttons(food).getFirst();
    }

    private List<NativeButton> buttons(String food) {
        return find(NativeButton.class)
                .withCondition(button -> button.getChildren().anyMatch(part -> part instanceof Span span && span.getText().equals(food)))
                .all();
    }

    private boolean pressed(String food) {
        return buttons(food).stream().findFirst().map(one -> "true".equals(one.getElement().getAttribute("aria-pressed"))).orElse(false);
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively().replace('\u00A0', ' ');
    }
}
