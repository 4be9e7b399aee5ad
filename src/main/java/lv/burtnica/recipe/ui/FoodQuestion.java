package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Asks beside a line what its words mean: the likeliest foods as buttons, any other by its name, or none of the list. */
class FoodQuestion extends Composite<Div> {

    private final FoodWords foods;
    private final Answers answers;
    private final String words;
    private final Div buttons = new Div();

    FoodQuestion(String words, List<String> likeliest, FoodWords foods, Answers answers) {
        this.foods = foods;
        this.answers = answers;
        this.words = words;
        var question = getTranslation("recipe.entry.asked", "words", words);
        getContent().addClassName("asked");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", question);
        buttons.addClassName("row");
        likeliest.forEach(food -> buttons.add(new Button(foods.name(food), click -> answers.remember(words, food))));
        buttons.add(quiet("recipe.entry.other", this::askForName), quiet("recipe.entry.not-listed", () -> answers.remember(words, null)));
        getContent().add(new Paragraph(question), buttons);
    }

    private Button quiet(String text, Runnable press) {
        var button = new Button(getTranslation(text), click -> press.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void askForName() {
        var search = new ComboBox<String>(getTranslation("recipe.entry.which"));
        search.setItems(foods::matches, foods.all());
        search.setItemLabelGenerator(foods::name);
        search.setHelperText(getTranslation("recipe.entry.which.help"));
        search.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                answers.remember(words, change.getValue());
            }
        });
        buttons.removeAll();
        buttons.add(search, quiet("recipe.entry.not-listed", () -> answers.remember(words, null)));
        search.focus();
    }
}
