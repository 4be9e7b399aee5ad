package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import lv.burtnica.course.Lesson;

/** Somebody else has changed the lesson meanwhile: both texts are shown, and neither is lost whatever is chosen. */
class TwoEditors extends Div {

    TwoEditors(Lesson mine, Lesson theirs, String who, Runnable keepMine, Runnable takeTheirs) {
        addClassName("two-people");
        getElement().setAttribute("role", "alert");
        var save = new Button(getTranslation("course.writing.keep-mine"), click -> keepMine.run());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(save, new Button(getTranslation("course.writing.take-theirs"), click -> takeTheirs.run()));
        row.addClassName("row");
        var said = who.isBlank() ? getTranslation("course.writing.meanwhile") : getTranslation("course.writing.meanwhile-by", "who", who);
        add(new H2(getTranslation("course.writing.two-people")), new Paragraph(said),
                new VersionSides(mine, getTranslation("course.writing.mine"), theirs, getTranslation("course.writing.theirs"), false), row);
    }
}
