package lv.burtnica.course.ui.cooking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How another tablet finds this kitchen. */
class KitchenCodeLine extends Paragraph {

    KitchenCodeLine(String code) {
        var shown = new Span(code);
        shown.addClassName("kitchen-code");
        addClassName("kitchen-line");
        add(new Span(getTranslation("course.cook.code-is") + " "), shown, new Span(" "),
                new Anchor(CookingLinks.KITCHEN, getTranslation("course.cook.code-where")));
    }
}
