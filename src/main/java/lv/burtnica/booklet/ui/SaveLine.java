package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import lv.burtnica.booklet.ui.BookletAtWork.Saving;
import lv.burtnica.kit.ReaderTime;

/** Says quietly that all is saved, and aloud when it is not. */
class SaveLine extends Composite<Div> {

    private final Clock clock;
    private final Paragraph line = new Paragraph();
    private final Div conflict = new Div();

    /**
     * @param takeNewer what to do when the other person's words are to stay
     * @param keepOwn what to do when the words of this page are to stay
     */
    SaveLine(Clock clock, Runnable takeNewer, Runnable keepOwn) {
        this.clock = clock;
        getContent().addClassName("save-line");
        var ways = new Div(
                new Button(getTranslation("booklet.save.take-newer"), click -> takeNewer.run()),
                new Button(getTranslation("booklet.save.keep-own"), click -> keepOwn.run()));
        ways.addClassName("row");
        conflict.addClassName("trouble");
        conflict.getElement().setAttribute("role", "alert");
        conflict.add(new Paragraph(getTranslation("booklet.save.conflict")), ways);
        conflict.setVisible(false);
        getContent().add(line, conflict);
    }

    /** Before anything was changed. */
    void begin(boolean stored) {
        conflict.setVisible(false);
        line.setClassName("why", true);
        line.setText(getTranslation(stored ? "booklet.save.all-saved" : "booklet.save.by-itself"));
    }

    void tell(Saving saving) {
        conflict.setVisible(saving == Saving.CONFLICT);
        line.setClassName("why", saving == Saving.SAVED);
        line.setText(switch (saving) {
            case SAVED -> getTranslation("booklet.save.saved", "time", ReaderTime.ofPage().timeOfDay(clock.instant()));
            case UNTITLED -> getTranslation("booklet.save.untitled");
            case CONFLICT -> getTranslation("booklet.save.paused");
            case REFUSED -> getTranslation("booklet.save.refused");
        });
    }
}
