package lv.burtnica.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Foods of another notebook come in under their own ids, and change nothing that is here. */
@Transactional
class FoodIntakeTest extends ViewTest {

    private static final Map<FoodFact, String> PERCH = Map.of(
            FoodFact.NAME_LV, "asaris no Papes", FoodFact.NAME_EN, "perch from Pape", FoodFact.CATEGORY, FoodCategory.values()[0].code(),
            FoodFact.ALLERGENS, "fish", FoodFact.PROTEIN, "19.4");
    private static final Map<FoodFact, String> SOURCES =
            Map.of(FoodFact.ALLERGENS, "general knowledge", FoodFact.PROTEIN, "USDA SR28, 15060");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private FoodIntake intake;

    @Autowired
    private FoodDesk desk;

    @Autowired
    private FoodCatalogue catalogue;

    private Person coordinator;

    @BeforeEach
    void people() {
        coordinator = TestPeople.add(application, "Vizma", Role.COORDINATOR);
        application.getBean(EntityManager.class).flush();
    }

    @Test
    void theIdAndTheSourcesStay() {
        intake.add("papes_asaris", new FoodDraft(PERCH, SOURCES), coordinator);
        var page = desk.page("papes_asaris").orElseThrow();
        assertThat(page.values()).containsAllEntriesOf(PERCH);
        assertThat(page.said()).hasEntrySatisfying(FoodFact.PROTEIN, said -> assertThat(said.source()).isEqualTo("USDA SR28, 15060"));
        assertThat(page.said()).hasEntrySatisfying(FoodFact.NAME_LV, said -> assertThat(said.source()).isEmpty());
        assertThat(page.values()).as("nothing is made up").doesNotContainKey(FoodFact.SALT);
    }

    @Test
    void whatIsHereIsLeftAlone() {
        var id = catalogue.all().iterator().next().id();
        var before = desk.page(id);
        assertThatThrownBy(() -> intake.add(id, new FoodDraft(PERCH, SOURCES), coordinator)).isInstanceOf(IllegalArgumentException.class);
        assertThat(desk.page(id)).isEqualTo(before);
        intake.add("papes_asaris", new FoodDraft(PERCH, SOURCES), coordinator);
        assertThatThrownBy(() -> intake.add("papes_asaris", new FoodDraft(PERCH, SOURCES), coordinator))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "Asaris", "asaris no papes", "../asaris", "āsaris", "a23456789_123456789_123456789_123456789_123456789_1"})
    void oddIdsAreRefused(String id) {
        assertThat(intake.faults(id, new FoodDraft(PERCH, SOURCES))).isNotEmpty();
        assertThatThrownBy(() -> intake.add(id, new FoodDraft(PERCH, SOURCES), coordinator)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFigureWithoutASourceOrBeyondNatureIsRefused() {
        assertThat(intake.faults("papes_asaris", new FoodDraft(PERCH, Map.of()))).isNotEmpty();
        var impossible = new EnumMap<>(PERCH);
        impossible.put(FoodFact.PROTEIN, "194");
        assertThat(intake.faults("papes_asaris", new FoodDraft(impossible, SOURCES))).isNotEmpty();
        assertThat(intake.faults("papes_asaris", new FoodDraft(PERCH, SOURCES))).isEmpty();
    }

    @Test
    void onlyCoordinatorsAddFoods() {
        var worker = TestPeople.add(application, "Ilze darbiniece", Role.WORKER);
        assertThatThrownBy(() -> intake.add("papes_asaris", new FoodDraft(PERCH, SOURCES), worker))
                .isInstanceOf(NotAllowedException.class);
    }
}
