package lv.burtnica.recipe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.TypedRecipes;
import lv.burtnica.recipe.YieldUnit;
import lv.burtnica.recipe.correction.CorrectionDesk;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Writing a recipe step by step. */
@WithMockUser("Skaidrīte")
class WritingStepsTest extends RecipeViewsTest {

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private CorrectionDesk corrections;

    private Person member;

    @BeforeEach
    void skaidriteHasAnAccount() {
        member = person("Skaidrīte", Role.MEMBER);
    }

    @Test
    void aNewRecipeBeginsWithItsNameAndNothingElse() {
        navigate(RecipeFormView.class);
        assertThat(title()).isEqualTo("Kā ēdienu sauc?");
        assertThat(says("Jauna recepte · 1. solis no 5")).isTrue();
        assertThat(find(TextField.class).all()).hasSize(1);
        assertThat(find(TextArea.class).exists()).isFalse();
        assertThat(find(Button.class).withText("← Atpakaļ").exists()).isFalse();
        assertThat(find(Button.class).withText("Nosūtīt recepti").exists()).isFalse();
    }

    @Test
    void fiveStepsLeadToASentRecipe() {
        navigate(RecipeFormView.class);
        test(find(TextField.class).single()).setValue("Zirņu zupa no Rucavas");
        test(find(RadioButtonGroup.class).single()).selectItem("Zupas");
        press("Tālāk →");
        assertThat(title()).isEqualTo("Kas vajadzīgs?");
        test(find(TextArea.class).single()).setValue("200 g šķelto zirņu\n1 l ūdens");
        press("Tālāk →");
        assertThat(title()).isEqualTo("Kā pagatavot?");
        test(area("Soļi")).setValue("Vāriet zirņus 1 stundu.");
        press("Tālāk →");
        assertThat(title()).isEqualTo("Kā tas izskatās?");
        press("Tālāk →");
        assertThat(title()).isEqualTo("Apskatiet recepti");
        assertThat(says("Viss vajadzīgais ir uzrakstīts.")).isTrue();
        assertThat(says("Tā izskatīsies: Zirņu zupa no Rucavas")).isTrue();
        assertThat(says("šķelto zirņu")).isTrue();
        press("Nosūtīt recepti");
        assertThat(title()).isEqualTo("Zirņu zupa no Rucavas");
        assertThat(drafts.of(member)).isEmpty();
    }

    @Test
    void everyPageIsKeptAsItIsLeft() {
        navigate(RecipeFormView.class);
        find(TextField.class).single().setValue("Upeņu ķīselis");
        press("Tālāk →");
        assertThat(kept().title()).isEqualTo("Upeņu ķīselis");
        find(TextArea.class).single().setValue("2 glāzes upeņu");
        press("← Atpakaļ");
        assertThat(kept().ingredients()).isEqualTo("2 glāzes upeņu");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Upeņu ķīselis");
        assertThat(drafts.of(member)).hasSize(1);
    }

    @Test
    void everyStepHasAnAddressAndTheDraftGoesWithIt() {
        var id = drafts.keep(null, member, null, TypedRecipes.soup());
        open("jauna-recepte?solis=gatavosana&melnraksts=" + id);
        assertThat(title()).isEqualTo("Kā pagatavot?");
        assertThat(area("Soļi").getValue()).startsWith("Vāriet putraimus");
        area("Soļi").setValue("Vāriet visu.");
        // As the browser's own back button does it.
        open("jauna-recepte?solis=sastavdalas&melnraksts=" + id);
        assertThat(title()).isEqualTo("Kas vajadzīgs?");
        assertThat(kept().steps()).isEqualTo("Vāriet visu.");
        assertThat(drafts.of(member)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"solis=tada-nav", "solis=", "melnraksts=999999", "melnraksts=abc", "melnraksts=-1", "melnraksts=99999999999999999999"})
    void strangeAddressesStillGiveAForm(String query) {
        open("jauna-recepte?" + query);
        assertThat(find(H1.class).single().getText()).isIn("Kā ēdienu sauc?", "Jauna recepte");
    }

    @Test
    void somebodyElsesDraftIsNotOpened() {
        var other = person("Anna", Role.MEMBER);
        var id = drafts.keep(null, other, null, TypedRecipes.soup());
        open("jauna-recepte?melnraksts=" + id);
        assertThat(title()).isEqualTo("Kā ēdienu sauc?");
        assertThat(find(TextField.class).single().getValue()).isEmpty();
        assertThat(drafts.find(id, other).orElseThrow().draft()).isEqualTo(TypedRecipes.soup());
    }

