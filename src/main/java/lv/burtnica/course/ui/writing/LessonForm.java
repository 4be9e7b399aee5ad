package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lv.burtnica.course.Activity;
import lv.burtnica.course.Course;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Worksheet;
import lv.burtnica.course.writing.LessonFault;
import lv.burtnica.course.writing.LessonPart;
import lv.burtnica.kit.TypedTexts;

/** All of a lesson in fields. What has to be put right is said beside the field. */
class LessonForm extends Div {

    private final Lesson before;
    private final TextField title = new TextField(getTranslation(LessonPart.TITLE.nameKey()));
    private final TextField message = new TextField(getTranslation(LessonPart.MESSAGE.nameKey()));
    private final IntegerField minutes = new IntegerField(getTranslation(LessonPart.MINUTES.nameKey()));
    private final LinesField outcomes = lines(LessonPart.OUTCOMES);
    private final LinesField equipment = lines(LessonPart.EQUIPMENT);
    private final LinesField safety = lines(LessonPart.SAFETY);
    private final LinesField questions = lines(LessonPart.QUESTIONS);
    private final TextArea homeTask = new TextArea(getTranslation(LessonPart.HOME_TASK.nameKey()));
    private final MarkdownField notes = new MarkdownField(getTranslation(LessonPart.NOTES.nameKey()));
    private final CheckboxGroup<Worksheet> worksheets = new CheckboxGroup<>(getTranslation(LessonPart.WORKSHEETS.nameKey()));
    private final RowList<ActivityRow> activities;
    private final RowList<DishRow> dishes;
    private final AgendaFields agenda;
    private final Map<LessonPart, HasValidationProperties> fields = new EnumMap<>(LessonPart.class);

    /** @param recipes the titles of those that can be cooked, by their keys */
    LessonForm(Course course, Lesson lesson, Map<String, String> recipes) {
        before = lesson;
        addClassName("lesson-form");
        agenda = new AgendaFields(this::activityTitles, () -> Objects.requireNonNullElse(minutes.getValue(), 0));
        activities = new RowList<>(getTranslation("course.ui.activities"), getTranslation("course.writing.add-activity"),
                () -> new ActivityRow(new Activity("", ""), agenda::renamed), () -> agenda.renamed("", ""));
        dishes = new RowList<>(getTranslation("course.ui.recipes"), getTranslation("course.writing.add-dish"),
                () -> new DishRow(new CookedRecipe("", ""), recipes), () -> {});
        prepare(course);
        show(lesson, recipes);
        var top = new Div(title, message, minutes, outcomes);
        top.addClassName("form-part");
        var kitchen = new Div(equipment, safety);
        kitchen.addClassName("form-part");
        var last = new Div(worksheets, questions, homeTask, notes);
        last.addClassName("form-part");
        add(top, agenda, dishes, kitchen, activities, last);
    }

    /** What is in the fields now. */
    Lesson lesson() {
        return new Lesson(
                before.number(), before.language(), title.getValue(), Objects.requireNonNullElse(minutes.getValue(), 0),
                message.getValue(), outcomes.lines(), agenda.parts(), dishes.rows().stream().map(DishRow::cooked).toList(),
                equipment.lines(), safety.lines(), chosenWorksheets(), questions.lines(), homeTask.getValue(),
                activities.rows().stream().map(ActivityRow::activity).toList(), notes.getValue());
    }

    /** The fields that are typed into, by their places now. */
    TypedTexts typed() {
        var typed = new TypedTexts().add("title", title).add("message", message).add("minutes", minutes).add("outcomes", outcomes)
                .add("equipment", equipment).add("safety", safety).add("questions", questions).add("homeTask", homeTask)
                .add("notes", notes.field());
        agenda.list().name(typed, "agenda");
        dishes.name(typed, "recipes");
        activities.name(typed, "activities");
        return typed;
    }

    /** @param task called after a row came to another place or went */
    void whenRearranged(Runnable task) {
        List.of(agenda.list(), dishes, activities).forEach(list -> list.whenRearranged(task));
    }

