package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.burtnica.course.Suggestion;
import lv.burtnica.course.writing.CoursePages;
import lv.burtnica.kit.TypedTexts;
import lv.burtnica.wording.Wording;

/** Why a lesson is changed: in a sentence, and which of the groups' suggestions it takes in. */
class WhyFields extends Div {

    private final TextField why = new TextField(getTranslation("course.writing.why"));
    private final CheckboxGroup<Suggestion> takenIn = new CheckboxGroup<>(getTranslation("course.writing.takes-in"));

    /**
     * @param offered suggestions to choose from
     * @param because the numbers of those that are chosen already
     */
    WhyFields(String reason, List<Suggestion> offered, Set<Long> because) {
        addClassName("why-fields");
        why.setHelperText(getTranslation("course.writing.why-help"));
        why.setMaxLength(CoursePages.LONGEST_REASON);
        why.setValue(reason.length() > CoursePages.LONGEST_REASON ? reason.substring(0, CoursePages.LONGEST_REASON) : reason);
        why.addClassName("wide");
        why.setManualValidation(true);
        takenIn.setItems(offered);
        takenIn.setItemLabelGenerator(Suggestion::words);
        takenIn.setItemHelperGenerator(this::who);
        takenIn.setHelperText(getTranslation("course.writing.takes-in-help"));
        takenIn.addClassNames("wide", "takes-in");
        takenIn.setValue(offered.stream().filter(said -> because.contains(said.id())).collect(Collectors.toSet()));
        takenIn.setVisible(!offered.isEmpty());
        add(why, takenIn);
    }

    private String who(Suggestion said) {
        var date = Wording.in(getLocale()).date(said.saidOn());
        return said.group().isEmpty() ? date : said.group() + ", " + date;
    }

    String reason() {
        return why.getValue();
    }

    /** What the groups said that is chosen now. */
    List<String> chosenWords() {
        return takenIn.getValue().stream().sorted(Comparator.comparing(Suggestion::id)).map(Suggestion::words).toList();
    }

    void name(TypedTexts typed) {
        typed.add("why", why);
    }

    Set<Long> takenIn() {
        return takenIn.getValue().stream().map(Suggestion::id).collect(Collectors.toSet());
    }

    /** Says at the field what is missing. */
    boolean isSound() {
        why.setInvalid(why.getValue().isBlank());
        why.setErrorMessage(why.getValue().isBlank() ? getTranslation("course.writing.fault-why") : "");
        return !why.isInvalid();
    }

    void focus() {
        why.focus();
    }
}