    @Test
    void theLastPageSaysKindlyWhatIsMissingAndLeadsThere() {
        open("jauna-recepte?solis=beigas");
        assertThat(says("Gandrīz gatavs! Vēl trūkst:")).isTrue();
        assertThat(says("Uzrakstiet vismaz vienu soli.")).isTrue();
        press("Nosūtīt recepti");
        assertThat(says("Vēl jāpapildina 4 vietas.")).isTrue();
        press("Uz soli „Kā pagatavot?”");
        assertThat(title()).isEqualTo("Kā pagatavot?");
    }

    @Test
    void goingOnLeadsToWhereSomethingIsMissing() {
        drafts.keep(null, member, null, TypedRecipes.typed("Zupa", MealKind.SOUP, "1 l ūdens", ""));
        navigate(RecipeFormView.class);
        press("Turpināt");
        assertThat(title()).isEqualTo("Kā pagatavot?");
    }

    @Test
    void everythingOnOnePageIsAChoiceAndBack() {
        navigate(RecipeFormView.class);
        find(TextField.class).single().setValue("Griķi");
        press("Viss vienā lapā");
        assertThat(title()).isEqualTo("Jauna recepte");
        assertThat(find(TextArea.class).all()).hasSizeGreaterThan(3);
        press("Rakstīt pa soļiem");
        assertThat(title()).isEqualTo("Kā ēdienu sauc?");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Griķi");
    }

    @Test
    void aRecipeIsChangedOnOnePageOrByStepsAllTheSame() {
        var page = book.add(TypedRecipes.soup(), member);
        navigate("receptes/" + page.recipe().key() + "/labot", RecipeFormView.class);
        assertThat(title()).isEqualTo("Labot recepti");
        press("Rakstīt pa soļiem");
        assertThat(says("Labot recepti · 1. solis no 5")).isTrue();
        find(TextField.class).single().setValue("Skābeņu zupa");
        press("Tālāk →");
        press("Tālāk →");
        press("Tālāk →");
        press("Tālāk →");
        press("Saglabāt izmaiņas");
        assertThat(book.find(page.id()).orElseThrow().recipe().title()).isEqualTo("Skābeņu zupa");
    }

    @Test
    void aPreserveComesInJarsWithMonthsPlaceAndAWordOnSafety() {
        navigate(RecipeFormView.class);
        test(find(TextField.class).single()).setValue("Skābēti kāposti");
        test(find(RadioButtonGroup.class).single()).selectItem("Ziemas krājumi");
        assertThat(find(IntegerField.class).single().getLabel()).isEqualTo("Cik ilgi glabājas?");
        press("Tālāk →");
        assertThat(find(Select.class).single().getValue()).isEqualTo(YieldUnit.JAR);
        press("Tālāk →");
        assertThat(find(NativeDetails.class).single().isOpen()).isTrue();
        assertThat(area("Drošība").getValue()).contains("izmetiet visu burku");
        press("← Atpakaļ");
        press("← Atpakaļ");
        test(find(RadioButtonGroup.class).withCondition(group -> "Kas tas par ēdienu?".equals(group.getLabel())).single())
                .selectItem("Zupas");
        assertThat(kept().safety()).isEmpty();
        assertThat(kept().yieldUnit()).isEqualTo(YieldUnit.PORTION);
    }

    @Test
    void theScalesAreExplainedAtOnce() {
        open("jauna-recepte?solis=viss");
        area("Sastāvdaļas").setValue("200 g griķu\n400 ml ūdens");
        find(NativeDetails.class).single().setOpen(true);
        find(IntegerField.class).withCondition(field -> "Cik sver gatavs ēdiens?".equals(field.getLabel())).single().setValue(480);
        assertThat(says("gatavs sver 480 g")).isTrue();
        assertThat(kept().cookedGrams()).isEqualTo(480);
    }

    @Test
    void anAnswerBesideTheLineIsRememberedAndCanBeChanged() {
        open("jauna-recepte?solis=sastavdalas");
        find(TextArea.class).single().setValue("2 ēd. k. brīnumpulvera, sijāta");
        assertThat(says("Kas ir „brīnumpulvera”?")).isTrue();
        press("Cits produkts");
        @SuppressWarnings("unchecked")
        ComboBox<String> search = find(ComboBox.class).single();
        search.setValue("olu_pulveris");
        assertThat(says("Paldies! Turpmāk zināsim: „brīnumpulvera” ir olu pulveris.")).isTrue();
        assertThat(says("tas ir: olu pulveris")).isTrue();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("2 ēd. k. brīnumpulvera, sijāta");
        find(TextArea.class).single().setValue("1 glāze brīnumpulvera");
        assertThat(says("Kas ir „brīnumpulvera”?")).isFalse();
        press("Mainīt");
        press("Sarakstā tāda nav");
        assertThat(says("sarakstā tāda nav")).isTrue();
        assertThat(corrections.all()).singleElement().satisfies(one -> assertThat(one.food()).isNull());
    }

