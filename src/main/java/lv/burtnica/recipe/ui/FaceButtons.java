package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import lv.burtnica.recipe.assessment.AssessmentWords;
import lv.burtnica.recipe.assessment.Taste;
import org.jspecify.annotations.Nullable;

/** Asks somebody who ate the dish how it tasted. The answer can be changed. */
class FaceButtons extends Composite<Div> {

    /**
     * @param given the person's face so far, {@code null} for none
     * @param give called with the face that was pressed
     */
    FaceButtons(AssessmentWords words, Taste.@Nullable Face given, Consumer<Taste.Face> give) {
        var group = new Div();
        group.addClassName("face-buttons");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", words.label("eaten"));
        for (var face : Taste.Face.values()) {
            group.add(button(face, words.label("face-" + face.code()), face == given, give));
        }
        var nobody = new Paragraph(words.label("nobody-sees"));
        nobody.addClassName("why");
        getContent().add(new Paragraph(words.label("eaten")), group, nobody);
    }

    private static NativeButton button(Taste.Face face, String name, boolean pressed, Consumer<Taste.Face> give) {
        var sign = new Span(switch (face) {
            case GOOD -> "☺";
            case SO_SO -> "⚬";
            case BAD -> "☹";
        });
        sign.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton();
        button.add(sign, new Span(" " + name));
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        button.addClickListener(click -> give.accept(face));
        return button;
    }
}
