package lv.burtnica.recipe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import lv.burtnica.kit.DrawingField;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.KeptDraft;
import lv.burtnica.recipe.Photographs;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.TypedRecipes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@WithMockUser("Skaidrīte")
class RecipeFormViewTest extends RecipeViewsTest {

    @Autowired
    private DraftDesk drafts;

    private Person member;

    @BeforeEach
    void skaidriteHasAnAccount() {
        member = person("Skaidrīte", Role.MEMBER);
    }

    @Test
    void aBlankPageSaysAtEachFieldWhatIsMissing() {
        open("jauna-recepte?solis=viss");
        press("Nosūtīt recepti");
        assertThat(line("Kā recepti sauc?").isInvalid()).isTrue();
        assertThat(line("Kā recepti sauc?").getErrorMessage()).isEqualTo("Uzrakstiet, kā recepti sauc.");
        assertThat(kind().getErrorMessage()).isEqualTo("Izvēlieties, kas tas par ēdienu.");
        assertThat(area("Sastāvdaļas").getErrorMessage()).isEqualTo("Uzrakstiet vismaz vienu sastāvdaļu.");
        assertThat(area("Soļi").getErrorMessage()).isEqualTo("Uzrakstiet vismaz vienu soli.");
        assertThat(says("Vēl jāpapildina 4 vietas.")).isTrue();
        assertThat(book.of(member)).isEmpty();
    }

    @Test
    void aFieldStopsComplainingOnceItChangesAndTheOthersDoNot() {
        open("jauna-recepte?solis=viss");
        press("Nosūtīt recepti");
        test(line("Kā recepti sauc?")).setValue("Griķu zupa");
        assertThat(line("Kā recepti sauc?").isInvalid()).isFalse();
        assertThat(area("Soļi").isInvalid()).isTrue();
    }

    @Test
    void aMembersRecipeIsSentAndWaits() {
        open("jauna-recepte?solis=viss");
        write("Mammas skābeņu zupa");
        press("Nosūtīt recepti");
        assertThat(title()).isEqualTo("Mammas skābeņu zupa");
        assertThat(says("Paldies! Recepte nosūtīta.")).isTrue();
        assertThat(drafts.of(member)).isEmpty();
        assertThat(own().recipe().credit().author()).isEqualTo("Skaidrīte");
    }

    @Test
    void whatIsTypedIsKeptByItselfAndOfferedAgain() {
        open("jauna-recepte?solis=viss");
        test(line("Kā recepti sauc?")).setValue("Upeņu ķīselis");
        assertThat(says("Saglabāts kā melnraksts ")).isTrue();
        assertThat(kept().draft().title()).isEqualTo("Upeņu ķīselis");
        test(area("Soļi")).setValue("Vāriet upenes.");
        assertThat(drafts.of(member)).hasSize(1);

        UI.getCurrent().navigate("");
        open("jauna-recepte?solis=viss");
        assertThat(says("Jums ir iesākta recepte")).isTrue();
        press("Turpināt");
        assertThat(line("Kā recepti sauc?").getValue()).isEqualTo("Upeņu ķīselis");
        assertThat(area("Soļi").getValue()).isEqualTo("Vāriet upenes.");
    }

    @Test
    void startingAnewKeepsTheOldDraftToo() {
        var old = drafts.keep(null, member, null, TypedRecipes.soup());
        open("jauna-recepte?solis=viss");
        press("Sākt jaunu");
        test(line("Kā recepti sauc?")).setValue("Cita recepte");
        assertThat(drafts.of(member)).hasSize(2).anyMatch(draft -> draft.id() == old);
    }

    @Test
    void aReloadedPageGoesOnWithoutAsking() {
        var id = drafts.keep(null, member, null, TypedRecipes.soup());
        open("jauna-recepte?solis=viss&melnraksts=" + id);
        assertThat(line("Kā recepti sauc?").getValue()).isEqualTo("Mammas skābeņu zupa");
        press("Nosūtīt recepti");
        assertThat(drafts.of(member)).isEmpty();
    }

    @Test
    void textThatABrowserBringsOnlyWhenAFieldIsLeftIsKept() {
        open("jauna-recepte?solis=viss");
        leave(area("Sastāvdaļas"), "2 saujas skābeņu\n3 olas");
        assertThat(area("Sastāvdaļas").getValue()).isEqualTo("2 saujas skābeņu\n3 olas");
        assertThat(kept().draft().ingredients()).isEqualTo("2 saujas skābeņu\n3 olas");
    }

    @Test
    void showsWhatItUnderstoodOfTheIngredients() {
        open("jauna-recepte?solis=viss");
        test(area("Sastāvdaļas")).setValue("200 g griķu\nMērcei:\n1 glāze brīnumpulvera");
        assertThat(says("Tā mēs sapratām")).isTrue();
        assertThat(says("200 g")).isTrue();
        assertThat(says("Mērcei")).isTrue();
        assertThat(says("Kas ir „brīnumpulvera”?")).isTrue();
        test(area("Soļi")).setValue("1. Vāriet.\n- Ēdiet.");
        assertThat(says("Vāriet.")).isTrue();
        assertThat(says("Ēdiet.")).isTrue();
    }

