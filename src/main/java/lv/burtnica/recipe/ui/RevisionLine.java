package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.recipe.Deed;
import lv.burtnica.recipe.Revision;

/** One line of a recipe's history: who did what and when. */
class RevisionLine extends ListItem {

    private final Revision revision;
    private final NativeButton choose = new NativeButton();
    private boolean chosen;

    /**
     * @param pressed what to do when the line is chosen for comparing, or no longer
     * @param restore what to do when the recipe shall say this again
     */
    RevisionLine(Revision revision, Consumer<RevisionLine> pressed, Consumer<Revision> restore) {
        this.revision = revision;
        addClassName("revision");
        var number = new Span(getTranslation("recipe.review.revision", "n", revision.number()));
        number.addClassName("number");
        var what = new Paragraph(number, new Span(getTranslation(what(revision.deed()))));
        what.addClassName("what");
        var by = new Paragraph(getTranslation(
                revision.personName().isEmpty() ? "recipe.review.by-notebook" : "recipe.review.by",
                "name", revision.personName(),
                "time", ReaderTime.ofPage().write(revision.madeAt())));
        by.addClassName("why");
        add(what, by);
        if (!revision.word().isEmpty()) {
            add(new KindWord(revision.word()));
        }
        choose.addClassName("choose");
        choose.setText(getTranslation("recipe.review.compare"));
        choose.setAriaLabel(choose.getText() + ": " + number.getText());
        choose.addClickListener(click -> pressed.accept(this));
        var back = new Button(getTranslation("recipe.review.restore"), click -> restore.accept(revision));
        back.setAriaLabel(back.getText() + ": " + number.getText());
        var row = new Div(choose, back);
        row.addClassName("row");
        add(row);
        choose(false);
    }

    Revision revision() {
        return revision;
    }

    boolean isChosen() {
        return chosen;
    }

    void choose(boolean wanted) {
        chosen = wanted;
        choose.getElement().setAttribute("aria-pressed", String.valueOf(wanted));
        setClassName("chosen", wanted);
    }

    void focus() {
        choose.focus();
    }

    private static String what(Deed deed) {
        return "recipe.review.deed-" + deed.code();
    }
}
