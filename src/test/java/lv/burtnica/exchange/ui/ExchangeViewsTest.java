package lv.burtnica.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import lv.burtnica.exchange.Importer;
import lv.burtnica.exchange.InFile;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.DraftOrigin;
import lv.burtnica.recipe.DraftOrigins;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.TypedRecipes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** Recipes come in and go out on the screen. What a test writes is taken back after it. */
@Transactional
@WithMockUser("Skaidrīte")
class ExchangeViewsTest extends ViewTest {

    private static final String SOUP = """
            Griķu zupa
            Daudzums: 4 porcijas

            Sastāvdaļas:
            - 200 g griķu
            - 1 l ūdens

            Pagatavošana:
            1. Nomazgā griķus un vāri tos lielā katlā ar sāli divdesmit minūtes.

            Avots: https://piemers.lv/zupa
            """;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private DraftOrigins origins;

    @Autowired
    private RecipeBook book;

    private Person member;

    @BeforeEach
    void people() {
        member = TestPeople.add(application, "Skaidrīte", Role.MEMBER);
    }

    @Test
    void pastedTextIsShownAndNothingIsKeptBeforeItIsTaken() {
        paste(SOUP);
        assertThat(find(H2.class).withText("Griķu zupa").exists()).isTrue();
        assertThat(says("Nolasītas receptes: 1 no 1.")).isTrue();
        assertThat(says("200 g griķu")).isTrue();
        assertThat(says("Sastāvdaļas (2)")).isTrue();
        assertThat(find(Anchor.class).withText("https://piemers.lv/zupa").exists()).isTrue();
        assertThat(drafts.of(member)).isEmpty();
        click("Paņemt kā melnrakstu");
        var kept = drafts.of(member);
        assertThat(kept).singleElement().satisfies(draft -> {
            assertThat(draft.draft().ingredients()).isEqualTo("200 g griķu\n1 l ūdens");
            assertThat(origins.find(draft.id(), member).orElseThrow().source()).isEqualTo("https://piemers.lv/zupa");
        });
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("jauna-recepte?").contains("melnraksts=" + kept.getFirst().id());
    }

    @Test
    void theFormSaysWhereTheDraftIsFromAndAsksForOwnWords() {
        paste(SOUP);
        click("Paņemt kā melnrakstu");
        assertThat(says("Šī recepte nāk no citurienes")).isFalse();
        open("jauna-recepte?melnraksts=" + drafts.of(member).getFirst().id() + "&solis=viss");
        assertThat(says("Šī recepte nāk no citurienes")).isTrue();
        assertThat(says("saviem vārdiem: tā, kā gatavojat Jūs")).isTrue();
        assertThat(book.of(member)).isEmpty();
    }

    @Test
    void sendingIsHeldBackUntilSomebodyAnswersForTheWords() {
        var soup = TypedRecipes.soup();
        var words = soup.description() + "\n" + soup.steps();
        var id = origins.begin(member, soup, new DraftOrigin("https://piemers.lv/zupa", "", "", words, false));
        open("jauna-recepte?melnraksts=" + id + "&solis=viss");
        click(text("recipe.form.send"));
        assertThat(book.of(member)).as("not sent").isEmpty();
        assertThat(says(text("recipe.origin.like"))).isTrue();
        find(Checkbox.class).withLabel(text("recipe.origin.own")).single().setValue(true);
        assertThat(says(text("recipe.origin.like"))).isFalse();
        click(text("recipe.form.send"));
        assertThat(book.of(member)).extracting(RecipeCard::title).containsExactly(soup.title());
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        paste("Ziņas par laiku\nRīt līs.");
        assertThat(says("Nolasītas receptes: 0 no 1.")).isTrue();
        assertThat(says("Nevar saprast, kur sākas sastāvdaļas.")).isTrue();
        paste("");
        assertThat(says("Fails ir tukšs.")).isTrue();
    }

    @Test
    void anAddressInsideIsRefusedBesideItsField() {
        navigate(ImportView.class);
        find(TextField.class).withLabel("Lapas adrese").single().setValue("http://169.254.169.254/latest/meta-data/");
        click("Atvērt lapu");
        var field = find(TextField.class).withLabel("Lapas adrese").single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("Tā nav vieta atklātajā internetā.");
        field.setValue("");
        click("Atvērt lapu");
        assertThat(field.getErrorMessage()).startsWith("Tā nav tīmekļa adrese.");
    }

    @Test
    void severalAreTakenOverTogether() {
        paste(SOUP + "\n==========\n" + SOUP.replace("Griķu", "Zirņu") + "\n==========\nBojāta");
        assertThat(says("Nolasītas receptes: 2 no 3.")).isTrue();
        click("Paņemt visas receptes (2) kā melnrakstus");
        assertThat(drafts.of(member)).hasSize(2);
    }

    @Test
    void thePageSpeaksEnglishToo() {
        speak(Locale.ENGLISH);
        navigate(ImportView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Bring in a recipe");
    }

    @Test
    void aRecipeGoesOutInEveryForm() throws Exception {
        var card = book.newest(Locale.of("lv"), 1).getFirst();
        open("iznest?recepte=" + card.key() + "&valoda=lv");
        assertThat(says("„" + card.title() + "”, 1 recepte")).isTrue();
        var links = find(Anchor.class).withCondition(link -> link.getText().startsWith("Lejupielādēt:")).all();
        assertThat(links).hasSize(6);
        for (var link : links) {
            var bytes = new ByteArrayOutputStream();
            test(link).download(bytes);
            assertThat(bytes.toByteArray()).isNotEmpty();
            assertThat(Importer.read(new InFile("", bytes.toByteArray())).found()).as(link.getText()).hasSize(1);
        }
    }

    @Test
    void ownRecipesAndChosenOnesGoOut() {
        open("iznest");
        assertThat(says("Te nav nevienas receptes, ko paņemt.")).isTrue();
        var cards = book.newest(Locale.of("lv"), 2);
        open("iznest?numuri=" + cards.getFirst().id() + "," + cards.getLast().id() + ",x,99999999");
        assertThat(says("2 receptes")).isTrue();
    }

    @Test
    @WithAnonymousUser
    void aReaderTakesOnlyWhatIsPublished() {
        open("iznest");
        assertThat(find(ExportView.class).exists()).isFalse();
        var card = book.newest(Locale.of("lv"), 1).getFirst();
        open("iznest?recepte=" + card.key());
        assertThat(says("1 recepte")).isTrue();
    }

    private void paste(String text) {
        navigate(ImportView.class);
        find(TextArea.class).withLabel("Receptes teksts").single().setValue(text);
        click("Nolasīt tekstu");
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private boolean says(String words) {
        return find(Component.class)
                .withCondition(part -> part instanceof HasText text && text.getText().replace('\u00A0', ' ').contains(words))
                .exists();
    }
}
