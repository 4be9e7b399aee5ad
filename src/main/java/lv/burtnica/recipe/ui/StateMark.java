package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Span;
import lv.burtnica.recipe.RecipeState;

/** Where a recipe stands, as a sign and in words. */
class StateMark extends Span {

    StateMark(RecipeState state) {
        addClassName("state-mark");
        var sign = new Span(switch (state) {
            case SENT -> "○";
            case SENT_BACK -> "↩";
            case PUBLISHED -> "✓";
            case WITHDRAWN -> "–";
            case BINNED, ERASED -> "×";
        });
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(getTranslation(key(state))));
    }

    private static String key(RecipeState state) {
        return switch (state) {
            case SENT -> "recipe.review.state-sent";
            case SENT_BACK -> "recipe.review.state-sent-back";
            case PUBLISHED -> "recipe.review.state-published";
            case WITHDRAWN -> "recipe.review.state-withdrawn";
            case BINNED, ERASED -> "recipe.review.state-binned";
        };
    }
}
