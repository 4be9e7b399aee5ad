package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import lv.burtnica.recipe.IngredientPreview;

/** One line as it was understood, with the question what it means, or with the answer and the way to change it. */
class UnderstoodLine extends ListItem {

    private final IngredientPreview.Line line;
    private final FoodWords foods;
    private final Answers answers;
    private final Div name;
    private final Button change = new Button(getTranslation("recipe.entry.change"));

    /** @param checking whether to say of every line what it means, also where nothing is asked */
    UnderstoodLine(IngredientPreview.Line line, FoodWords foods, Answers answers, boolean checking) {
        this.line = line;
        this.foods = foods;
        this.answers = answers;
        var shown = line.shown();
        var amount = new Span(shown.amount());
        amount.addClassName("amount");
        name = new Div(new Span(shown.name()));
        if (!shown.note().isEmpty()) {
            name.add(quiet(shown.note()));
        }
        if (shown.fromParcel()) {
            name.add(new Text(" "), new ParcelMark(getTranslation("recipe.words.from-parcel")));
        }
        setClassName("bare", shown.amount().isEmpty());
        add(amount, name);
        addMeaning(checking);
    }

    String words() {
        return line.words();
    }

    /** Whether it says what it means, with the way to change that. */
    boolean offersChange() {
        return change.getParent().isPresent();
    }

    /** Puts the focus on the way to change the answer. */
    void focusChange() {
        change.focus();
    }

    private void addMeaning(boolean checking) {
        if (line.asked()) {
            ask(line.likeliest());
        } else if (line.answered() || checking && line.correctable()) {
            var meant = line.food() == null
                    ? getTranslation("recipe.entry.is-not-listed")
                    : getTranslation("recipe.entry.is", "food", foods.name(line.food()));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            change.setAriaLabel(getTranslation("recipe.entry.change-what", "words", line.words()));
            change.addClickListener(click -> {
                change.setVisible(false);
                ask(Stream.ofNullable(line.food()).toList());
            });
            var answer = new Div(new Span(meant), change);
            answer.addClassName("answer");
            add(answer);
        } else if (line.food() == null) {
            name.add(quiet(getTranslation("recipe.form.unknown-food")));
        }
    }

    private void ask(List<String> likeliest) {
        add(new FoodQuestion(line.words(), likeliest, foods, answers));
    }

    private static Span quiet(String text) {
        var note = new Span(text);
        note.addClassName("quiet");
        return note;
    }
}
