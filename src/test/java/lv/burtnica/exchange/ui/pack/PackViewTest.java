package lv.burtnica.exchange.ui.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import lv.burtnica.exchange.pack.PackMaker;
import lv.burtnica.exchange.pack.PackState.Choice;
import lv.burtnica.exchange.pack.TestPack;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.RecipeIntake;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** A pack on the screen: seen first, chosen, taken, and told of. */
@Transactional
@WithMockUser(username = "Ilze darbiniece", roles = "WORKER")
class PackViewTest extends ViewTest {

    private static final String SOUP = "recipes/griku-zupa-ar-sautetu-cukgalu.md";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PackMaker maker;

    @Autowired
    private RecipeIntake recipes;

    private Person worker;

    @BeforeEach
    void people() {
        worker = TestPeople.add(application, "Ilze darbiniece", Role.WORKER);
        application.getBean(EntityManager.class).flush();
    }

    @Test
    void nothingIsKeptBeforeItIsTaken() {
        var view = open();
        view.look(changed());
        assertThat(title()).isEqualTo("Griķu zupa ar sautētu cūkgaļu");
        assertThat(find(H2.class).withText(text("exchange.pack.state.changed-there")).exists()).isTrue();
        assertThat(says("1 teksts mainīts tikai tur")).isTrue();
        press("exchange.pack.take");
        assertThat(title()).isEqualTo("Viņu zupa");
        assertThat(says("Ar jaunāku nomainīts 1 teksts. Iepriekšējie paliek vēsturē.")).isTrue();
        assertThat(find(Anchor.class).withText(text("exchange.pack.open-course")).exists()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatOnePersonChoosesHappens() {
        open().look(changed());
        var choice = (RadioButtonGroup<Choice>) find(RadioButtonGroup.class).single();
        assertThat(choice.getLabel()).contains("Viņu zupa");
        choice.setValue(Choice.KEEP);
        press("exchange.pack.take");
        assertThat(title()).isEqualTo("Griķu zupa ar sautētu cūkgaļu");
        assertThat(says("Kā bija palika 1 teksts.")).isTrue();
    }

    @Test
    void aRefusalIsSaidAndNothingIsOffered() {
        var view = open();
        view.look(changed());
        view.look("nekas".getBytes(StandardCharsets.UTF_8));
        assertThat(says(text("exchange.pack.fault.no-pack"))).isTrue();
        assertThat(find(Button.class).withText(text("exchange.pack.take")).exists()).isFalse();
        var cut = changed();
        view.look(Arrays.copyOf(cut, cut.length / 2));
        assertThat(says(text("exchange.pack.fault.damaged"))).isTrue();
    }

    @Test
    void whatSomebodyChangedMeanwhileIsShownAgain() {
        open().look(changed());
        var page = recipes.find("griku-zupa-ar-sautetu-cukgalu", Texts.LATVIAN).orElseThrow();
        recipes.change(page, TestPack.retitled(page.recipe(), "Tikko mainīta"), null, worker);
        press("exchange.pack.take");
        assertThat(title()).isEqualTo("Tikko mainīta");
        assertThat(find(H2.class).withText(text("exchange.pack.state.changed-both")).exists()).isTrue();
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        speak(Locale.ENGLISH);
        open().look(changed());
        assertThat(find(H1.class).single().getText()).isEqualTo("Course pack");
        assertThat(says("1 text changed only there")).isTrue();
        press("exchange.pack.take");
        assertThat(says("1 text was replaced by a newer one. The earlier ones stay in the history.")).isTrue();
    }

    private PackView open() {
        return navigate(PackView.class);
    }

    private byte[] changed() {
        return TestPack.of(maker.make()).only("course/", SOUP).change(SOUP, text -> text.replaceFirst("(?m)^# .*$", "# Viņu zupa")).zip();
    }

    private String title() {
        return recipes.find("griku-zupa-ar-sautetu-cukgalu", Texts.LATVIAN).orElseThrow().recipe().title();
    }

    private void press(String key) {
        test(find(Button.class).withText(text(key)).single()).click();
    }

    private boolean says(String words) {
        return find(Component.class)
                .withCondition(part -> part instanceof HasText text && text.getText().replace('\u00A0', ' ').contains(words))
                .exists();
    }
}
