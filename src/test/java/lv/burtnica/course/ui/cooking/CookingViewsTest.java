package lv.burtnica.course.ui.cooking;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import lv.burtnica.course.cooking.KitchenDay;
import lv.burtnica.course.cooking.Kitchens;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** Cook mode as somebody without an account opens it. What the script does with it is looked at in a real browser. */
@WithAnonymousUser
class CookingViewsTest extends ViewTest {

    private static final String DAY = "kurss/1/diena/gatavot?datums=2026-12-01&laiks=10:00&cilveki=10";
    private static final String PLOV = "&virtuve=K7M-4PA&ediens=risu-plovs-ar-sautetu-cukgalu";

    @Autowired
    private Kitchens kitchens;

    @Test
    void aPairChoosesItsDish() {
        open(DAY);
        assertThat(find(H1.class).single().getText()).isEqualTo("Ko jūs gatavojat?");
        assertThat(find(Anchor.class).withClassName("dish").all()).hasSize(3).allSatisfy(link -> assertThat(link.getHref())
                .startsWith("kurss/1/diena/gatavot?datums=2026-12-01&laiks=10%3A00&cilveki=10&virtuve=").contains("&ediens="));
        assertThat(words()).contains("1. un 2. pāris");
        var code = find(Span.class).withClassName("kitchen-code").single().getText();
        assertThat(kitchens.find(code)).hasValueSatisfying(day -> assertThat(day.query()).contains("cilveki=10"));
    }

    @Test
    void allStepsAreThereFromTheStartAndOneIsSeen() {
        open(DAY + PLOV);
        var cards = cards();
        assertThat(cards).hasSizeGreaterThan(4);
        assertThat(cards.stream().filter(card -> !card.getElement().hasAttribute("hidden"))).containsExactly(cards.getFirst());
        assertThat(find(Paragraph.class).withClassName("step-text").all()).hasSize(cards.size() - 2);
    }

    @Test
    void theAmountsAreThoseOfTheGroup() {
        open(DAY + PLOV);
        var forTen = amounts();
        open(DAY.replace("cilveki=10", "cilveki=20") + PLOV);
        assertThat(amounts()).isNotEqualTo(forTen).hasSameSizeAs(forTen);
    }

    @Test
    void theTimesOfAStepCanBeSet() {
        open(DAY + PLOV);
        var starts = find(PlainButton.class).withClassName("start-timer").all();
        assertThat(starts).anySatisfy(start -> assertThat(start.getText()).matches("Ieslēgt taimeri: .*\\d+.*min.*"));
        assertThat(starts).anySatisfy(start -> assertThat(start.getText()).isEqualTo("Ieslēgt 5 minūtes"));
        assertThat(starts).allSatisfy(start -> assertThat(start.getElement().getAttribute("data-minutes")).matches("[1-9][0-9]?"));
    }

    @Test
    void aKitchenThatWasForgottenOpensAgain() {
        open(DAY + PLOV);
        assertThat(kitchens.find("K7M-4PA")).isPresent();
        assertThat(find(Section.class).withClassName("pairs").exists()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&virtuve=%3Cb%3E&ediens=risu-plovs-ar-sautetu-cukgalu", "&virtuve=K7M-4PA&ediens=nekas", "&ediens=risu-plovs-ar-sautetu-cukgalu"})
    void anAddressThatLeadsToNoDishLeadsToTheChoice(String rest) {
        open(DAY + rest);
        assertThat(find(DishChoice.class).exists()).isTrue();
    }

    @Test
    void aDayThatMakesNoSenseIsPutRightWhereItIsPlanned() {
        open("kurss/1/diena/gatavot?cilveki=600");
        assertThat(find(DishChoice.class).exists()).isFalse();
        assertThat(find(H1.class).single().getText()).isEqualTo("Ieplānot dienu");
    }

    @Test
    void aTabletComesInByTheCode() {
        var code = kitchens.open(new KitchenDay(2, "datums=2026-12-01&laiks=10:00&cilveki=8"));
        open("virtuve");
        find(TextField.class).single().setValue("nav-kods");
        test(find(Button.class).withText("Ieiet virtuvē").single()).click();
        assertThat(find(TextField.class).single().getErrorMessage()).startsWith("Tādas virtuves tagad nav.");
        find(TextField.class).single().setValue(code.toLowerCase(Texts.LATVIAN).replace('-', ' '));
        test(find(Button.class).withText("Ieiet virtuvē").single()).click();
        assertThat(find(Anchor.class).withClassName("dish").all()).hasSize(3)
                .allSatisfy(link -> assertThat(link.getHref()).contains("virtuve=" + code, "cilveki=8"));
    }

    @Test
    void anAddressThatIsTooLongIsPutRightWhereTheDayIsPlanned() {
        open(DAY + "&ir=griki".repeat(90) + ("&ir=" + "x".repeat(90)).repeat(9) + "&paka=lv-2013".repeat(300));
        assertThat(find(H1.class).single().getText()).isEqualTo("Ko jūs gatavojat?");
        open(DAY + ("&ir=" + "x".repeat(90)).repeat(60));
        assertThat(find(H1.class).single().getText()).isEqualTo("Ieplānot dienu");
    }

    @ParameterizedTest
    @CsvSource({"'', 4", "8, 8", "0, 4", "9999, 4", "daudz, 4"})
    void aRecipeIsCookedForSoManyPortions(String asked, int portions) {
        open("receptes/risu-plovs-ar-sautetu-cukgalu/gatavot?valoda=lv&porcijas=" + asked);
        assertThat(words()).anyMatch(text -> text.startsWith(portions + " porcijas"));
        assertThat(find(Section.class).withClassName("pairs").exists()).isFalse();
        assertThat(find(Anchor.class).withClassName("back").single().getHref())
                .isEqualTo("receptes/risu-plovs-ar-sautetu-cukgalu?valoda=lv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"receptes/tadas-nav/gatavot", "kurss/99/diena/gatavot"})
    void whatIsNotThereIsNotCooked(String address) {
        open(address);
        assertThat(find(CookingPage.class).exists()).isFalse();
    }

    @Test
    void everythingIsThereInEnglish() {
        speak(Texts.ENGLISH);
        open(DAY + PLOV);
        assertThat(words()).contains("Next", "Back", "What we lay out on the table").noneMatch(text -> text.contains("course."));
    }

    private List<Section> cards() {
        return find(Section.class).withClassName("cook-card").all();
    }

    private List<String> amounts() {
        return find(Span.class).withClassName("amount").all().stream().map(Span::getText).toList();
    }

    private List<String> words() {
        return find(Component.class).all().stream().filter(HasText.class::isInstance)
                .map(part -> ((HasText) part).getText().replace('\u00A0', ' ')).toList();
    }
}
