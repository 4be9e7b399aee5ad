package lv.burtnica.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.measure.Unit;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class FoodDeskTest extends ViewTest {

    private static final Map<FoodFact, String> LENTILS = Map.of(
            FoodFact.NAME_LV, "zaļās lēcas", FoodFact.NAME_EN, "green lentils", FoodFact.OTHER_LV, "lēcas; lēciņas",
            FoodFact.CATEGORY, "legume", FoodFact.KILOJOULES, "1480", FoodFact.KILOCALORIES, "352", FoodFact.PROTEIN, "24,6",
            FoodFact.SALT, "0,01", FoodFact.HANDFUL, "35", FoodFact.ALLERGENS, "mustard?, gluten?");

    @Autowired
    private FoodDesk desk;

    private final Person vija = new Person(71, "vija", "Vija", Role.COORDINATOR, Texts.LATVIAN);

    @Test
    void aCorrectionLiesOverTheCatalogueWhoseFigureAndSourceStay() {
        var before = desk.page("griki").orElseThrow();
        var page = desk.change(before, draft(before, "cukuru nav uz etiķetes", FoodFact.SUGARS, "1,20"), vija);
        assertThat(page.food().nutrients().sugars()).isEqualByComparingTo("1.2");
        assertThat(page.catalogueValues()).doesNotContainKey(FoodFact.SUGARS);
        assertThat(page.food().source().code()).isEqualTo("20009");
        assertThat(page.said()).containsOnlyKeys(FoodFact.SUGARS);
        var said = Objects.requireNonNull(page.said().get(FoodFact.SUGARS));
        assertThat(said.value()).isEqualTo("1.2");
        assertThat(said.source()).isEqualTo("cukuru nav uz etiķetes");
        assertThat(said.by()).isEqualTo("Vija");
        assertThat(page.food().nutrients().protein()).isEqualTo(before.food().nutrients().protein());
    }

    @Test
    void anEmptiedFieldGoesBackToTheCatalogue() {
        var before = desk.page("griki").orElseThrow();
        var corrected = desk.change(before, draft(before, "etiķete", FoodFact.DENSITY, "0,7"), vija);
        assertThat(corrected.food().measures().gramsPerMl()).isEqualByComparingTo("0.7");
        var back = desk.change(corrected, draft(corrected, "", FoodFact.DENSITY, ""), vija);
        assertThat(back.food()).isEqualTo(before.food());
        assertThat(back.said()).isEmpty();
    }

    @Test
    void anUntouchedFigureKeepsItsOldSource() {
        var before = desk.page("griki").orElseThrow();
        var first = desk.change(before, draft(before, "etiķete, 2026", FoodFact.SUGARS, "1"), vija);
        var second = desk.change(first, draft(first, "svari virtuvē", FoodFact.HANDFUL, "30"), vija);
        assertThat(second.said().get(FoodFact.SUGARS)).isEqualTo(first.said().get(FoodFact.SUGARS));
        assertThat(Objects.requireNonNull(second.said().get(FoodFact.HANDFUL)).source()).isEqualTo("svari virtuvē");
        assertThat(second.food().measures().gramsOf().get(Unit.HANDFUL)).isEqualByComparingTo("30");
    }

    @Test
    void addsAFoodWithAllThatIsSaidOfIt() {
        var page = desk.add(new FoodDraft(LENTILS, sources("etiķete: Rimi zaļās lēcas 400 g")), vija);
        var food = page.food();
        assertThat(food.id()).isEqualTo("zalas_lecas");
        assertThat(food.otherNames().get("lv")).containsExactly("lēcas", "lēciņas");
        assertThat(food.nutrients().fat()).isNull();
        assertThat(food.nutrients().sodiumMilligrams()).isEqualByComparingTo("4");
        assertThat(food.allergens()).containsEntry(Allergen.GLUTEN, AllergenCertainty.MAY_CONTAIN).hasSize(2);
        assertThat(food.source().name()).isEqualTo("etiķete: Rimi zaļās lēcas 400 g");
        assertThat(page.bundled()).isNull();
        assertThat(desk.page("zalas_lecas")).contains(page);
    }

    @Test
    void refusesFiguresWithoutSourceImpossibleOnesAndSilenceAboutAllergens() {
        assertThat(desk.faults(null, new FoodDraft(LENTILS, Map.of()))).extracting(Fault::field)
                .contains("kilojoules.source", "protein.source", "allergens.source").doesNotContain("name-lv.source");
        var silent = new HashMap<>(LENTILS);
        silent.remove(FoodFact.ALLERGENS);
        assertThat(faults(silent)).containsExactly("allergens");
        assertThat(faults(with(FoodFact.PROTEIN, "101"))).containsExactly("protein");
        assertThat(faults(with(FoodFact.PROTEIN, "-1"))).containsExactly("protein");
        assertThat(faults(with(FoodFact.PROTEIN, "1e9"))).containsExactly("protein");
        assertThat(faults(with(FoodFact.PROTEIN, "daudz"))).containsExactly("protein");
        assertThat(faults(with(FoodFact.KILOJOULES, ""))).containsExactly("kilojoules");
        assertThat(faults(with(FoodFact.KILOJOULES, "352"))).containsExactly("kilojoules");
        assertThat(faults(with(FoodFact.CATEGORY, "pupas"))).containsExactly("category");
        assertThat(faults(with(FoodFact.ALLERGENS, "putekļi"))).containsExactly("allergens");
        assertThat(faults(with(FoodFact.NAME_LV, "ļ".repeat(101)))).containsExactly("name-lv");
        var salty = with(FoodFact.SALT, "90");
        assertThat(faults(salty)).hasSize(1);
    }

    @Test
    void aPartIsNeverMoreThanItsWhole() {
        var before = desk.page("griki").orElseThrow();
        var fatty = draft(before, "etiķete", FoodFact.SATURATES, "50");
        assertThat(desk.faults(before, fatty)).extracting(Fault::key).containsExactly("food.fault.part-of-fat");
        assertThatThrownBy(() -> desk.change(before, fatty, vija)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyACoordinatorMayChangeAndTheSecondIsTold() {
        var dace = new Person(72, "dace", "Dace", Role.WORKER, Texts.LATVIAN);
        var before = desk.page("griki").orElseThrow();
        var draft = draft(before, "etiķete", FoodFact.SUGARS, "1");
        assertThatThrownBy(() -> desk.change(before, draft, dace)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> desk.add(new FoodDraft(LENTILS, sources("etiķete")), dace)).isInstanceOf(NotAllowedException.class);
        desk.change(before, draft, vija);
        assertThatThrownBy(() -> desk.change(before, draft, vija)).isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void findsFoodsByWhatPeopleCallThem() {
        assertThat(desk.find("griku", Texts.LATVIAN).getFirst().id()).isEqualTo("griki");
        assertThat(desk.find("", Texts.LATVIAN)).hasSizeGreaterThanOrEqualTo(148);
        assertThat(desk.find("krikumiņš", Texts.LATVIAN)).isEmpty();
        assertThat(desk.page("nav_tada")).isEmpty();
    }

    private List<String> faults(Map<FoodFact, String> values) {
        return desk.faults(null, new FoodDraft(values, sources("etiķete"))).stream().map(Fault::field).toList();
    }

    private static Map<FoodFact, String> with(FoodFact fact, String value) {
        var values = new HashMap<>(LENTILS);
        values.put(fact, value);
        return values;
    }

    private static FoodDraft draft(FoodPage page, String source, FoodFact fact, String value) {
        var values = new HashMap<>(page.values());
        values.put(fact, value);
        return new FoodDraft(values, Map.of(fact, source));
    }

    static Map<FoodFact, String> sources(String source) {
        var sources = new HashMap<FoodFact, String>();
        for (var fact : FoodFact.values()) {
            sources.put(fact, source);
        }
        return sources;
    }
}
