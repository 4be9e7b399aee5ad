package lv.burtnica.recipe.ui;

import static lv.burtnica.people.Deed.PUBLISH_RECIPE;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.DraftFault;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Everything that can be said of a recipe: name, what goes in, how, about, picture. It knows nothing of keeping. */
class RecipeForm extends Composite<Div> {

    private final FormServices services;
    private final IngredientsPart ingredients;
    private final StepsPart steps = new StepsPart();
    private final List<FormPart> parts;
    private final DraftFields fields;
    private final Runnable changed;

    /** @param changed called a short while after something changed, and when a text field is left */
    RecipeForm(FormServices services, Person person, Runnable changed) {
        this.services = services;
        this.changed = changed;
        this.fields = new DraftFields(this::changed);
        Answers answers = (words, food) -> {
            services.corrections().remember(words, food, person);
            preview(fields.read());
        };
        ingredients = new IngredientsPart(new FoodWords(services.foods(), getLocale()), answers, person.may(PUBLISH_RECIPE));
        parts = List.of(
                new NamePart(this::suit), ingredients, steps, new AboutPart(person.shownName()),
                new PicturePart(services.pictures(), services.persons()));
        parts.forEach(part -> part.bind(fields));
        getContent().addClassName("recipe-form");
        getContent().add(List.copyOf(parts));
    }

    /** Shows the part of one step, or all of them where it is {@code null}. */
    void showOn(@Nullable WritingStep step) {
        parts.forEach(part -> part.showOn(step));
    }

    void fill(RecipeDraft draft) {
        fields.fill(draft);
        steps.reveal(fields.filled());
        preview(draft);
    }

    void focus() {
        fields.focusFirst();
    }

    RecipeDraft read() {
        return fields.read();
    }

    /** Says at each field what is missing, and brings the reader to the first one. */
    void show(List<DraftFault> faults) {
        var names = faults.stream().map(DraftFault::field).collect(Collectors.toSet());
        parts.forEach(part -> part.reveal(names));
        fields.show(faults, fault -> getTranslation(fault.textKey(), fault.arguments()));
    }

    /** What is typed in each field, by the field's name. */
    Map<String, String> texts() {
        return fields.typed().texts();
    }

    /** Takes over what was typed and has not arrived, by the field's name; names of no field are passed over. */
    void take(Map<String, String> texts) {
        fields.typed().take(texts);
    }

    private void suit(@Nullable MealKind before, MealKind now) {
        ingredients.suit(before, now);
        steps.suit(before, now);
    }

    private void changed() {
        preview(fields.read());
        changed.run();
    }

    private void preview(RecipeDraft draft) {
        ingredients.show(services.preview().read(draft));
        steps.show(services.preview().steps(draft));
        steps.showFactor(services.cooking().sentence(services.preview().recipe(draft), Wording.in(getLocale())));
    }
}
