package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.booklet.PaperWish;
import lv.burtnica.press.Look;

/** How the draft is wanted on paper: the form, with pictures or without, easy letters, and the paper where it is folded. */
class PaperChoice extends Composite<Div> {

    /** Office paper and two heavier ones, in millimetres; about a tenth for each 80 g/m². */
    private static final List<Double> PAPERS = List.of(PaperWish.OFFICE_PAPER, 0.13, 0.2);

    private final Select<PaperForm> form = new Select<>();
    private final Select<Double> paper = new Select<>();
    private final Checkbox withoutPictures = new Checkbox(getTranslation("booklet.paper.without-pictures"));
    private final Checkbox easyLetters = new Checkbox(getTranslation("booklet.paper.easy-letters"));

    /** @param changed what to do after something else was chosen that can be seen */
    PaperChoice(Runnable changed) {
        getContent().addClassName("paper-choice");
        form.setLabel(getTranslation("booklet.paper.form"));
        form.setItems(PaperForm.values());
        form.setItemLabelGenerator(item -> getTranslation("booklet.card.file-" + item.code()));
        form.setValue(PaperForm.A5);
        form.addValueChangeListener(change -> {
            arrange();
            changed.run();
        });
        withoutPictures.addValueChangeListener(change -> changed.run());
        easyLetters.addValueChangeListener(change -> changed.run());
        paper.setLabel(getTranslation("booklet.paper.thickness"));
        paper.setItems(PAPERS);
        paper.setItemLabelGenerator(item -> getTranslation("booklet.paper.thickness-of", "n", Math.round(item * 800 / 10) * 10));
        paper.setValue(PAPERS.getFirst());
        getContent().add(form, withoutPictures, easyLetters, paper);
        arrange();
    }

    /** What was chosen. */
    PaperWish wish() {
        return wish(Objects.requireNonNullElse(form.getValue(), PaperForm.A5));
    }

    /** What was chosen, in another form. */
    PaperWish wish(PaperForm other) {
        return new PaperWish(
                other,
                withoutPictures.getValue() ? Look.Pictures.NONE : Look.Pictures.ALL,
                easyLetters.getValue() ? Look.Typeface.ANDIKA : Look.Typeface.SOURCE_SANS,
                Objects.requireNonNullElse(paper.getValue(), PaperWish.OFFICE_PAPER));
    }

    private void arrange() {
        var chosen = wish().form();
        paper.setVisible(chosen.isForPrinter());
        withoutPictures.setVisible(chosen != PaperForm.TEXT);
        easyLetters.setVisible(chosen.extension().equals("pdf"));
    }
}
