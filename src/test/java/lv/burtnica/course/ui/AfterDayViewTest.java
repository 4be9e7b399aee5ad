package lv.burtnica.course.ui;

import static lv.burtnica.people.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.burtnica.course.Suggestion;
import lv.burtnica.course.day.Answers;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayState;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.course.day.Outcome;
import lv.burtnica.course.day.TestDays;
import lv.burtnica.course.feedback.SuggestionDesk;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Group;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.assessment.Taste;
import lv.burtnica.recipe.taste.Tasting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** After the lesson: what is noted, what the recipe and the report hear of it, and what the group said. */
@Transactional
class AfterDayViewTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LessonDays days;

    @Autowired
    private SuggestionDesk suggestions;

    @Autowired
    private Tasting tasting;

    private Person worker;
    private Group group;
    private LessonDay day;

    @BeforeEach
    void comeIn() {
        worker = TestPeople.add(application, "Ilze vada", Role.WORKER);
        group = TestDays.group(application, "Cerība", worker);
        day = TestDays.add(application, worker, group, "datums=2026-03-03");
        signIn(worker);
        open("nodarbibu-dienas/" + day.id() + "/pec");
    }

    @Test
    void whatIsNotedIsKeptAndMeansThatTheLessonWasHeld() {
        assertThat(field("Cik cilvēku atnāca").getHelperText()).isEqualTo("Plānā bija: 10");
        assertThat(says("Plānā bija: vismaz ")).isTrue();
        test(field("Cik cilvēku atnāca")).setValue(9);
        test(field("Cik porciju pagatavoja")).setValue(22);
        test(find(TextField.class).withLabel("Cik eiro samaksāja").single()).setValue("14,20");
        test(find(CountField.class, find(DishFacesPart.class).single()).all().getFirst()).setValue(8);
        test(find(CountField.class, find(QuestionsPart.class).single()).all().get(1)).setValue(3);
        save();
        var now = now();
        assertThat(now.state()).isEqualTo(DayState.HELD);
        assertThat(now.outcome()).isEqualTo(new Outcome(
                9, 22, new BigDecimal("14.20"), List.of(new Answers(1, false, List.of(0, 3, 0, 0, 0)))));
        assertThat(now.dishes().getFirst().onPaper()).isEqualTo(new Taste(8, 0, 0));
        assertThat(tasting.of(Objects.requireNonNull(now.dishes().getFirst().frozen()).recipeId()).good()).isGreaterThanOrEqualTo(8);
        assertThat(find(TextField.class).withLabel("Cik eiro samaksāja").single().getValue()).isEqualTo("14,20");
        save();
        assertThat(now().outcome()).as("saving again changes nothing").isEqualTo(now.outcome());
    }

    @Test
    void aMistakeIsSaidAtItsFieldAndNothingIsKept() {
        test(find(TextField.class).withLabel("Cik eiro samaksāja").single()).setValue("daudz");
        field("Cik cilvēku atnāca").setValue(-4);
        save();
        assertThat(find(TextField.class).withLabel("Cik eiro samaksāja").single().isInvalid()).isTrue();
        assertThat(field("Cik cilvēku atnāca").getErrorMessage()).isEqualTo("Ierakstiet veselu skaitli no 0 līdz 300.");
        assertThat(now().state()).isEqualTo(DayState.PLANNED);
    }

    @Test
    void whoChangesThePlanMeanwhileIsNotInTheWay() {
        days.change(day, day.wish().with(Asked.PLACE, List.of("Liepāja")), group.id(), worker);
        test(field("Cik cilvēku atnāca")).setValue(9);
        save();
        assertThat(now().outcome().came()).isEqualTo(9);
        assertThat(now().wish().value(Asked.PLACE)).isEqualTo("Liepāja");
    }

    @Test
    void whoNotesMeanwhileIsShownBesideWhatWasWrittenHere() {
        days.note(day, new Outcome(12, null, null, List.of()), day.dishes().stream().map(dish -> Taste.NOBODY).toList(), worker);
        test(field("Cik cilvēku atnāca")).setValue(9);
        save();
        assertThat(now().outcome().came()).as("nothing is overwritten").isEqualTo(12);
        assertThat(says("Cik cilvēku atnāca: Jūs: 9; Otrs cilvēks: 12")).isTrue();
        test(field("Cik cilvēku atnāca")).setValue(9);
        save();
        assertThat(now().outcome().came()).isEqualTo(9);
    }

    @Test
    void everyFigureThatWasWrittenIsShownBesideTheOthers() {
        var noted = day.dishes().stream().map(dish -> new Taste(5, 0, 0)).toList();
        days.note(day, new Outcome(null, null, new BigDecimal("3.50"), List.of()), noted, worker);
        test(find(TextField.class).withLabel("Cik eiro samaksāja").single()).setValue("14,20");
        test(find(CountField.class, find(DishFacesPart.class).single()).all().getFirst()).setValue(8);
        test(find(CountField.class, find(QuestionsPart.class).single()).all().get(1)).setValue(3);
        save();
        assertThat(says("Cik eiro samaksāja: Jūs: 14,20; Otrs cilvēks: 3,50")).isTrue();
        assertThat(says("Jūs: 8; Otrs cilvēks: 5")).as("the faces for a dish").isTrue();
        assertThat(says("Jūs: 3; Otrs cilvēks: nekas")).as("an answer to a question").isTrue();
        assertThat(find(ListItem.class, find(NotedByBoth.class).single()).all()).as("only what was written here").hasSize(3)
                .allMatch(line -> line.getText().length() > "Jūs: 8; Otrs cilvēks: 5".length());
    }

    @Test
    void whatTheGroupSaidStaysWithTheLesson() {
        var say = find(SayPart.class).single();
        var areas = find(TextArea.class, say).all();
        test(find(Button.class, say).withText("Pievienot").all().getLast()).click();
        assertThat(areas.getLast().isInvalid()).as("nothing said").isTrue();
        test(areas.getLast()).setValue("Vajag vairāk laika zupai.");
        test(find(Button.class, say).withText("Pievienot").all().getLast()).click();
        test(areas.getFirst()).setValue("Pāri labi sastrādājās.");
        test(find(Button.class, say).withText("Pievienot").all().getFirst()).click();
        assertThat(areas.getLast().getValue()).as("empty for the next").isEmpty();
        assertThat(suggestions.of(day)).extracting(Suggestion::kind)
                .containsExactlyInAnyOrder(Suggestion.Kind.CHANGE, Suggestion.Kind.WORKED);
        open("kurss/1");
        assertThat(says("Vajag vairāk laika zupai.")).isTrue();
        assertThat(says("Cerība, 2026. gada 3. marts")).isTrue();
        test(find(Button.class).withText("Nolikt malā").all().getFirst()).click();
        test(find(Button.class).withText("Nolikt malā").all().getFirst()).click();
        var reason = find(TextField.class).withLabel("Kāpēc nolikt malā").all().getFirst();
        assertThat(reason.getErrorMessage()).isEqualTo("Ierakstiet, kāpēc. Grupa to gribēs zināt.");
        test(reason).setValue("Nodarbība jau ir gara.");
        test(find(Button.class).withText("Nolikt malā").all().getFirst()).click();
        assertThat(says("Nolikts malā: Nodarbība jau ir gara.")).isTrue();
    }

    @Test
    void whatWasTypedAndNotAddedIsKeptWithTheRest() {
        test(find(TextArea.class, find(SayPart.class).single()).all().getLast()).setValue("Vajag lielāku katlu.");
        save();
        assertThat(suggestions.of(day)).extracting(Suggestion::words).containsExactly("Vajag lielāku katlu.");
        assertThat(find(TextArea.class, find(SayPart.class).single()).all()).allMatch(TextArea::isEmpty);
        save();
        assertThat(suggestions.of(day)).as("only once").hasSize(1);
    }

    @Test
    void theBrowserKnowsEveryFieldByAName() {
        assertThat(kept(field("Cik cilvēku atnāca"))).isEqualTo("came");
        var named = find(CountField.class).all().stream().map(AfterDayViewTest::kept).toList();
        assertThat(named).doesNotContainNull().doesNotHaveDuplicates().contains("dish.0.good", "question.6.after.4");
        assertThat(find(TextArea.class).all()).extracting(AfterDayViewTest::kept).containsOnly("words");
    }

    private static String kept(Component field) {
        return field.getElement().getAttribute("data-keep");
    }

    @Test
    void readersDoNotSeeWhatGroupsSaid() {
        suggestions.say(day, Suggestion.Kind.CHANGE, "Tikai vadītājiem.", worker);
        SecurityContextHolder.clearContext();
        open("kurss/1");
        assertThat(says("Tikai vadītājiem.")).isFalse();
    }

    @Test
    void theReportCountsTheLesson() {
        test(field("Cik cilvēku atnāca")).setValue(9);
        save();
        open("parskats?no=2026-01-01&lidz=2026-12-31&grupa=" + group.id());
        assertThat(find(ReportResult.class).exists()).isTrue();
        assertThat(html()).contains("Cerība", "<td>9</td>");
        test(find(Button.class).withText("Pagājušais gads").single()).click();
        assertThat(says("Šajā laikā nekā nav") || html().contains("Cerība")).isTrue();
        open("parskats?no=2019-01-01&lidz=2019-12-31");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Šajā laikā nekā nav");
        open("parskats?no=rīt&lidz=vakar&grupa=desmit");
        assertThat(find(ReportView.class).exists()).isTrue();
    }

    private void save() {
        test(find(Button.class).withText("Saglabāt").single()).click();
        find(Notification.class).all().forEach(Notification::close);
    }

    private CountField field(String label) {
        return find(CountField.class).withCondition(one -> label.equals(one.getLabel())).single();
    }

    private LessonDay now() {
        return days.find(day.id(), worker).orElseThrow();
    }

    private String html() {
        return find(ReportResult.class).single().getElement().getOuterHTML().replaceAll("\\s+", " ").replace("> ", ">").replace(" <", "<");
    }

    private boolean says(String words) {
        return find(Component.class).all().stream()
                .flatMap(part -> Stream.of(
                        part instanceof HasText text ? text.getText() : "", part.getElement().getProperty("helperText", "")))
                .anyMatch(text -> text.replace('\u00A0', ' ').contains(words));
    }
}
