package lv.burtnica.food.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.food.Allergen;
import lv.burtnica.food.Food;
import lv.burtnica.food.FoodCategory;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.food.FoodDraft;
import lv.burtnica.food.FoodFact;
import lv.burtnica.food.ParcelDesk;
import lv.burtnica.food.PriceDesk;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@WithMockUser(username = "Vija", roles = Role.COORDINATOR_NAME)
class FoodViewsTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ParcelDesk parcels;

    @Autowired
    private PriceDesk prices;

    @Autowired
    private FoodDesk foods;

    private Person vija;

    @BeforeEach
    void coordinator() {
        vija = TestPeople.add(application, "Vija", Role.COORDINATOR);
    }

    @Test
    void theListsShowWhatIsKeptInTheReadersLanguage() {
        navigate(ParcelsView.class);
        assertThat(page()).contains("FEAD/ESF+, 2022. gada novembris", "vienam cilvēkam mēnesī", "no sākuma failiem")
                .doesNotContain("per kit", "undated");
        navigate(PriceListsView.class);
        assertThat(page()).contains("Dažādi veikali, 2025. gada maijs");
        navigate(FoodsView.class);
        assertThat(page()).contains("griķi", "351 kcal", "USDA SR28");
        speak(Texts.ENGLISH);
        navigate(ParcelsView.class);
        assertThat(page()).contains("FEAD/ESF+, November 2022", "one kit");
    }

    @Test
    void aParcelIsTypedInMarkedWhereItIsWrongAndKept() {
        navigate("pakas/jauna", ParcelView.class);
        press("food.save");
        assertThat(field("food.parcel.programme").isInvalid()).isTrue();
        assertThat(page()).contains("Pievienojiet vismaz vienu produktu.");
        type("food.parcel.programme", "Pārtikas paka");
        type("food.parcel.for-whom", "vienam cilvēkam");
        type("food.parcel.from", "2026");
        type("food.parcel.to", "vakar");
        type("food.source", "Labklājības ministrija");
        press("food.item.add");
        choose("griki");
        type("food.item.pack-grams", "400");
        type("food.item.packs", "2");
        press("food.save");
        assertThat(field("food.parcel.to").getErrorMessage()).contains("22.11.2026");
        type("food.parcel.to", "2026");
        press("food.save");
        var kept = parcels.find("lv-2026").orElseThrow();
        assertThat(kept.value().items().getFirst().grams()).isEqualByComparingTo("800");
        assertThat(kept.value().items().getFirst().name()).isEqualTo("griķi");
        assertThat(kept.value().to()).hasToString("2026-12-31");
        assertThat(kept.changedBy()).isEqualTo("Vija");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).isEqualTo("pakas/lv-2026");
    }

    @Test
    void aThousandGramsGoThroughTheFieldUnchanged() {
        navigate("pakas/lv-2011", ParcelView.class);
        press("food.save");
        assertThat(parcels.find("lv-2011").orElseThrow().value().items().getFirst().grams()).isEqualByComparingTo("1000");
        assertThat(parcels.find("lv-2011").orElseThrow().changedBy()).isEqualTo("Vija");
    }

    @Test
    void whatTheStarterFilesSayInEnglishIsReadInTheReadersLanguageAndStaysAsItIs() {
        navigate("pakas/lv-2012", ParcelView.class);
        assertThat(field("food.parcel.programme").getValue()).isEqualTo("ES intervences krājumi (PEAD)");
        assertThat(field("food.parcel.for-whom").getValue()).isEqualTo("viens komplekts, ne vairāk kā 6 gadā");
        press("food.save");
        var kept = parcels.find("lv-2012").orElseThrow().value();
        assertThat(kept.programme()).isEqualTo("EC intervention stocks (PEAD)");
        assertThat(kept.unit()).isEqualTo("per kit, max 6 a year");
        type("food.parcel.for-whom", "vienai\n  ģimenei");
        press("food.save");
        assertThat(parcels.find("lv-2012").orElseThrow().value().unit()).isEqualTo("vienai ģimenei");
        speak(Texts.ENGLISH);
        navigate(ParcelsView.class);
        navigate("pakas/lv-2013", ParcelView.class);
        assertThat(field("food.parcel.programme").getValue()).isEqualTo("EU intervention stocks (PEAD)");
    }

    @Test
    void theSecondCoordinatorIsToldAndLosesNothing() {
        var view = navigate("pakas/lv-2012", ParcelView.class);
        var before = parcels.find("lv-2012").orElseThrow();
        parcels.change(before, before.value(), vija);
        type("food.parcel.programme", "Mans nosaukums");
        press("food.save");
        assertThat(text(view.getElement())).contains("Kāds cits tikmēr ir mainījis to pašu.");
        assertThat(field("food.parcel.programme").getValue()).isEqualTo("Mans nosaukums");
        press("food.conflict.keep-own");
        assertThat(parcels.find("lv-2012").orElseThrow().value().programme()).isEqualTo("Mans nosaukums");
    }

    @Test
    void aCopyForTheNewYearWaitsToBeSaved() {
        var count = parcels.all().size();
        UI.getCurrent().navigate("pakas/jauna", QueryParameters.of(ParcelView.COPY_OF, "lv-2013"));
        assertThat(field("food.parcel.from").getValue()).startsWith("01.01.20").isNotEqualTo("01.01.2013");
        assertThat(parcels.all()).hasSize(count);
        press("food.save");
        assertThat(parcels.all()).hasSize(count + 1);
    }

    @Test
    void aPastedTableIsTakenOverOnlyWhenEveryRowIsInOrder() {
        navigate("cenas/jauns", PriceListView.class);
        type("food.prices.place", "Tirgus, Liepāja");
        type("food.source", "Vijas pieraksti");
        paste("Produkts;Cena;Par cik\ngriķi;0,89;400 g\nzirņu biezenis ar medu;1,99;kg\nmanna;0;kg");
        assertThat(page()).contains("2 rindas jāizlabo", "Nekas vēl nav pārņemts.", "nav pazīstams").doesNotContain("Pievienot 1 cenu");
        assertThat(find(Button.class).withText("medus").all()).hasSize(1);
        paste("Produkts;Cena;Par cik\ngriķi;0,89;400 g\nzirņu biezenis ar medu;1,99;kg");
        find(Button.class).withText("medus").single().click();
        assertThat(page()).contains("2 cenas ir saprastas");
        find(Button.class).withText("Pievienot 2 cenas").single().click();
        press("food.save");
        var kept = prices.all().stream().filter(list -> list.changedBy().equals("Vija")).findFirst().orElseThrow().value();
        assertThat(kept.prices()).extracting(price -> price.food()).containsExactly("griki", "medus");
        assertThat(kept.prices().getFirst().euros()).isEqualByComparingTo("2.225");
        assertThat(kept.prices().getFirst().place()).isEqualTo("Tirgus, Liepāja");
    }

    @Test
    void aPriceIsTypedInRowByRow() {
        navigate("cenas/jauns", PriceListView.class);
        press("food.price.add");
        assertThat(field("food.price.euros").isInvalid()).isTrue();
        choose("griki");
        type("food.price.euros", "0,89");
        type("food.price.per", "400 g");
        press("food.price.add");
        assertThat(page()).contains("1 cena", "2,225 € par kg");
        choose("griki");
        type("food.price.euros", "2");
        press("food.price.add");
        assertThat(page()).contains("1 cena", "2,00 € par kg");
        press("food.save");
        assertThat(field("food.prices.place").isInvalid()).isTrue();
    }

    @Test
    void aCorrectedFigureAsksForItsSourceAndTheCataloguesStaysInSight() {
        navigate("produkti/griki", FoodView.class);
        assertThat(page()).contains("Kataloga skaitļi ir no USDA SR28, kods 20009", "Katalogā: 11,7 (USDA SR28 20009)");
        assertThat(find(TextField.class).withLabel(text("food.fact.source")).all()).hasSize(1);
        type("food.fact.sugars", "1,2");
        press("food.save");
        assertThat(foods.page("griki").orElseThrow().said()).isEmpty();
        var source = find(TextField.class).withLabel(text("food.fact.source")).all().getFirst();
        assertThat(source.isInvalid()).isTrue();
        test(source).setValue("etiķete");
        press("food.save");
        assertThat(foods.page("griki").orElseThrow().said()).hasEntrySatisfying(
                FoodFact.SUGARS, said -> assertThat(said.source()).isEqualTo("etiķete"));
        assertThat(page()).contains("Mainīts. Avots: etiķete. Vija,");
    }

    @Test
    void twoWhoCorrectDifferentFiguresBothKeepTheirs() {
        navigate("produkti/griki", FoodView.class);
        var page = foods.page("griki").orElseThrow();
        foods.change(page, new FoodDraft(Map.of(FoodFact.HANDFUL, "30"), Map.of(FoodFact.HANDFUL, "svari")), vija);
        type("food.fact.sugars", "1,2");
        test(find(TextField.class).withLabel(text("food.fact.source")).all().getFirst()).setValue("etiķete");
        press("food.save");
        assertThat(page()).contains("Kāds cits tikmēr");
        press("food.conflict.keep-own");
        assertThat(foods.page("griki").orElseThrow().said()).containsKeys(FoodFact.HANDFUL, FoodFact.SUGARS);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aNewFoodMustSaySomethingOfEveryAllergen() {
        navigate("produkti/jauns", FoodView.class);
        type("food.fact.name-lv", "krelmiņi");
        type("food.fact.name-en", "beads");
        ((Select<FoodCategory>) find(Select.class).withLabel(text("food.fact.category")).single()).setValue(FoodCategory.SWEET);
        press("food.save");
        assertThat(page()).contains("Izvēlieties par katru alergēnu.");
        for (var allergen : Allergen.values()) {
            ((Select<String>) find(Select.class).withLabel(text("food.allergen." + allergen.code())).single()).setValue("not");
        }
        test(find(TextField.class).withLabel(text("food.fact.source")).all().getLast()).setValue("etiķete");
        press("food.save");
        assertThat(foods.page("krelmini").orElseThrow().food().allergens()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theSettingsAreKept() {
        navigate(KitchenView.class);
        ((RadioButtonGroup<Integer>) find(RadioButtonGroup.class).withLabel(text("food.kitchen.spoon")).single()).setValue(18);
        press("food.save");
        assertThat(page()).contains("Vija, ");
    }

    @Test
    void anUnknownAddressIsNoPage() {
        for (var address : new String[] {"pakas/nav-tadas", "cenas/nav-tada", "produkti/nav_tada"}) {
            UI.getCurrent().navigate(address);
            assertThat(page()).contains(text("shell.not-found.title"));
        }
    }

    @Test
    @WithMockUser(username = "Dace", roles = Role.WORKER_NAME)
    void nobodyElseComesInByAddress() {
        for (var address : new String[] {
            "pakas", "pakas/jauna", "pakas/lv-2013", "cenas", "cenas/jauns", "cenas/lv-2025-05", "produkti", "produkti/jauns", "produkti/griki",
            "iestatijumi"
        }) {
            UI.getCurrent().navigate(address);
            assertThat(page()).as(address).doesNotContain(text("food.save"), text("food.parcel.new"), text("food.prices.new"), text("food.food.new"));
        }
        assertThatThrownBy(() -> navigate(ParcelsView.class)).isInstanceOf(Throwable.class);
    }

    private void paste(String table) {
        test(find(TextArea.class).withLabel(text("food.paste.table")).single()).setValue(table);
        press("food.paste.look");
    }

    @SuppressWarnings("unchecked")
    private void choose(String id) {
        var field = (FoodField) find(ComboBox.class).withLabel(text("food.item.food")).single();
        Food food = foods.page(id).orElseThrow().food();
        test((ComboBox<Food>) field).selectItem(food.name(UI.getCurrent().getLocale()));
    }

    private TextFieldBase<?, String> field(String label) {
        var area = area(label);
        return area.isPresent() ? area.get() : find(TextField.class).withLabel(text(label)).single();
    }

    private Optional<TextArea> area(String label) {
        return find(TextArea.class).withLabel(text(label)).all().stream().findFirst();
    }

    private void type(String label, String words) {
        area(label).ifPresentOrElse(
                found -> test(found).setValue(words), () -> test(find(TextField.class).withLabel(text(label)).single()).setValue(words));
    }

    private void press(String words) {
        find(Button.class).withText(text(words)).single().click();
    }

    private static String page() {
        return text(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst().getElement());
    }

    private static String text(Element element) {
        var own = element.isTextNode() ? element.getText() + " " : "";
        var label = element.isTextNode() ? "" : Stream.of("label", "errorMessage")
                .map(name -> element.getProperty(name, "")).reduce("", (one, other) -> one + other + " ");
        return own + label + element.getChildren().filter(child -> child.isTextNode() || child.isVisible()).map(FoodViewsTest::text).reduce("", String::concat);
    }
}
