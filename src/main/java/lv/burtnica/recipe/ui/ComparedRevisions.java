package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.Revision;
import lv.burtnica.recipe.ui.SideBySide.Sides;

/** What changed in a recipe from one line of its history to another. */
class ComparedRevisions extends Div {

    private final IntFunction<Optional<RecipeDraft>> texts;

    /** @param texts what the recipe said, by the number of the line */
    ComparedRevisions(IntFunction<Optional<RecipeDraft>> texts) {
        this.texts = texts;
        getElement().setAttribute("role", "status");
    }

    /**
     * Compares two lines, or says how that is done.
     *
     * @param chosen the newer one first; fewer where fewer were chosen
     * @param canChoose whether there are two to choose from
     */
    void show(List<Revision> chosen, boolean canChoose) {
        removeAll();
        if (!canChoose) {
            add(new Paragraph(getTranslation("recipe.review.history-one")));
        } else if (chosen.size() < 2) {
            add(new Paragraph(getTranslation("recipe.review.choose-two")));
        } else {
            compare(chosen.getLast(), chosen.getFirst());
        }
    }

    private void compare(Revision older, Revision newer) {
        var time = ReaderTime.ofPage();
        add(new Paragraph(getTranslation(
                "recipe.review.compared-lines",
                "older", older.number(), "olderTime", time.write(older.madeAt()),
                "newer", newer.number(), "newerTime", time.write(newer.madeAt()))));
        texts.apply(older.number()).ifPresent(before -> texts.apply(newer.number())
                .ifPresent(after -> add(new SideBySide(before, after, Sides.IN_TIME))));
    }
}
