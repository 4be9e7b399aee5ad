package lv.burtnica.course.ui;

import static lv.burtnica.people.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayState;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.course.day.TestDays;
import lv.burtnica.course.day.TestLessons;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.funder.FunderDesk;
import lv.burtnica.funder.FunderName;
import lv.burtnica.funder.TestFunders;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Group;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** The screens of stored lesson days, as a worker meets them who leads a group. */
@Transactional
class KeptDayViewsTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LessonDays days;

    private Person worker;
    private Group group;

    @BeforeEach
    void comeIn() {
        worker = TestPeople.add(application, "Ilze vada", Role.WORKER);
        group = TestDays.group(application, "Cerība", worker);
        signIn(worker);
    }

    @Test
    void withoutDaysItSaysWhatToDo() {
        open("nodarbibu-dienas");
        assertThat(title()).isEqualTo("Nodarbību dienas");
        assertThat(says("Te vēl nekā nav")).isTrue();
        assertThat(hrefs()).contains("kurss");
    }

    @Test
    void aDayThatIsPlannedCanBeKept() {
        open("kurss/1/diena?datums=2026-12-01&laiks=10:00&cilveki=10&paka=lv-2013&budzets=15");
        var groups = find(GroupChoice.class).withCondition(choice -> choice.isVisible()).single();
        test(groups).selectItem("Cerība");
        test(find(Button.class).withText("Saglabāt dienu").single()).click();
        assertThat(title()).isEqualTo("Veselīgs uzturs un tā gatavošana");
        var day = days.of(worker).getFirst();
        assertThat(day.groupId()).isEqualTo(group.id());
        assertThat(day.wish().value(Asked.BUDGET)).isEqualTo("15");
        open("nodarbibu-dienas");
        assertThat(find(H2.class).all().stream().filter(Component::isVisible).map(H2::getText)).contains("Tuvākās");
        assertThat(says("2026. gada 1. decembris")).isTrue();
        assertThat(says("Cerība")).isTrue();
        assertThat(hrefs()).contains("nodarbibu-dienas/" + day.id());
    }

    @Test
    void aReaderAndADayAmissCannotBeKept() {
        open("kurss/1/diena?datums=2026-12-01&cilveki=0");
        test(find(Button.class).withText("Saglabāt dienu").single()).click();
        assertThat(days.of(worker)).isEmpty();
        SecurityContextHolder.clearContext();
        open("kurss/1/diena");
        assertThat(find(SaveDay.class).exists()).isFalse();
        assertThat(find(TextField.class).withLabel("Grupas nosaukums").exists()).isTrue();
    }

    @Test
    void theNextDayRemembersGroupAndPlace() {
        TestDays.add(application, worker, group, "vieta=Rucavas tautas nams");
        open("kurss/2/diena");
        assertThat(find(TextField.class).withLabel("Vieta").single().getValue()).isEqualTo("Rucavas tautas nams");
        assertThat(visibleGroup().getValue().name()).isEqualTo("Cerība");
    }

    @Test
    void everyChangeIsKeptAtOnce() {
        var day = TestDays.add(application, worker, group);
        open("nodarbibu-dienas/" + day.id());
        test(find(IntegerField.class).single()).setValue(12);
        assertThat(now(day).people()).isEqualTo(12);
        assertThat(says("Saglabāts.")).isTrue();
        var budget = find(TextField.class).withLabel("Cik eiro drīkst tērēt").single();
        test(budget).setValue("daudz");
        assertThat(says("Vēl nav saglabāts. Izlabojiet to, kas atzīmēts.")).isTrue();
        assertThat(now(day).wish().value(Asked.BUDGET)).as("nonsense is not kept").isEqualTo("15");
        test(budget).setValue("20");
        test(find(IntegerField.class).single()).setValue(8);
        assertThat(now(day).people()).isEqualTo(8);
    }

    @Test
    void allIsThereThatADayNeeds() {
        var day = TestDays.add(application, worker, group);
        open("nodarbibu-dienas/" + day.id());
        assertThat(find(ShoppingPart.class).exists()).isTrue();
        assertThat(find(DayAllergens.class).exists()).isTrue();
        assertThat(hrefs()).contains("nodarbibu-dienas/" + day.id() + "/mape.pdf",
                "nodarbibu-dienas/" + day.id() + "/mape.pdf?lapa=shopping", "nodarbibu-dienas/" + day.id() + "/mape.pdf?lapa=table");
        assertThat(words()).noneMatch(text -> text.contains("course."));
    }

    @Test
    void theFunderIsChosenForTheDay() {
        var day = TestDays.add(application, worker, group);
        open("nodarbibu-dienas/" + day.id());
        assertThat(hrefs()).contains("finansetaji");
        application.getBean(FunderDesk.class).add("ESF+ 2026", TestFunders.union(), worker);
        open("nodarbibu-dienas/" + day.id());
        @SuppressWarnings("unchecked")
        Select<FunderName> choice = find(Select.class).withLabel("Finansētājs").single();
        test(choice).selectItem("ESF+ 2026");
        assertThat(now(day).funder()).isNotNull();
        test(find(IntegerField.class).single()).setValue(12);
        assertThat(now(day).funder()).as("other changes leave it").isNotNull();
    }

    @Test
    void aLessonThatWasMadeBetterIsTakenWhenTheWorkerWantsIt() {
        var day = TestDays.add(application, worker, group);
        var course = application.getBean(CourseShelf.class).course(Texts.LATVIAN);
        open("nodarbibu-dienas/" + day.id());
        assertThat(find(NewerLesson.class).exists()).isFalse();
        application.getBean(LessonDesk.class).save(TestLessons.titled(course.lesson(1).orElseThrow(), "Šķīvis"), 1, "Grupa lūdza", worker);
        open("nodarbibu-dienas/" + day.id());
        assertThat(title()).as("the plan does not change by itself").isEqualTo("Veselīgs uzturs un tā gatavošana");
        assertThat(says("Nodarbība tikmēr ir uzlabota: tai ir 2. versija. Šī diena ir plānota pēc 1. versijas.")).isTrue();
        test(find(Button.class).withText("Ņemt jaunāko versiju").single()).click();
        assertThat(title()).isEqualTo("Šķīvis");
        assertThat(now(day).lessonVersion()).isEqualTo(2);
        assertThat(find(NewerLesson.class).exists()).isFalse();
    }

    @Test
    void itSpeaksEnglishAroundALatvianDay() {
        var day = TestDays.add(application, worker, group);
        speak(Texts.ENGLISH);
        open("nodarbibu-dienas/" + day.id());
        assertThat(find(Button.class).withText("The lesson took place").exists()).isTrue();
        assertThat(find(DayResult.class).single().getElement().getAttribute("lang")).isEqualTo("lv");
    }

    @Test
    void theSecondOfTwoIsShownBothAndChooses() {
        var day = TestDays.add(application, worker, group);
        open("nodarbibu-dienas/" + day.id());
        var other = days.change(day, day.wish().with(Asked.PEOPLE, List.of("14")).with(Asked.PLACE, List.of("Liepāja")), group.id(), worker);
        test(find(IntegerField.class).single()).setValue(12);
        assertThat(now(day).people()).as("nothing is overwritten").isEqualTo(14);
        assertThat(says("Jūs: 12")).isTrue();
        assertThat(says("Otrs cilvēks: 14")).isTrue();
        assertThat(says("Otrs cilvēks: Liepāja")).isTrue();
        assertThat(says("Ilze vada tikmēr arī mainīja")).isTrue();
        test(find(Button.class).withText("Paturēt manas").single()).click();
        assertThat(now(day).people()).isEqualTo(12);
        assertThat(now(day).wish().value(Asked.PLACE)).as("what only the other changed").isEqualTo("Liepāja");
        assertThat(find(DayConflict.class).exists()).isFalse();
        assertThat(other.version()).isLessThan(now(day).version());
    }

    @Test
    void whoTakesTheOthersAnswersSeesThem() {
        var day = TestDays.add(application, worker, group);
        open("nodarbibu-dienas/" + day.id());
        days.change(day, day.wish().with(Asked.PEOPLE, List.of("14")), group.id(), worker);
        test(find(IntegerField.class).single()).setValue(12);
        test(find(Button.class).withText("Paturēt otra cilvēka").single()).click();
        assertThat(now(day).people()).isEqualTo(14);
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(14);
    }

    @Test
    void aDayIsMarkedAsHeldAndCalledOffAndPlannedAgain() {
        var day = TestDays.add(application, worker, group);
        open("nodarbibu-dienas/" + day.id());
        test(find(Button.class).withText("Atcelt nodarbību").single()).click();
        assertThat(now(day).state()).isEqualTo(DayState.CALLED_OFF);
        assertThat(says("Atcelta")).isTrue();
        test(find(Button.class).withText("Atkal ieplānota").single()).click();
        test(find(Button.class).withText("Nodarbība notika").single()).click();
        assertThat(now(day).state()).isEqualTo(DayState.HELD);
        open("nodarbibu-dienas");
        assertThat(find(H2.class).all().stream().filter(Component::isVisible).map(H2::getText)).contains("Notikušas");
    }

    @Test
    void aDayIsDeletedOnlyAfterAsking() {
        var day = TestDays.add(application, worker, group);
        open("nodarbibu-dienas/" + day.id());
        test(find(Button.class).withText("Izdzēst dienu").single()).click();
        assertThat(days.find(day.id(), worker)).isPresent();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(days.find(day.id(), worker)).isEmpty();
        assertThat(title()).isEqualTo("Nodarbību dienas");
    }

    @Test
    void aDayIsCopiedToTheNextGroup() {
        var day = TestDays.add(application, worker, group);
        var next = TestDays.group(application, "Saulīte", worker);
        open("nodarbibu-dienas/" + day.id());
        var copy = find(CopyPart.class).single();
        test(find(GroupChoice.class, copy).single()).selectItem("Saulīte");
        test(find(DatePicker.class, copy).single()).setValue(LocalDate.of(2027, 2, 9));
        test(find(Button.class).withText("Kopēt dienu").single()).click();
        var made = days.of(worker).getLast();
        assertThat(made.groupId()).isEqualTo(next.id());
        assertThat(made.date()).isEqualTo(LocalDate.of(2027, 2, 9));
        assertThat(find(DatePicker.class).all().getFirst().getValue()).as("the copy is open").isEqualTo(LocalDate.of(2027, 2, 9));
    }

    @Test
    void dishesAreTakenOutAndPutIn() {
        var day = TestDays.add(application, worker, group);
        open("nodarbibu-dienas/" + day.id());
        var part = find(DishesPart.class).single();
        test(find(Button.class, part).withText("Noņemt").all().getFirst()).click();
        assertThat(now(day).dishes()).hasSize(day.dishes().size() - 1);
        @SuppressWarnings("unchecked")
        ComboBox<RecipeCard> more = find(ComboBox.class, part).single();
        var titles = find(Anchor.class, part).all().stream().map(Anchor::getText).toList();
        var title = IntStream.range(0, 8).mapToObj(i -> more.getLazyDataView().getItem(i).title())
                .filter(one -> !titles.contains(one)).findFirst().orElseThrow();
        test(more).selectItem(title);
        assertThat(now(day).dishes()).hasSize(day.dishes().size());
        assertThat(find(Anchor.class, part).all()).extracting(Anchor::getText).contains(title);
    }

    @Test
    void aCheaperDishIsTakenWithOneButton() {
        var day = TestDays.add(application, worker, group, "budzets=1");
        open("nodarbibu-dienas/" + day.id());
        var before = now(day).dishes();
        test(find(Button.class).withText("Gatavot šo").all().getFirst()).click();
        assertThat(now(day).dishes()).hasSameSizeAs(before).isNotEqualTo(before);
    }

    @Test
    void theKitchenCooksTheDishesOfTheDayAndNotThoseOfTheLesson() {
        var day = TestDays.add(application, worker, group);
        open("nodarbibu-dienas/" + day.id());
        test(find(Button.class, find(DishesPart.class).single()).withText("Noņemt").all().getFirst()).click();
        var kitchen = hrefs().stream().filter(href -> href.startsWith("kurss/1/diena/gatavot?")).findFirst().orElseThrow();
        open(kitchen);
        assertThat(hrefs()).contains("nodarbibu-dienas/" + day.id());
        SecurityContextHolder.clearContext();
        open(kitchen);
        var dishes = find(Anchor.class).withClassName("dish").all();
        assertThat(dishes).hasSize(day.dishes().size() - 1)
                .noneMatch(dish -> dish.getHref().contains("ediens=" + day.dishes().getFirst().cooked().recipe()));
        assertThat(hrefs()).as("who only cooks has no business with the plan").doesNotContain("nodarbibu-dienas/" + day.id()).contains("kurss/1");
        open(dishes.getFirst().getHref());
        assertThat(title()).isNotEqualTo("Ko jūs gatavojat?");
        for (var wrong : List.of("a".repeat(20), "", "%3Cb%3E", String.valueOf(day.id()))) {
            open("kurss/1/diena/gatavot?diena=" + wrong);
            assertThat(find(Anchor.class).withClassName("dish").exists()).as(wrong).isFalse();
        }
    }

    @Test
    void thereAreNoDaysOfOthersAndNoneThatAreNone() {
        var stranger = TestPeople.add(application, "Pēteris citur", Role.WORKER);
        var day = TestDays.add(application, stranger, null);
        for (var address : List.of("nodarbibu-dienas/" + day.id(), "nodarbibu-dienas/999999999", "nodarbibu-dienas/viens")) {
            open(address);
            assertThat(find(KeptDayView.class).exists()).as(address).isFalse();
        }
    }

    private GroupChoice visibleGroup() {
        return find(GroupChoice.class).withCondition(Component::isVisible).single();
    }

    private LessonDay now(LessonDay day) {
        return days.find(day.id(), worker).orElseThrow();
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

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String title() {
        return find(H1.class).single().getText();
    }
}
