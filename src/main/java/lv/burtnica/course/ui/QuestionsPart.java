package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import lv.burtnica.course.day.Answers;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.Outcome;
import lv.burtnica.kit.TypedTexts;

/** The questionnaire in numbers: for each question how many drew a ring around which face, before and after. */
class QuestionsPart extends Section {

    private final List<Row> rows = new ArrayList<>();
    private final List<NativeDetails> details = new ArrayList<>();

    private record Row(int question, boolean afterwards, List<CountField> faces) {

        Answers answers() {
            return new Answers(question, afterwards, faces.stream().map(CountField::count).toList());
        }
    }

    QuestionsPart(LessonDay day) {
        addClassName("questions");
        var help = new Paragraph(getTranslation("course.ui.questionnaire-help"));
        help.addClassName("why");
        add(new H2(getTranslation("course.ui.questionnaire")), help);
        for (var question = 1; question <= Answers.QUESTIONS; question++) {
            var asked = question + ". " + getTranslation("course.print.question-" + question);
            details.add(new NativeDetails(asked, new Div(row(day, question, false, asked), row(day, question, true, asked))));
        }
        details.forEach(this::add);
        openFilled();
    }

    private Div row(LessonDay day, int question, boolean afterwards, String asked) {
        var when = getTranslation(afterwards ? "course.print.faces-after" : "course.print.faces-before");
        var counts = day.outcome().answers(question, afterwards).map(Answers::faces).orElse(List.of(0, 0, 0, 0, 0));
        var faces = new ArrayList<CountField>();
        var row = new Div();
        row.addClassName("count-row");
        for (var face = 1; face <= Answers.FACES; face++) {
            var name = getTranslation("course.print.face-" + face);
            var field = new CountField(name, Outcome.MOST_PEOPLE);
            field.setAriaLabel(name + ": " + when + ", " + asked);
            var count = counts.get(face - 1);
            field.setValue(count == 0 ? null : count);
            faces.add(field);
            row.add(field);
        }
        rows.add(new Row(question, afterwards, faces));
        var title = new Paragraph(when);
        title.addClassName("when");
        return new Div(title, row);
    }

    void name(TypedTexts typed) {
        for (var row : rows) {
            for (var face = 0; face < row.faces().size(); face++) {
                typed.add("question." + row.question() + (row.afterwards() ? ".after." : ".before.") + face, row.faces().get(face));
            }
        }
    }

    /** Lets every figure that is there, and every mistake, be seen. */
    void openFilled() {
        rows.stream().filter(row -> row.faces().stream().anyMatch(face -> face.isInvalid() || !face.isEmpty()))
                .forEach(row -> details.get(row.question() - 1).setOpen(true));
    }

    boolean isSound() {
        var sound = rows.stream().flatMap(row -> row.faces().stream()).filter(field -> !field.isSound()).count() == 0;
        openFilled();
        return sound;
    }

    List<Answers> answers() {
        return rows.stream().map(Row::answers).toList();
    }
}
