package lv.burtnica.recipe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import lv.burtnica.food.Parcel;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.assessment.Taste;
import lv.burtnica.recipe.taste.Tasting;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class RecipeAssessmentTest extends ViewTest {

    private static final String KEY = "griku-plovs-ar-vistas-aknam";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private Tasting tasting;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private RecipeBook book;

    @Test
    @WithAnonymousUser
    void aReaderSeesCostAndHealthWithTheirReasons() {
        var text = text(shown().getElement());
        assertThat(text).contains("Lēti", "€ par porciju", "Cenas no 2025. gada maija.", "Kā sarēķināts?", "Vēl neviens nav teicis",
                "Veselīgi", "kcal porcijā", "Visi skaitļi", "◆ pakas recepte", "Alergēni", "bez sava avota. Vienmēr lasiet etiķeti",
                "tikai informācijai", "8400 kJ/2000 kcal", "Jāpērk", "Maxima");
        assertThat(find(FaceButtons.class).all()).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void standsOnTheRecipesPage() {
        navigate("receptes/" + KEY, RecipeView.class);
        assertThat(find(AssessmentCards.class).all()).hasSize(1);
    }

    @Test
    @WithAnonymousUser
    void speaksEnglishToo() {
        speak(Texts.ENGLISH);
        assertThat(text(shown().getElement())).contains("Cheap", "a serving", "Prices from May 2025.").doesNotContain("porciju");
    }

    @Test
    @WithAnonymousUser
    void aParcelLeavesLessToPay() {
        var assessment = shown();
        assertThat(text(assessment.getElement())).doesNotContain("Ar paku");
        var select = find(Select.class).withCondition(one -> "Kāda paka Jums ir?".equals(one.getLabel())).single();
        choose(select);
        assertThat(text(assessment.getElement())).contains("Ar paku: piemaksāt", "ir pakā");
    }

    @Test
    @WithMockUser("Skaidrīte")
    void whoAteItSaysSoAndMayChangeTheirMind() {
        TestPeople.add(application, "Skaidrīte", Role.MEMBER);
        var id = book.find(KEY, Texts.LATVIAN).orElseThrow().id();
        tasting.replace("day-1", LocalDate.of(2019, 10, 3), Map.of(id, new Taste(8, 1, 1)));
        var assessment = shown();
        press("Garšoja");
        assertThat(text(assessment.getElement())).contains("9 no 11 garšoja");
        press("Tā un tā");
        assertThat(tasting.of(id)).isEqualTo(new Taste(8, 2, 1));
        assertThat(Stream.of("Garšoja", "Tā un tā", "Negaršoja").map(name -> button(name).getElement().getAttribute("aria-pressed")))
                .containsExactly("false", "true", "false");
    }

    @Test
    void twoPeopleHaveAFaceEach() {
        var id = book.find(KEY, Texts.LATVIAN).orElseThrow().id();
        var anna = TestPeople.add(application, "Anna", Role.MEMBER);
        var janis = TestPeople.add(application, "Jānis", Role.MEMBER);
        tasting.give(id, Taste.Face.GOOD, anna);
        tasting.give(id, Taste.Face.BAD, janis);
        tasting.give(id, Taste.Face.SO_SO, janis);
        assertThat(tasting.of(id)).isEqualTo(new Taste(1, 1, 0));
        assertThat(tasting.given(id, janis)).contains(Taste.Face.SO_SO);
        tasting.takeBack(id, anna);
        assertThat(tasting.of(id)).isEqualTo(new Taste(0, 1, 0));
    }

    private RecipeAssessment shown() {
        var assessment = new RecipeAssessment(desk, tasting, signedIn, book.find(KEY, Texts.LATVIAN).orElseThrow());
        UI.getCurrent().add(assessment);
        return assessment;
    }

    @SuppressWarnings("unchecked")
    private void choose(Select<?> select) {
        ((Select<Parcel>) select).setValue(desk.parcel("lv-2013").orElseThrow());
    }

    private void press(String name) {
        test(button(name)).click();
    }

    private NativeButton button(String name) {
        return find(NativeButton.class).all().stream()
                .filter(one -> text(one.getElement()).endsWith(" " + name)).findFirst().orElseThrow();
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(RecipeAssessmentTest::text).reduce("", String::concat);
    }
}
