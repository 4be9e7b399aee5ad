package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import lv.burtnica.kit.Illustration;

/** The notebook's drawings to choose one from, by finger, mouse or arrow keys; {@code null} while none is chosen. */
class DrawingField extends RadioButtonGroup<String> {

    private static final List<String> DRAWINGS = List.of(
            "porridge", "soup", "pot", "pan", "pancake", "pasta", "dumpling", "potato", "peas", "cabbage", "cucumber", "mushroom", "salad",
            "fish", "tin", "baking-dish", "sauce", "loaf", "pie", "cake", "cookie", "apple", "berries", "bowl", "cup", "jar");

    DrawingField() {
        setLabel(getTranslation("recipe.form.drawing"));
        addClassName("drawings");
        setItems(DRAWINGS);
        setRenderer(new ComponentRenderer<>(this::picture));
    }

    private Div picture(String name) {
        var picture = new Div(new Illustration(name), new Span(getTranslation("recipe.drawing." + name)));
        picture.addClassName("drawing");
        return picture;
    }
}