    @Test
    void aLineThatIsSurelyReadButWronglyCanBePutRightToo() {
        open("jauna-recepte?solis=sastavdalas");
        find(TextArea.class).single().setValue("500 g kartupeļu\n2 saujas griķu");
        assertThat(says("tas ir: griķi")).isFalse();
        press("Kaut kas nav saprasts pareizi?");
        assertThat(says("tas ir: griķi")).isTrue();
        assertThat(says("tas ir: kartupeļi")).isTrue();
        find(Button.class).withAttribute("aria-label", "Mainīt, kas ir „griķu”").single().click();
        press("Cits produkts");
        @SuppressWarnings("unchecked")
        ComboBox<String> search = find(ComboBox.class).single();
        search.setValue("prosa");
        assertThat(says("Paldies! Turpmāk zināsim: „griķu” ir prosa.")).isTrue();
        assertThat(says("tas ir: prosa")).isTrue();
        assertThat(says("tas ir: kartupeļi")).isTrue();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("500 g kartupeļu\n2 saujas griķu");
    }

    @Test
    void theLikeliestFoodsAreButtons() {
        open("jauna-recepte?solis=sastavdalas");
        find(TextArea.class).single().setValue("krējums");
        press("skābais krējums (20 %)");
        assertThat(says("tas ir: skābais krējums (20 %)")).isTrue();
        assertThat(corrections.answer("krējums")).isPresent();
    }

    @Test
    void inEnglishEverythingIsEnglish() {
        speak(Texts.ENGLISH);
        navigate(RecipeFormView.class);
        assertThat(title()).isEqualTo("What is the dish called?");
        assertThat(says("Step 1 of 5")).isTrue();
        press("Next →");
        find(TextArea.class).single().setValue("2 tbsp wonderpowder");
        assertThat(says("What is “wonderpowder”?")).isTrue();
    }

    @Test
    void hugeTextIsKeptAndTheLastPageSaysWhatIsTooMuch() {
        open("jauna-recepte?solis=sastavdalas");
        find(TextArea.class).single().setValue("200 g griķu\n".repeat(300));
        press("Tālāk →");
        area("Soļi").setValue("Vāriet ".repeat(1_500));
        press("Tālāk →");
        press("Tālāk →");
        assertThat(kept().ingredients().lines()).hasSize(300);
        assertThat(kept().steps()).hasSize(10_500);
        assertThat(says("Te ir par daudz rindu. Atstājiet ne vairāk kā 100.")).isTrue();
        assertThat(says("Te ir par garu.")).isTrue();
        press("Nosūtīt recepti");
        assertThat(book.of(member)).isEmpty();
    }

    @Test
    void whatIsTooLongForAnyDraftIsSaidAndThePageGoesOn() {
        open("jauna-recepte?solis=gatavosana");
        area("Soļi").setValue("\n".repeat(600_000));
        assertThat(says("Teksts ir tik garš, ka to nevar saglabāt.")).isTrue();
        area("Soļi").setValue("Vāriet.");
        assertThat(kept().steps()).isEqualTo("Vāriet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"   \n \t\n\u00A0", "\uD83E\uDD55\uD83E\uDD55 \uD83C\uDF72\n\uD83E\uDD14", "מרק עדשים\n200 גרם עדשים", "\u202E200 g griķu\u202C",
            "<script>alert(1)</script>\n</textarea>", "'; drop table recipe; --\n:\n::", "\u0000\u0007x"})
    void strangeTextHarmsNothing(String text) {
        open("jauna-recepte?solis=sastavdalas");
        find(TextArea.class).single().setValue(text);
        press("Tālāk →");
        area("Soļi").setValue(text);
        press("Tālāk →");
        press("Tālāk →");
        assertThat(title()).isEqualTo("Apskatiet recepti");
        if (!text.isBlank()) {
            assertThat(kept().ingredients()).isEqualTo(text);
        }
    }

    @Test
    void whatABrowserHandsOverIsTakenOnlyByFieldsThereAre() {
        open("jauna-recepte?solis=gatavosana");
        var form = find(RecipeForm.class).single();
        form.take(Map.of("steps", "Vāriet.", "minutes", "45", "kind", "SOUP", "nav-tada", "x", "yield", "'; drop table"));
        assertThat(kept().steps()).isEqualTo("Vāriet.");
        assertThat(kept().minutes()).isEqualTo(45);
        assertThat(kept().yield()).isEqualTo(4);
        assertThat(kept().kind()).isNull();
    }

    private RecipeDraft kept() {
        return drafts.of(member).getFirst().draft();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withCondition(area -> label.equals(area.getLabel())).single();
    }
}
