package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.people.PersonNames;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.Consents;
import lv.burtnica.recipe.PersonShown;
import lv.burtnica.recipe.RecipeBook.NotAllowedException;
import org.springframework.stereotype.Component;

/** Asks whether somebody is to be seen in a photograph and agreed to it, and says what was answered. The answer is kept at once. */
class PersonQuestion extends Composite<Div> {

    /** What the question needs. */
    @Component
    record Desk(Consents consents, SignedIn signedIn, PersonNames names) {}

    private final Desk desk;
    private final String pictureId;
    private final Paragraph said = new Paragraph();
    private final Paragraph meaning = new Paragraph(getTranslation("recipe.consent.not-published"));

    PersonQuestion(Desk desk, String pictureId) {
        this.desk = desk;
        this.pictureId = pictureId;
        var answers = new RadioButtonGroup<PersonShown>(getTranslation("recipe.consent.question"));
        answers.addClassName("choices");
        answers.setItems(List.of(PersonShown.NOBODY, PersonShown.AGREED, PersonShown.NOT_AGREED));
        answers.setItemLabelGenerator(answer -> getTranslation("recipe.consent.answer-" + answer.code()));
        var known = desk.consents().of(pictureId).said();
        if (known != PersonShown.NOT_SAID) {
            answers.setValue(known);
        }
        answers.addValueChangeListener(change -> keep(change.getValue()));
        said.addClassName("why");
        getContent().addClassName("person-question");
        getContent().getElement().setAttribute("lang", getLocale().getLanguage());
        getContent().add(answers, said, meaning);
        show();
    }

    private void keep(PersonShown answer) {
        try {
            desk.consents().say(pictureId, answer, desk.signedIn().get());
        } catch (NotAllowedException e) {
            Notices.error(getTranslation("recipe.review.not-allowed"));
        }
        show();
    }

    private void show() {
        var word = desk.consents().of(pictureId);
        meaning.setVisible(word.said() == PersonShown.NOT_AGREED);
        if (word.said() == PersonShown.NOT_SAID) {
            said.setText(getTranslation("recipe.consent.not-said"));
            return;
        }
        var name = desk.names().find(word.by()).orElse("");
        var time = ReaderTime.ofPage().write(word.at());
        said.setText(getTranslation(name.isEmpty() ? "recipe.consent.said-at" : "recipe.consent.said-by", "name", name, "time", time));
    }
}
