package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Span;

/** A diamond and the words that say a food came in a parcel. */
class ParcelMark extends Span {

    ParcelMark(String words) {
        addClassName("parcel-mark");
        add(RecipeTile.diamond(), new Span(words));
    }
}