    /** Says beside each field what has to be put right, and leads to the first of them. */
    void show(List<LessonFault> faults) {
        fields.forEach((part, field) -> say(field, ""));
        List.of(agenda.list(), dishes, activities).forEach(RowList::clearFaults);
        notes.say("");
        faults.reversed().forEach(fault -> {
            var sentence = getTranslation(fault.key());
            switch (fault.part()) {
                case AGENDA -> agenda.list().say(fault.row(), sentence);
                case RECIPES -> dishes.say(fault.row(), sentence);
                case ACTIVITIES -> activities.say(fault.row(), sentence);
                default -> say(Objects.requireNonNull(fields.get(fault.part())), sentence);
            }
        });
        faults.stream().findFirst().map(fault -> place(fault.part())).ifPresent(field -> {
            field.getElement().callJsFunction("scrollIntoView");
            if (field instanceof HasValidationProperties) {
                field.getElement().callJsFunction("focus");
            }
        });
    }

    private Component place(LessonPart part) {
        return switch (part) {
            case AGENDA -> agenda;
            case RECIPES -> dishes;
            case ACTIVITIES -> activities;
            default -> (Component) Objects.requireNonNull(fields.get(part));
        };
    }

    private void prepare(Course course) {
        minutes.setStepButtonsVisible(true);
        minutes.setMin(1);
        worksheets.setItems(course.worksheets());
        worksheets.setItemLabelGenerator(Worksheet::title);
        title.addClassName("wide");
        message.addClassName("wide");
        homeTask.addClassName("wide");
        fields.putAll(Map.of(
                LessonPart.TITLE, title, LessonPart.MESSAGE, message, LessonPart.MINUTES, minutes, LessonPart.OUTCOMES, outcomes,
                LessonPart.EQUIPMENT, equipment, LessonPart.SAFETY, safety, LessonPart.QUESTIONS, questions,
                LessonPart.HOME_TASK, homeTask, LessonPart.NOTES, notes.field(), LessonPart.WORKSHEETS, worksheets));
        List.of(title, message, homeTask).forEach(field -> field.setManualValidation(true));
        minutes.setManualValidation(true);
    }

    private void show(Lesson lesson, Map<String, String> recipes) {
        title.setValue(lesson.title());
        message.setValue(lesson.message());
        minutes.setValue(lesson.minutes());
        outcomes.show(lesson.outcomes());
        lesson.activities().forEach(activity -> activities.put(new ActivityRow(activity, agenda::renamed)));
        agenda.show(lesson.agenda());
        minutes.addValueChangeListener(change -> agenda.addUp());
        lesson.recipes().forEach(cooked -> dishes.put(new DishRow(cooked, recipes)));
        equipment.show(lesson.equipment());
        safety.show(lesson.safety());
        questions.show(lesson.questions());
        homeTask.setValue(lesson.homeTask());
        notes.setValue(lesson.notes());
        worksheets.setValue(new HashSet<>(worksheets.getListDataView().getItems()
                .filter(sheet -> lesson.worksheets().contains(sheet.key())).toList()));
    }

    /** In the order in which the lesson named them, then new ones in the order of the course. */
    private List<String> chosenWorksheets() {
        var chosen = worksheets.getListDataView().getItems().filter(worksheets.getValue()::contains).map(Worksheet::key).toList();
        var kept = before.worksheets().stream().filter(chosen::contains);
        return Stream.concat(kept, chosen.stream().filter(key -> !before.worksheets().contains(key))).toList();
    }

    private List<String> activityTitles() {
        return activities.rows().stream().map(row -> row.activity().title()).filter(name -> !name.isEmpty()).distinct().toList();
    }

    private LinesField lines(LessonPart part) {
        return new LinesField(getTranslation(part.nameKey()), getTranslation("course.writing.one-a-line"));
    }

    private static void say(HasValidationProperties field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }
}
