package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import lv.burtnica.course.day.Answers;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.Outcome;
import lv.burtnica.course.plan.Dish;
import lv.burtnica.course.print.PackWords;
import lv.burtnica.course.report.ReportWords;
import lv.burtnica.kit.TypedTexts;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** How many came, how many portions were cooked, and what was really paid, with the plan's figures beside. */
class NumbersPart extends Section {

    private static final Pattern EUROS = Pattern.compile("[0-9]{1,5}([.,][0-9]{1,2})?");

    private final CountField came = new CountField(getTranslation("course.ui.came"), Outcome.MOST_PEOPLE);
    private final CountField portions = new CountField(getTranslation("course.ui.portions"), Outcome.MOST_PORTIONS);
    private final TextField paid = new TextField(getTranslation("course.ui.paid"));

    NumbersPart(DayServices services, LessonDay day) {
        addClassName("numbers");
        paid.setManualValidation(true);
        var outcome = day.outcome();
        came.setValue(outcome.came());
        portions.setValue(outcome.portions());
        paid.setValue(outcome.paid() == null ? "" : written(outcome.paid()));
        came.setHelperText(getTranslation("course.ui.planned-number", "n", day.people()));
        var setting = services.desk().read(day.wish()).setting();
        if (setting != null) {
            var plan = services.desk().plan(services.course(day), day, setting);
            var words = new PackWords(Wording.in(getLocale()));
            portions.setHelperText(getTranslation("course.ui.planned-number", "n", plan.dishes().stream().mapToInt(Dish::makes).sum()));
            paid.setHelperText(getTranslation("course.ui.planned-euros", "euros", words.euros(plan.shopping().toPay())));
        }
        var fields = new Div(came, portions, paid);
        fields.addClassName("day-fields");
        add(new H2(getTranslation("course.ui.numbers")), fields);
    }

    void name(TypedTexts typed) {
        typed.add("came", came).add("portions", portions).add("paid", paid);
    }

    boolean isSound() {
        var written = paid.getValue().strip();
        var sum = written.isEmpty() || EUROS.matcher(written).matches();
        paid.setErrorMessage(sum ? "" : getTranslation("course.ui.fault-budget"));
        paid.setInvalid(!sum);
        return came.isSound() & portions.isSound() & sum;
    }

    /** What was noted, with the answers to the questionnaire. */
    Outcome outcome(List<Answers> answers) {
        return new Outcome(came.getValue(), portions.getValue(), euros(), answers);
    }

    private @Nullable BigDecimal euros() {
        var text = paid.getValue().strip();
        return text.isEmpty() ? null : new BigDecimal(text.replace(',', '.'));
    }

    private String written(BigDecimal euros) {
        return new ReportWords(Wording.in(getLocale())).money(euros);
    }
}
