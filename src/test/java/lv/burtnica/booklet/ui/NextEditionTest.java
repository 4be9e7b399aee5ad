package lv.burtnica.booklet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lv.burtnica.booklet.Booklet;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.booklet.BookletPage;
import lv.burtnica.booklet.Publishing;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.TypedRecipes;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** What the editor says before a booklet is published, and beside what needs a hand. */
@Transactional
@WithMockUser(username = "Dace", roles = Role.WORKER_NAME)
class NextEditionTest extends ViewTest {

    private static final String LONG =
            "Paņemiet lielāko katlu no augšējā plaukta un ielejiet tajā divus litrus auksta ūdens no krāna virtuvē pie loga.";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private BookletDesk desk;

    @Autowired
    private Publishing publishing;

    @Autowired
    private RecipeBook recipes;

    private Person dace;
    private BookletPage page;

    @BeforeEach
    void aBookletOfTwoRecipes() {
        dace = TestPeople.add(application, "Dace", Role.WORKER);
        var soup = recipes.add(TypedRecipes.typed("Ziemas zupa", MealKind.SOUP, "2 burkāni", LONG), dace);
        var buberts = recipes.find("buberts", Texts.LATVIAN).orElseThrow();
        var ids = List.of(soup.id(), buberts.id());
        page = desk.add(new Booklet("", Texts.LATVIAN, "Zupas un saldie", "", "", "", "pot", 0, ids), dace);
    }

    @Test
    void theFirstEditionIsAnnouncedWithoutNews() {
        open();
        assertThat(words()).contains("Tas būs 1. izdevums.");
        assertThat(news()).isEmpty();
    }

    @Test
    void theNextEditionSaysWhatWouldBeNewWithEachChange() {
        publishing.publish(page.id(), dace);
        open();
        assertThat(words()).contains("1. izdevums jau ir publicēts. Receptēs un tekstos kopš tā nekas nav mainījies.");
        takeOut("Ziemas zupa");
        assertThat(words()).contains("Tas būs 2. izdevums.");
        assertThat(news()).containsExactly("Izņemta recepte: „Ziemas zupa”.");
    }

    @Test
    void afterPublishingNothingIsNewAnyMore() {
        open();
        test(find(Button.class).withText("Publicēt").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words()).anyMatch(said -> said.startsWith("1. izdevums jau ir publicēts."));
    }

    @Test
    void theNewsAreSaidInTheLanguageOfWhoeverReads() {
        publishing.publish(page.id(), dace);
        speak(Texts.ENGLISH);
        open();
        assertThat(words()).anyMatch(said -> said.startsWith("Edition 1 has been published already."));
    }

    @Test
    void whatNeedsAHandIsSaidBesideTheRecipeAndInTheList() {
        open();
        var hints = find(Span.class).withClassName("hint").all().stream().filter(Span::isVisible).map(Span::getText).toList();
        assertThat(hints).anyMatch(hint -> hint.startsWith("! ") && hint.contains("gari teikumi"));
        assertThat(find(Anchor.class).withCondition(link -> link.getHref().equals("receptes/ziemas-zupa/labot")).all()).isNotEmpty();
        takeOut("Ziemas zupa");
        assertThat(find(Anchor.class).withCondition(link -> link.getHref().equals("receptes/ziemas-zupa/labot")).all()).isEmpty();
    }

    @Test
    void severalMayWaitOnOnePage() {
        var looks = new AtomicInteger();
        var one = LookAgain.on(UI.getCurrent(), looks::incrementAndGet);
        var other = LookAgain.on(UI.getCurrent(), looks::incrementAndGet);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        one.remove();
        one.remove();
        assertThat(UI.getCurrent().getPollInterval()).as("the other waits still").isPositive();
        other.remove();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    private void open() {
        navigate("burtnicas/" + page.id(), BookletView.class);
    }

    private void takeOut(String title) {
        test(find(NativeButton.class)
                        .withCondition(button -> button.getAriaLabel().filter(("Izņemt no burtnīcas: " + title)::equals).isPresent())
                        .single())
                .click();
    }

    private List<String> words() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> news() {
        return find(NextEditionWords.class).single().getChildren()
                .flatMap(part -> part.getChildren())
                .flatMap(part -> part.getChildren())
                .filter(ListItem.class::isInstance)
                .map(part -> ((ListItem) part).getText())
                .toList();
    }
}
