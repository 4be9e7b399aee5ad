package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import lv.burtnica.recipe.IngredientPreview;
import org.jspecify.annotations.Nullable;

/** The typed ingredients as the notebook understands them: how much of what, and what it would like to know. */
class UnderstoodLines extends Section {

    private final FoodWords foods;
    private final Answers answers;
    private final Div groups = new Div();
    private final Paragraph thanks = new Paragraph();
    private final Button check = new Button(getTranslation("recipe.entry.something-wrong"), click -> check());
    private boolean checking;
    private List<IngredientPreview.Group> last = List.of();

    /** @param isWorker whether to lead on to all that people answered */
    UnderstoodLines(FoodWords foods, Answers answers, boolean isWorker) {
        this.foods = foods;
        this.answers = answers;
        addClassNames("notebook", "understood");
        thanks.getElement().setAttribute("role", "status");
        thanks.addClassName("thanks");
        add(new H3(getTranslation("recipe.form.understood")), groups, thanks, check);
        check.addThemeVariants(ButtonVariant.TERTIARY);
        if (isWorker) {
            add(new Paragraph(new Anchor(RecipeLinks.CORRECTIONS, getTranslation("recipe.entry.corrections.all"))));
        }
        setVisible(false);
    }

    /** Shows what is understood. What did not change stays as it is, so that a finger on a button meets the button. */
    void show(List<IngredientPreview.Group> read) {
        if (read.equals(last)) {
            return;
        }
        last = read;
        thanks.setText("");
        render();
    }

    /** From now on every line says what it means, and can be changed. */
    private void check() {
        checking = true;
        check.setVisible(false);
        render();
        lines().filter(UnderstoodLine::offersChange).findFirst().ifPresent(UnderstoodLine::focusChange);
    }

    private void render() {
        groups.removeAll();
        for (var group : last) {
            if (!group.title().isEmpty()) {
                groups.add(new H4(group.title()));
            }
            var list = new UnorderedList();
            list.addClassName("lines");
            group.lines().forEach(line -> list.add(new UnderstoodLine(line, foods, this::remember, checking)));
            groups.add(list);
        }
        setVisible(!last.isEmpty());
    }

    private void remember(String words, @Nullable String food) {
        answers.remember(words, food);
        thanks.setText(food == null
                ? getTranslation("recipe.entry.remembered-none", "words", words)
                : getTranslation("recipe.entry.remembered", "words", words, "food", foods.name(food)));
        lines().filter(line -> line.words().equals(words)).findFirst().ifPresent(UnderstoodLine::focusChange);
    }

    private Stream<UnderstoodLine> lines() {
        return groups.getChildren().flatMap(group -> group.getChildren())
                .filter(UnderstoodLine.class::isInstance)
                .map(UnderstoodLine.class::cast);
    }
}
