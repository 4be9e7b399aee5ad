package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.writing.LessonPart;
import lv.burtnica.kit.TwoPeople;

/** Somebody else has changed the same text meanwhile: both are shown, and one is chosen. */
class TwoEditors extends TwoPeople {

    TwoEditors(Lesson mine, Lesson theirs, String who, Runnable keepMine, Runnable takeTheirs) {
        this(LessonPart.differing(mine, theirs).stream().map(part -> VersionSides.part(part, mine, theirs)).toList(), who, keepMine,
                takeTheirs);
    }

    /**
     * The same for any text.
     *
     * @param parts the parts of both, mine first
     * @param who saved the other, may be empty
     */
    TwoEditors(List<VersionSides.Part> parts, String who, Runnable keepMine, Runnable takeTheirs) {
        var save = new Button(getTranslation("course.writing.keep-mine"), click -> keepMine.run());
        var row = new Div(save, new Button(getTranslation("course.writing.take-theirs"), click -> takeTheirs.run()));
        row.addClassName("row");
        var said = who.isBlank() ? getTranslation("course.writing.meanwhile") : getTranslation("course.writing.meanwhile-by", "who", who);
        add(new Paragraph(said),
                new VersionSides(parts.stream().filter(VersionSides.Part::differs).toList(), getTranslation("course.writing.mine"),
                        getTranslation("course.writing.theirs"), false), row);
    }
}
