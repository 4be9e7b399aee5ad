package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import lv.burtnica.kit.MenuNumbers;
import lv.burtnica.kit.Notices;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.Review;

/** The two ways out for something that waits: publish it, or send it back with a kind word. */
class Decision extends Div {

    private final Review review;
    private final Person worker;
    private final long id;
    private final int version;
    private final Runnable decided;
    private final Div back = new Div();
    private final Button opener;

    /**
     * @param title of the recipe, for those who hear the buttons one by one
     * @param version of the recipe as it is shown
     * @param decided what to do afterwards, also where somebody else was faster
     */
    Decision(Review review, Person worker, long id, int version, String title, Runnable decided, Component... before) {
        this.review = review;
        this.worker = worker;
        this.id = id;
        this.version = version;
        this.decided = decided;
        addClassName("decision");
        var publish = new Button(getTranslation("recipe.page.publish"), click -> publish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setAriaLabel(publish.getText() + ": " + title);
        opener = new Button(getTranslation("recipe.review.send-back"), click -> open());
        opener.setAriaLabel(opener.getText() + ": " + title);
        var row = new Div(before);
        row.add(publish, opener);
        row.addClassName("row");
        add(row, back);
    }

    private void open() {
        var form = new SendBack(this::sendBack, this::close);
        back.removeAll();
        back.add(form);
        form.focus();
    }

    private void close() {
        back.removeAll();
        opener.focus();
    }

    private void publish() {
        if (Attempt.at(() -> review.publish(id, version, worker))) {
            Notices.success(getTranslation("recipe.page.published"));
        }
        finish();
    }

    private void sendBack(String word) {
        if (Attempt.at(() -> review.sendBack(id, version, word, worker))) {
            Notices.success(getTranslation("recipe.review.went-back"));
            finish();
        } else {
            // The word stays to be copied; the page around it may be out of date.
            back.addComponentAsFirst(new Paragraph(getTranslation("recipe.review.word-kept")));
        }
    }

    private void finish() {
        MenuNumbers.changed();
        decided.run();
    }
}
