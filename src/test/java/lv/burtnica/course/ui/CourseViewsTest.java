package lv.burtnica.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import lv.burtnica.food.Food;
import lv.burtnica.food.Parcel;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** The course screens as a reader without an account sees them. */
@WithAnonymousUser
class CourseViewsTest extends ViewTest {

    private static final String DAY = "kurss/1/diena?datums=2026-12-01&laiks=10:00&cilveki=10";

    @Test
    void theCourseShowsItsSixLessons() {
        navigate(CourseView.class);
        assertThat(title()).isEqualTo("Lēti, garšīgi, veselīgi");
        assertThat(says("Gatavot lēti, garšīgi un veselīgi no tā, kas ir mājās un pārtikas pakā.")).isTrue();
        assertThat(says("Atbalsta grupām, cilvēkiem ar maziem ienākumiem")).isTrue();
        assertThat(html()).contains("Kā vadīt");
        assertThat(find(H3.class).all()).hasSize(6);
        assertThat(find(Anchor.class).withText("Atvērt").all()).extracting(Anchor::getHref)
                .containsExactly("kurss/1", "kurss/2", "kurss/3", "kurss/4", "kurss/5", "kurss/6");
        assertThat(says("Puse šķīvja ir dārzeņi.")).isTrue();
        assertThat(says("150 min")).isTrue();
    }

    @Test
    void theCourseIsThereInEnglish() {
        speak(Texts.ENGLISH);
        navigate(CourseView.class);
        assertThat(find(Anchor.class).withText("Open").all()).hasSize(6);
        assertThat(says("nodarbība")).isFalse();
    }

