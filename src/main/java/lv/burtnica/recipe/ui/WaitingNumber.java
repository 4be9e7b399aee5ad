package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import lv.burtnica.kit.MenuNumber;
import lv.burtnica.recipe.Review;

/** How many recipes wait, beside the menu entry of the page that lists them. */
@org.springframework.stereotype.Component
class WaitingNumber implements MenuNumber {

    private final Review review;

    WaitingNumber(Review review) {
        this.review = review;
    }

    @Override
    public Class<? extends Component> page() {
        return WaitingView.class;
    }

    @Override
    public long number() {
        return review.countWaiting();
    }

    @Override
    public String textKey() {
        return "recipe.review.menu-number";
    }
}
