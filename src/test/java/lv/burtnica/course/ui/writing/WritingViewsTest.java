package lv.burtnica.course.ui.writing;

import static lv.burtnica.course.day.TestLessons.titled;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lv.burtnica.course.Course;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Suggestion;
import lv.burtnica.course.Worksheet;
import lv.burtnica.course.day.TestDays;
import lv.burtnica.course.feedback.SuggestionDesk;
import lv.burtnica.course.writing.CourseDesk;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** The screens on which a worker changes the course. */
@Transactional
@WithMockUser(username = "ilze", roles = "WORKER")
class WritingViewsTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LessonDesk desk;

    @Autowired
    private SuggestionDesk suggestions;

    @Autowired
    private CourseShelf shelf;

    private Person worker;

    @BeforeEach
    void thereIsAWorker() {
        worker = TestPeople.add(application, "ilze", Role.WORKER);
    }

    @Test
    void aWorkerChangesALessonAndSaysWhy() {
        open("kurss/1/labot?kapec=Grupa%20teica%3A%20par%20garu");
        assertThat(field("Kāpēc mainījāt").getValue()).isEqualTo("Grupa teica: par garu");
        field("Nosaukums").setValue("Šķīvis");
        save();
        assertThat(shelf.course(Texts.LATVIAN).lesson(1).orElseThrow().title()).isEqualTo("Šķīvis");
        assertThat(find(H1.class).single().getText()).isEqualTo("Šķīvis");
        open("kurss/1/versijas");
        assertThat(words()).contains("Kāpēc: Grupa teica: par garu", "2. versija, tagadējā", "Mainīts: Nosaukums", "− bija", "+ jauns");
    }

    @Test
    void theGroupFindsItsWordsInTheNextVersion() {
        var day = TestDays.add(application, worker, TestDays.group(application, "Cerība", worker));
        var said = suggestions.say(day, Suggestion.Kind.CHANGE, "Vajag vairāk laika zupai.", worker);
        var later = suggestions.say(day, Suggestion.Kind.CHANGE, "Bez zirņiem", worker);
        suggestions.say(day, Suggestion.Kind.WORKED, "Pāri sastrādājās labi.", worker);
        open("kurss/1");
        var change = "kurss/1/labot?ieteikums=" + said.id();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(change);
        open(change);
        assertThat(field("Kāpēc mainījāt").getValue()).isEqualTo("Grupa ieteica: Vajag vairāk laika zupai.");
        assertThat(offered()).containsExactlyInAnyOrder("Vajag vairāk laika zupai.", "Bez zirņiem");
        assertThat(choice().getValue()).extracting(Suggestion::id).containsExactly(said.id());
        minutesOfTheFirstPart().setValue(10);
        save();
        assertThat(words()).contains("Ielikts nodarbības 2. versijā.", "Vēl nav ielikts nodarbībā.");
        open("kurss/1/versijas");
        assertThat(words()).contains("Grupas vārdi, ko šī versija ņēma vērā", "Vajag vairāk laika zupai.")
                .anyMatch(text -> text.startsWith("Cerība, ")).doesNotContain("Bez zirņiem");
        open("kurss/1/labot?ieteikums=" + said.id());
        assertThat(offered()).as("what is in is not offered again").containsExactly("Bez zirņiem");
        assertThat(field("Kāpēc mainījāt").getValue()).isEmpty();
        suggestions.putAside(later.id(), "Zirņi ir pakā.", worker);
        open("kurss/1/labot?ieteikums=abc&ieteikums=99999999999999999999");
        assertThat(find(CheckboxGroup.class).withClassName("takes-in").exists()).as("nothing is left to choose").isFalse();
    }

    @Test
    void readersSeeTheWordsButNotWhoseTheyAre() {
        var day = TestDays.add(application, worker, TestDays.group(application, "Cerība", worker));
        var said = suggestions.say(day, Suggestion.Kind.CHANGE, "<b>Vairāk</b> laika zupai", worker);
        suggestions.say(day, Suggestion.Kind.CHANGE, "Vēl neizlemts", worker);
        desk.save(titled(shelf.course(Texts.LATVIAN).lesson(1).orElseThrow(), "Cits"), 1, "Grupa lūdza", Set.of(said.id()), worker);
        SecurityContextHolder.clearContext();
        for (var address : List.of("kurss/1", "kurss/1/versijas")) {
            open(address);
            assertThat(words()).contains("<b>Vairāk</b> laika zupai").noneMatch(text -> text.contains("Cerība"))
                    .doesNotContain("Vēl neizlemts", "Nolikt malā");
        }
        desk.restore(1, Texts.LATVIAN, 1, "Tomēr ne", worker);
        open("kurss/1");
        assertThat(words()).as("what was undone is not in the lesson").doesNotContain("<b>Vairāk</b> laika zupai");
        speak(Texts.ENGLISH);
        open("kurss/1");
        assertThat(words()).as("the English text did not take it in").doesNotContain("<b>Vairāk</b> laika zupai");
    }

    @Test
    void nothingChangedButTheReasonKeepsTheWholeLesson() {
        for (var number : List.of(1, 2, 3, 4, 5, 6)) {
            var before = shelf.course(Texts.LATVIAN).lesson(number).orElseThrow();
            open("kurss/" + number + "/labot");
            field("Kāpēc mainījāt").setValue("Skatos, vai nekas nepazūd");
            save();
            assertThat(shelf.course(Texts.LATVIAN).lesson(number).orElseThrow()).isEqualTo(before);
            assertThat(desk.newest(number, Texts.LATVIAN).orElseThrow().version().number()).isEqualTo(2);
        }
        open("kurss/1/versijas");
        assertThat(words()).contains("Kāpēc: Skatos, vai nekas nepazūd").noneMatch(text -> text.startsWith("Mainīts:"));
    }

    @Test
    void mistakesAreSaidBesideTheirFields() {
        open("kurss/1/labot");
        field("Nosaukums").setValue("");
        minutesOfTheFirstPart().setValue(0);
        save();
        assertThat(field("Nosaukums").getErrorMessage()).startsWith("Ierakstiet nosaukumu.");
        assertThat(find(Paragraph.class).withClassName("row-fault").all().stream().filter(Component::isVisible).map(Paragraph::getText))
                .containsExactly("Ierakstiet šīs daļas minūtes: no 1 līdz 600.");
        assertThat(field("Kāpēc mainījāt").isInvalid()).isTrue();
        assertThat(desk.versions(1, Texts.LATVIAN)).hasSize(1);
    }

    @Test
    void theClockAddsUpAndSaysWhenThePartsAreTooLong() {
        open("kurss/1/labot");
        assertThat(words()).contains("Daļas kopā ir 150 min. Nodarbība ir 150 min.");
        minutesOfTheFirstPart().setValue(45);
        assertThat(words()).contains("Visas daļas kopā ir 180 min, bet nodarbība ir 150 min. Saīsiniet par 30 min.");
        assertThat(times()).startsWith("10:00", "10:45", "11:10");
        find(IntegerField.class).withLabel("Cik minūtes").single().setValue(180);
        assertThat(words()).contains("Daļas kopā ir 180 min. Nodarbība ir 180 min.");
    }

    @Test
    void partsMoveComeAndGo() {
        open("kurss/1/labot");
        var first = parts().getFirst();
        test(button("Pārvietot zemāk: " + first, "↓")).click();
        assertThat(parts().get(1)).isEqualTo(first);
        assertThat(times()).startsWith("10:00", "10:25", "10:40");
        test(find(NativeButton.class).all().stream().filter(one -> one.getText().equals("×")).findFirst().orElseThrow()).click();
        assertThat(parts().getFirst()).isEqualTo(first);
        test(find(Button.class).withText("Pievienot daļu").single()).click();
        assertThat(parts()).hasSize(8).last().isEqualTo("");
    }

    @Test
    void anActivityThatIsRenamedStaysInItsPart() {
        open("kurss/1/labot");
        var title = find(TextField.class).withLabel("Nosaukums").all().stream().filter(one -> one.getValue().equals("Šķīvis")).findFirst()
                .orElseThrow();
        title.setValue("Mūsu šķīvis");
        field("Kāpēc mainījāt").setValue("Citi vārdi");
        save();
        assertThat(shelf.course(Texts.LATVIAN).lesson(1).orElseThrow().agenda()).anyMatch(part -> part.activity().equals("Mūsu šķīvis"));
    }

    @Test
    void theSecondEditorIsShownBothTextsAndChooses() {
        open("kurss/1/labot");
        desk.save(titled(shelf.course(Texts.LATVIAN).lesson(1).orElseThrow(), "Viņas nosaukums"), 1, "Ātrāk", worker);
        field("Nosaukums").setValue("Mans nosaukums");
        field("Kāpēc mainījāt").setValue("Arī es");
        save();
        assertThat(words()).contains("Divi rakstīja reizē", "Mans nosaukums", "Viņas nosaukums", "≠ citādi");
        assertThat(desk.newest(1, Texts.LATVIAN).orElseThrow().lesson().title()).isEqualTo("Viņas nosaukums");
        test(find(Button.class).withText("Saglabāt manu").single()).click();
        assertThat(desk.versions(1, Texts.LATVIAN)).extracting(version -> version.lesson().title())
                .startsWith("Mans nosaukums", "Viņas nosaukums");
    }

    @Test
    void theSecondEditorCanLeaveTheOtherText() {
        open("kurss/1/labot");
        desk.save(titled(shelf.course(Texts.LATVIAN).lesson(1).orElseThrow(), "Viņas nosaukums"), 1, "Ātrāk", worker);
        field("Kāpēc mainījāt").setValue("Arī es");
        save();
        test(find(Button.class).withText("Atstāt otra cilvēka tekstu").single()).click();
        assertThat(field("Nosaukums").getValue()).isEqualTo("Viņas nosaukums");
        assertThat(desk.versions(1, Texts.LATVIAN)).hasSize(2);
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheTabWasClosed() {
        open("kurss/1/labot");
        field("Nosaukums").setValue("");
        field("Kāpēc mainījāt").setValue("Vēl domāju");
        find(LessonEditor.class).single().keepDraft();
        assertThat(words()).anyMatch(text -> text.startsWith("Uzrakstītais ir paglabāts."));
        open("kurss/2/labot");
        assertThat(find(DraftNote.class).exists()).as("another lesson").isFalse();
        open("kurss/1/labot");
        assertThat(find(DraftNote.class).exists()).isTrue();
        assertThat(field("Nosaukums").getValue()).isEmpty();
        assertThat(field("Kāpēc mainījāt").getValue()).isEqualTo("Vēl domāju");
        test(find(Button.class).withText("Sākt no jauna").single()).click();
        assertThat(field("Nosaukums").getValue()).isEqualTo(shelf.course(Texts.LATVIAN).lesson(1).orElseThrow().title());
        open("kurss/1/labot");
        assertThat(find(DraftNote.class).exists()).isFalse();
    }

    @Test
    void theBrowserKeepsEveryFieldByItsPlaceAlsoAfterAMove() {
        open("kurss/1/labot");
        var form = find(LessonForm.class).single();
        var texts = form.typed().texts();
        assertThat(texts.keySet()).contains("title", "minutes", "notes", "agenda.0.title", "agenda.0.minutes", "recipes.0.who",
                "activities.0.title", "activities.0.text");
        assertThat(kept()).containsAll(texts.keySet()).contains("why").doesNotHaveDuplicates();
        test(button("Pārvietot zemāk: " + texts.get("agenda.0.title"), "↓")).click();
        assertThat(form.typed().texts()).containsEntry("agenda.1.title", texts.get("agenda.0.title"))
                .containsEntry("agenda.0.title", texts.get("agenda.1.title"));
        assertThat(kept()).doesNotHaveDuplicates();
        open("kurss/labot");
        assertThat(kept()).containsExactlyInAnyOrder("title", "aim", "audience", "about");
        open("kurss/darba-lapas/jauna");
        assertThat(kept()).containsExactlyInAnyOrder("title", "text");
    }

    private List<String> kept() {
        return find(Component.class).all().stream().map(field -> field.getElement().getAttribute("data-keep"))
                .filter(Objects::nonNull).toList();
    }

    @Test
    void aDraftFromAnOlderVersionIsComparedWithTheNewest() {
        open("kurss/1/labot");
        field("Nosaukums").setValue("Mans nosaukums");
        find(LessonEditor.class).single().keepDraft();
        desk.save(titled(shelf.course(Texts.LATVIAN).lesson(1).orElseThrow(), "Viņas nosaukums"), 1, "Ātrāk", worker);
        open("kurss/1/labot");
        field("Kāpēc mainījāt").setValue("Arī es");
        save();
        assertThat(words()).contains("Divi rakstīja reizē", "Mans nosaukums", "Viņas nosaukums");
        test(find(Button.class).withText("Saglabāt manu").single()).click();
        open("kurss/1/labot");
        assertThat(find(DraftNote.class).exists()).as("it is saved").isFalse();
        assertThat(field("Nosaukums").getValue()).isEqualTo("Mans nosaukums");
    }

    @Test
    void whoLeavesWithoutSavingLeavesNothing() {
        open("kurss/jauna-nodarbiba");
        field("Nosaukums").setValue("Ziemas krājumi");
        find(LessonEditor.class).single().keepDraft();
        open("kurss/jauna-nodarbiba");
        assertThat(field("Nosaukums").getValue()).isEqualTo("Ziemas krājumi");
        test(find(Button.class).withText("Nesaglabāt").single()).click();
        open("kurss/jauna-nodarbiba");
        assertThat(field("Nosaukums").getValue()).isEmpty();
    }

    @Test
    void aNewLessonIsAdded() {
        open("kurss/jauna-nodarbiba");
        assertThat(words()).contains("Daļas kopā ir 150 min. Nodarbība ir 150 min.");
        field("Nosaukums").setValue("Ziemas krājumi");
        field("Galvenais, ko atcerēties").setValue("Vasaru var ielikt burkā.");
        save();
        assertThat(shelf.course(Texts.LATVIAN).lessons()).hasSize(7).last().extracting(Lesson::title).isEqualTo("Ziemas krājumi");
        assertThat(find(H1.class).single().getText()).isEqualTo("Ziemas krājumi");
    }

    @Test
    void theCourseAndItsOrderAreChanged() {
        open("kurss/labot");
        find(TextField.class).withLabel("Kursa mērķis").single().setValue("Gatavot kopā.");
        var second = shelf.course(Texts.LATVIAN).lessons().get(1);
        test(button("Pārvietot augstāk: " + second.title(), "↑")).click();
        save();
        var now = shelf.course(Texts.LATVIAN);
        assertThat(now.aim()).isEqualTo("Gatavot kopā.");
        assertThat(now.lessons()).extracting(Lesson::number).startsWith(2, 1, 3);
        assertThat(words()).contains("Gatavot kopā.");
    }

    @Test
    void theSecondEditorOfTheCourseIsShownBothTexts() {
        open("kurss/labot");
        var course = shelf.course(Texts.LATVIAN);
        var theirs = new Course(course.key(), course.language(), course.title(), "Viņas auditorija", course.aim(), course.about(),
                course.lessons(), course.worksheets());
        application.getBean(CourseDesk.class).save(theirs, 1, worker);
        desk.add(titled(course.lesson(1).orElseThrow(), "Viņas jaunā nodarbība"), "Grupa gribēja", worker);
        find(TextField.class).withLabel("Kursa mērķis").single().setValue("Mans mērķis");
        test(button("Pārvietot augstāk: " + course.lessons().get(1).title(), "↑")).click();
        save();
        assertThat(words()).contains("Divi rakstīja reizē", "Mans mērķis", "Viņas auditorija");
        assertThat(shelf.course(Texts.LATVIAN).aim()).isEqualTo(course.aim());
        test(find(Button.class).withText("Saglabāt manu").single()).click();
        var now = shelf.course(Texts.LATVIAN);
        assertThat(now.aim()).isEqualTo("Mans mērķis");
        assertThat(now.lessons()).extracting(Lesson::number).as("no lesson is lost").containsExactly(2, 1, 3, 4, 5, 6, 7);
    }

    @Test
    void theSecondEditorOfTheCourseCanLeaveTheOtherText() {
        open("kurss/labot");
        var course = shelf.course(Texts.LATVIAN);
        application.getBean(CourseDesk.class).save(new Course(course.key(), course.language(), course.title(), course.audience(),
                "Viņas mērķis", course.about(), course.lessons(), course.worksheets()), 1, worker);
        find(TextField.class).withLabel("Kursa mērķis").single().setValue("Mans mērķis");
        save();
        test(find(Button.class).withText("Atstāt otra cilvēka tekstu").single()).click();
        assertThat(find(TextField.class).withLabel("Kursa mērķis").single().getValue()).isEqualTo("Viņas mērķis");
    }

    @Test
    void theSecondEditorOfAWorksheetIsShownBothTexts() {
        var sheet = shelf.course(Texts.LATVIAN).worksheets().getFirst();
        open("kurss/darba-lapas/" + sheet.key());
        application.getBean(CourseDesk.class)
                .save(new Worksheet(sheet.key(), sheet.language(), "Viņas lapa", !sheet.landscape(), sheet.text()), 1, worker);
        find(TextField.class).single().setValue("Mana lapa");
        save();
        assertThat(words()).contains("Divi rakstīja reizē", "Mana lapa", "Viņas lapa", "Lapa guļus");
        assertThat(shelf.course(Texts.LATVIAN).worksheets().getFirst().title()).isEqualTo("Viņas lapa");
        test(find(Button.class).withText("Saglabāt manu").single()).click();
        assertThat(shelf.course(Texts.LATVIAN).worksheets().getFirst().title()).isEqualTo("Mana lapa");
    }

    @Test
    void aWorksheetIsMade() {
        open("kurss/darba-lapas/jauna");
        save();
        assertThat(find(TextField.class).single().getErrorMessage()).startsWith("Ierakstiet tekstu.");
        find(TextField.class).single().setValue("Mans krājumu plaukts");
        find(TextArea.class).single().setValue("Burkas\n\n____");
        save();
        assertThat(shelf.course(Texts.LATVIAN).worksheets()).last().satisfies(sheet -> {
            assertThat(sheet.title()).isEqualTo("Mans krājumu plaukts");
            open("kurss/darba-lapas/" + sheet.key());
            assertThat(find(TextArea.class).single().getValue()).contains("Burkas");
        });
    }

    @Test
    @WithAnonymousUser
    void readersSeeWhatChangedButNotByWhom() {
        desk.save(titled(shelf.course(Texts.LATVIAN).lesson(1).orElseThrow(), "Cits nosaukums"), 1, "Grupa lūdza", worker);
        open("kurss/1/versijas");
        assertThat(words()).contains("Kāpēc: Grupa lūdza").noneMatch(text -> text.contains("ilze"));
        assertThat(find(Button.class).withText("Atgriezt šo").exists()).isFalse();
        open("kurss/1/labot");
        assertThat(find(LessonForm.class).exists()).isFalse();
    }

    @Test
    void everythingIsThereInEnglish() {
        speak(Texts.ENGLISH);
        for (var address : List.of("kurss/1/labot", "kurss/1/versijas", "kurss/labot", "kurss/jauna-nodarbiba", "kurss/darba-lapas/jauna")) {
            open(address);
            assertThat(words()).noneMatch(text -> text.matches(".*course\\.[a-z].*"));
        }
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Suggestion> choice() {
        return find(CheckboxGroup.class).withClassName("takes-in").single();
    }

    private List<String> offered() {
        return choice().getListDataView().getItems().map(Suggestion::words).toList();
    }

    private IntegerField minutesOfTheFirstPart() {
        return find(IntegerField.class).withLabel("Minūtes").all().getFirst();
    }

    private List<String> parts() {
        return find(TextField.class).withLabel("Ko dara").all().stream().map(TextField::getValue).toList();
    }

    private List<String> times() {
        return find(Span.class).withClassName("time").all().stream().map(Span::getText).toList();
    }

    private NativeButton button(String label, String sign) {
        return find(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals(sign) && one.getAriaLabel().orElse("").equals(label))
                .findFirst().orElseThrow(() -> new AssertionError(label + " in "
                        + find(NativeButton.class).all().stream().map(one -> one.getAriaLabel().orElse("")).toList()));
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).all().getFirst();
    }

    private void save() {
        test(find(Button.class).withText("Saglabāt").single()).click();
    }

    private List<String> words() {
        return find(Component.class).all().stream().filter(HasText.class::isInstance)
                .map(part -> ((HasText) part).getText().replace('\u00A0', ' ')).toList();
    }
}
