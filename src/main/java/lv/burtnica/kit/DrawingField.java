package lv.burtnica.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;

/** The notebook's drawings to choose one from, by finger, mouse or arrow keys; {@code null} while none is chosen. */
public class DrawingField extends RadioButtonGroup<String> {

    /** The names of all drawings that may stand for a dish or on a cover. */
    public static final List<String> DRAWINGS = List.of(
            "porridge", "soup", "pot", "pan", "pancake", "pasta", "dumpling", "potato", "peas", "cabbage", "cucumber", "mushroom", "salad",
            "fish", "tin", "baking-dish", "sauce", "loaf", "pie", "bun", "pizza", "roll", "cake", "cookie", "doughnut", "sticks", "dessert",
            "apple", "berries", "bowl", "cup", "glass", "jar");

    /** A field whose label is set by whoever shows it. */
    public DrawingField() {
        addClassName("drawings");
        setItems(DRAWINGS);
        setRenderer(new ComponentRenderer<>(this::picture));
    }

    /** What people call a drawing. */
    public String name(String drawing) {
        return getTranslation("kit.drawing." + drawing);
    }

    private Div picture(String drawing) {
        var picture = new Div(new Illustration(drawing), new Span(name(drawing)));
        picture.addClassName("drawing");
        return picture;
    }
}
