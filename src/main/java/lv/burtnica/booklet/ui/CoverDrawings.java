package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import lv.burtnica.kit.Illustration;

/** The drawings that may stand on a cover, each with its name, one to be chosen. */
class CoverDrawings extends RadioButtonGroup<String> {

    static final List<String> NAMES = List.of(
            "bowl", "soup", "porridge", "pot", "pan", "baking-dish", "pancake", "loaf", "pie", "dumpling", "pasta", "salad", "sauce",
            "cake", "cookie", "cup", "jar", "tin", "fish", "peas", "potato", "cabbage", "cucumber", "mushroom", "apple", "berries");

    CoverDrawings() {
        addClassName("cover-drawings");
        setAriaLabel(getTranslation("booklet.words.drawing"));
        setItems(NAMES);
        setRenderer(new ComponentRenderer<>(name -> {
            var choice = new Div(new Illustration(name), new Span(getTranslation("booklet.drawing." + name)));
            choice.addClassName("cover-drawing");
            return choice;
        }));
    }
}
