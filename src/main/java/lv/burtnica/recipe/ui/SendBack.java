package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import lv.burtnica.recipe.Review;

/** Where the social worker writes the kind word with which a recipe goes back. Often needed sentences stand ready to be changed. */
class SendBack extends Div {

    private static final List<String> READY = List.of(
            "recipe.review.ready-amounts",
            "recipe.review.ready-time",
            "recipe.review.ready-steps",
            "recipe.review.ready-picture",
            "recipe.review.ready-twice");

    private final TextArea word = new TextArea(getTranslation("recipe.review.word"));
    private final Consumer<String> send;

    /**
     * @param send what to do with the word
     * @param cancel what to do when nothing shall be sent
     */
    SendBack(Consumer<String> send, Runnable cancel) {
        this.send = send;
        addClassName("send-back");
        word.setHelperText(getTranslation("recipe.review.word-help"));
        word.setMaxLength(Review.LONGEST_WORD);
        word.setMinRows(3);
        word.setManualValidation(true);
        var deed = new Button(getTranslation("recipe.review.send-back-now"), click -> send());
        deed.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(deed, new Button(getTranslation("recipe.review.cancel"), click -> cancel.run()));
        row.addClassName("row");
        add(new Paragraph(getTranslation("recipe.review.ready")), ready(), word, row);
    }

    void focus() {
        word.focus();
    }

    private Div ready() {
        var sentences = new Div();
        sentences.addClassName("ready");
        READY.forEach(key -> sentences.add(new Button(getTranslation(key), click -> take(getTranslation(key)))));
        return sentences;
    }

    /** What was typed already stays, and the sentence follows it. */
    private void take(String sentence) {
        word.setValue(word.isEmpty() ? sentence : word.getValue().strip() + "\n" + sentence);
        word.setInvalid(false);
        word.focus();
    }

    private void send() {
        var said = word.getValue().strip();
        var fault = said.isEmpty() ? "recipe.review.word-missing" : said.length() > Review.LONGEST_WORD ? "recipe.review.word-long" : "";
        if (fault.isEmpty()) {
            send.accept(said);
        } else {
            word.setErrorMessage(getTranslation(fault));
            word.setInvalid(true);
            word.focus();
        }
    }
}