    @Test
    void aLessonShowsAllThatALeaderNeeds() {
        open("kurss/1");
        assertThat(title()).isEqualTo("Veselīgs uzturs un tā gatavošana");
        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly(
                "Pēc nodarbības", "Nodarbības gaita", "Ko gatavojam", "Kas vajadzīgs virtuvē", "Drošība", "Ko darām kopā",
                "Par ko parunāt", "Mājas darbs", "Darba lapas");
        assertThat(find(Span.class).withClassName("time").all()).extracting(Span::getText).startsWith("10:00", "10:15", "10:40");
        assertThat(hrefs()).contains("receptes/risu-plovs-ar-sautetu-cukgalu?valoda=lv", "kurss/1/darba-lapa-skivis.pdf?valoda=lv");
        assertThat(says("1. un 2. pāris")).isTrue();
        assertThat(html()).contains("<li>", "Jautājiet").doesNotContain("## ");
        assertThat(find(NativeDetails.class).withClassName("leader-notes").single().getSummaryText()).isEqualTo("Vadītāja piezīmes");
        assertThat(find(NativeDetails.class).withClassName("worksheet").all()).extracting(NativeDetails::getSummaryText)
                .containsExactly("Problēmu koks", "Risinājumu koks", "Mans šķīvis", "Mana dienasgrāmata");
        assertThat(html()).contains("Stumbrs: kas ir grūti");
        assertThat(find(Anchor.class).withClassName("main-action").single().getHref()).isEqualTo("kurss/1/diena");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyLessonAndItsDayAreThereInBothLanguages(int number) {
        for (var language : List.of(Texts.LATVIAN, Texts.ENGLISH)) {
            speak(language);
            open("kurss/" + number);
            assertThat(find(LessonView.class).exists()).isTrue();
            assertThat(words()).noneMatch(text -> text.contains("course.") || text.contains("burtnīcā nav"));
            open("kurss/" + number + "/diena");
            assertThat(find(ShoppingPart.class).exists()).isTrue();
            assertThat(words()).noneMatch(text -> text.contains("course."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kurss/7", "kurss/0", "kurss/99", "kurss/viens", "kurss/7/diena", "kurss/1/nekas", "kurss/1%00"})
    void thereAreNoOtherLessons(String address) {
        open(address);
        assertThat(find(LessonView.class).exists()).isFalse();
        assertThat(find(DayView.class).exists()).isFalse();
    }

    @Test
    void aDayIsPlannedFromItsAddress() {
        open(DAY + "&vieta=Rucava&grupa=Cer%C4%ABba&paka=lv-2013:2&ir=sals&budzets=100");
        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(find(TextField.class).withLabel("Vieta").single().getValue()).isEqualTo("Rucava");
        assertThat(atHand().getValue()).extracting(Food::id).containsExactly("sals");
        assertThat(says("2 pakas")).isTrue();
        assertThat(says("Veikalā jāmaksā:")).isTrue();
        assertThat(says("Tas jau ir")).isTrue();
        assertThat(says("robežās")).isTrue();
        assertThat(says("plovs")).isTrue();
        assertThat(find(DayAllergens.class).single().getChildren().count()).isGreaterThan(3);
        assertThat(hrefs()).anyMatch(href -> href.startsWith("kurss/1/mape.pdf?datums=2026-12-01&laiks=10%3A00&vieta=Rucava")
                && href.endsWith("paka=lv-2013%3A2&ir=sals&budzets=100&valoda=lv"));
        assertThat(hrefs()).anyMatch(href -> href.endsWith("&lapa=shopping"));
    }

    @Test
    void everyAnswerChangesThePlanAndTheAddress() {
        open(DAY);
        var before = said();
        test(find(IntegerField.class).single()).setValue(20);
        assertThat(said()).isNotEqualTo(before);
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2026, 12, 8));
        test(find(TextField.class).withLabel("Vieta").single()).setValue("Liepāja");
        test(find(TimePicker.class).single()).setValue(LocalTime.of(13, 0));
        assertThat(says("13:00")).isTrue();
        assertThat(address()).startsWith("kurss/1/diena?")
                .contains("datums=2026-12-08", "laiks=13%3A00", "vieta=Liep%C4%81ja", "cilveki=20");
        test(find(TextField.class).withLabel("Vieta").single()).setValue("");
        assertThat(address()).doesNotContain("vieta");
    }

    @Test
    void aParcelIsAddedCountedAndTakenOut() {
        open(DAY);
        var dear = said();
        @SuppressWarnings("unchecked")
        Select<Parcel> parcels = find(Select.class).single();
        test(parcels).selectItem(parcels.getItemLabelGenerator().apply(parcels.getListDataView().getItem(0)));
        assertThat(address()).containsPattern("paka=[a-z0-9-]+%3A1(&|$)");
        assertThat(parcels.getValue()).as("empty for the next").isNull();
        test(find(NativeButton.class).withText("+").single()).click();
        assertThat(address()).containsPattern("paka=[a-z0-9-]+%3A2(&|$)");
        test(find(Button.class).withText("Noņemt").single()).click();
        assertThat(address()).doesNotContain("paka");
        assertThat(said()).isEqualTo(dear);
    }

    @Test
    void whatIsAtHomeIsNotBought() {
        open(DAY);
        var food = atHand().getListDataView().getItems().filter(one -> one.id().equals("sals")).findFirst().orElseThrow();
        var before = basket();
        test(atHand()).selectItem(food.name(Texts.LATVIAN));
        assertThat(address()).contains("ir=sals");
        assertThat(basket()).isNotEqualTo(before);
    }

    @Test
    void whereItIsTooDearItSaysWhatToCookInstead() {
        open(DAY + "&budzets=1");
        assertThat(says("vairāk nekā 1,00 €")).isTrue();
        assertThat(words()).anyMatch(text -> text.contains("vietā gatavojiet"));
        var day = find(DayView.class).single().getChildren().toList();
        assertThat(day.get(day.indexOf(find(DayForm.class).single()) + 1)).as("right below what was asked")
                .isEqualTo(find(CostPart.class).single());
        assertThat(find(CostPart.class).single().hasClassName("over-budget")).isTrue();
        test(find(TextField.class).withLabel("Cik eiro drīkst tērēt").single()).setValue("900");
        assertThat(find(CostPart.class).single().hasClassName("over-budget")).isFalse();
        assertThat(words()).noneMatch(text -> text.contains("vietā gatavojiet"));
        test(find(TextField.class).withLabel("Cik eiro drīkst tērēt").single()).setValue("-3");
        assertThat(said()).startsWith("Izlabojiet");
    }

    @Test
    void aMistakeIsSaidAtItsField() {
        open("kurss/1/diena?datums=r%C4%ABt&laiks=99&cilveki=600&paka=nekas&budzets=daudz&vieta=%00");
        assertThat(find(DatePicker.class).single().getErrorMessage()).isEqualTo("Izvēlieties datumu, piemēram, 01.12.2026.");
        assertThat(find(TimePicker.class).single().isInvalid()).isTrue();
        assertThat(find(IntegerField.class).single().getErrorMessage()).isEqualTo("Ierakstiet cilvēku skaitu no 1 līdz 60.");
        assertThat(find(TextField.class).withLabel("Cik eiro drīkst tērēt").single().getErrorMessage()).contains("12,50");
        assertThat(find(TextField.class).withLabel("Vieta").single().isInvalid()).isTrue();
        assertThat(find(Select.class).single().isInvalid()).isTrue();
        assertThat(find(ShoppingPart.class).exists()).isFalse();
        assertThat(hrefs()).noneMatch(href -> href.contains(".pdf"));
        assertThat(said()).startsWith("Izlabojiet");
    }

    @Test
    void aMistakePutRightBringsThePlan() {
        open("kurss/1/diena?datums=2026-12-01&laiks=10:00&cilveki=0");
        assertThat(find(ShoppingPart.class).exists()).isFalse();
        test(find(IntegerField.class).single()).setValue(8);
        assertThat(find(IntegerField.class).single().isInvalid()).isFalse();
        assertThat(find(ShoppingPart.class).exists()).isTrue();
    }

    @Test
    void certificatesAreHandedOutOnTheLastDayOnly() {
        open(DAY);
        assertThat(hrefs()).noneMatch(href -> href.contains("lapa=certificate"));
        open(DAY.replace("kurss/1", "kurss/6"));
        assertThat(hrefs()).anyMatch(href -> href.contains("lapa=certificate"));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Food> atHand() {
        return find(CheckboxGroup.class).single();
    }

    private List<String> basket() {
        return find(Span.class).all().stream().filter(span -> span.hasClassName("price") || span.hasClassName("buy"))
                .map(Span::getText).toList();
    }

    private String said() {
        return words().stream().filter(text -> text.startsWith("Veikalā jāmaksā ") || text.startsWith("Izlabojiet")).findFirst()
                .orElseThrow();
    }

    private List<String> words() {
        return find(Component.class).all().stream()
                .filter(HasText.class::isInstance)
                .map(part -> ((HasText) part).getText().replace('\u00A0', ' '))
                .toList();
    }

    private boolean says(String words) {
        return words().stream().anyMatch(text -> text.contains(words));
    }

    private String html() {
        return find(Prose.class).all().stream().map(prose -> prose.getElement().getProperty("innerHTML")).reduce("", String::concat);
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private String address() {
        return Objects.requireNonNull(find(DayView.class).single().address()).getPathWithQueryParameters();
    }
}