    @Test
    void aPreserveIsAskedForItsMonthsAndPlace() {
        open("jauna-recepte?solis=viss");
        assertThat(find(RadioButtonGroup.class).withCondition(group -> "Kur glabāt?".equals(group.getLabel())).exists()).isFalse();
        write("Skābēti kāposti");
        test(kind()).selectItem("Ziemas krājumi");
        press("Nosūtīt recepti");
        assertThat(says("Vēl jāpapildina 2 vietas.")).isTrue();
        assertThat(find(RadioButtonGroup.class).withCondition(group -> "Kur glabāt?".equals(group.getLabel())).single().isInvalid())
                .isTrue();
    }

    @Test
    void aRecipeMayComeWithoutAName() {
        open("jauna-recepte?solis=viss");
        write("Griķi");
        test(choice("Kā vārds būs zem receptes?")).selectItem("Bez vārda");
        assertThat(kept().draft().author()).isEmpty();
        press("Nosūtīt recepti");
        assertThat(own().recipe().credit().author()).isEmpty();
        assertThat(says("Bez vārda")).isTrue();
    }

    @Test
    void aPhotographIsShownAndKept() {
        open("jauna-recepte?solis=viss");
        write("Griķi");
        test(find(Upload.class).single()).upload("griki.jpg", "image/jpeg", Photographs.jpeg(400, 300));
        assertThat(kept().draft().pictureId()).isNotNull();
        assertThat(find(Image.class).withCondition(image -> image.getAlt().orElse("").equals("Jūsu fotogrāfija")).exists()).isTrue();
        assertThat(find(DrawingField.class).exists()).isFalse();
        press("Noņemt fotogrāfiju");
        assertThat(kept().draft().pictureId()).isNull();
        assertThat(find(DrawingField.class).exists()).isTrue();
    }

    @Test
    void aFileThatIsNoPhotographIsRefusedWithASentence() {
        open("jauna-recepte?solis=viss");
        test(find(Upload.class).single()).upload("zupa.jpg", "image/jpeg", Photographs.svg());
        var field = find(PhotographField.class).single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Šis fails nav fotogrāfija. Izvēlieties JPEG, PNG vai WebP bildi.");
    }

    @Test
    void aDrawingCanBeChosen() {
        open("jauna-recepte?solis=viss");
        write("Griķi");
        find(DrawingField.class).single().setValue("pot");
        press("Nosūtīt recepti");
        assertThat(own().recipe().illustration()).isEqualTo("pot");
    }

    @Test
    void aRecipeIsChangedByTheOneWhoWroteIt() {
        var page = book.add(TypedRecipes.soup(), member);
        navigate("receptes/" + page.recipe().key() + "/labot", RecipeFormView.class);
        assertThat(title()).isEqualTo("Labot recepti");
        test(line("Kā recepti sauc?")).setValue("Skābeņu zupa ar putraimiem");
        press("Saglabāt izmaiņas");
        assertThat(title()).isEqualTo("Skābeņu zupa ar putraimiem");
        assertThat(book.find(page.id()).orElseThrow().recipe().key()).isEqualTo("mammas-skabenu-zupa");
        assertThat(drafts.of(member)).isEmpty();
    }

    @Test
    void somebodyElsesRecipeIsNotForThemToChange() {
        open("receptes/buberts/labot");
        assertThat(title()).isEqualTo(text("shell.no-rights.title"));
    }

    @Test
    void aDraftIsThrownAwayOnlyAfterAsking() {
        open("jauna-recepte?solis=viss");
        write("Griķi");
        press("Izmest melnrakstu");
        assertThat(drafts.of(member)).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(drafts.of(member)).isEmpty();
        assertThat(says("Melnraksts ir izmests.")).isTrue();
    }

    private void write(String title) {
        RecipeDraft soup = TypedRecipes.soup();
        test(line("Kā recepti sauc?")).setValue(title);
        test(kind()).selectItem("Zupas");
        test(area("Sastāvdaļas")).setValue(soup.ingredients());
        test(area("Soļi")).setValue(soup.steps());
    }

    /** What a browser sends when a field is left: the text as it stands there. */
    private static void leave(TextArea field, String text) {
        ObjectNode data = new JsonMapper().valueToTree(Map.of("element.value", text));
        field.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(field.getElement(), "blur", data));
    }

    private KeptDraft kept() {
        return drafts.of(member).getFirst();
    }

    private RecipePage own() {
        return book.find(book.of(member).getFirst().id()).orElseThrow();
    }

    private TextField line(String label) {
        return labelled(find(TextField.class).all(), label);
    }

    private TextArea area(String label) {
        return labelled(find(TextArea.class).all(), label);
    }

    private RadioButtonGroup<?> kind() {
        return choice("Kas tas par ēdienu?");
    }

    private RadioButtonGroup<?> choice(String label) {
        return labelled(find(RadioButtonGroup.class).all(), label);
    }

    private static <T extends HasLabel> T labelled(List<T> fields, String label) {
        return fields.stream().filter(field -> label.equals(field.getLabel())).findFirst().orElseThrow();
    }
}
