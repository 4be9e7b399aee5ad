package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Below the form: back and on, or send; whether it is kept; and the quiet ways, to the other way of writing and to throw it away. */
class LastRow extends Div {

    private final Button back;
    private final Button next;
    private final Button send;
    private final Button other;
    private final Button discard;
    private final Paragraph saved = new Paragraph();
    private @Nullable WritingStep step;

    /** @param go called with the step to go to, {@code null} for everything on one page */
    LastRow(String sendText, Runnable sending, Consumer<@Nullable WritingStep> go, Runnable throwAway) {
        back = new Button(getTranslation("recipe.entry.back"), click -> go.accept(shown().previous()));
        next = new Button(getTranslation("recipe.entry.next"), click -> go.accept(shown().next()));
        send = new Button(sendText, click -> sending.run());
        other = new Button("", click -> go.accept(step == null ? WritingStep.NAME : null));
        discard = new DiscardButton(throwAway);
        next.addThemeVariants(ButtonVariant.PRIMARY);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        other.addThemeVariants(ButtonVariant.TERTIARY);
        discard.setVisible(false);
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        var ways = new Div(next, send, back);
        ways.addClassNames("row", "ways");
        var quiet = new Div(other, discard);
        quiet.addClassName("row");
        addClassName("last-row");
        add(ways, saved, quiet);
    }

    /** Fits a step, or everything on one page where it is {@code null}. */
    void show(@Nullable WritingStep wanted) {
        step = wanted;
        back.setVisible(wanted != null && !wanted.isFirst());
        next.setVisible(wanted != null && !wanted.isLast());
        send.setVisible(wanted == null || wanted.isLast());
        other.setText(getTranslation(wanted == null ? "recipe.entry.by-steps" : "recipe.entry.on-one-page"));
    }

    /** Says that there is a kept draft now. */
    void showKept(String sentence) {
        saved.setText(sentence);
        discard.setVisible(true);
    }

    void say(String sentence) {
        saved.setText(sentence);
    }

    private WritingStep shown() {
        return step == null ? WritingStep.NAME : step;
    }
}
