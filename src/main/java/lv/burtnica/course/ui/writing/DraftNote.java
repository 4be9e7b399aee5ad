package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import lv.burtnica.course.writing.LessonDraft;
import lv.burtnica.kit.ReaderTime;

/** Says that the form holds what was typed before and never saved, and lets one begin anew. */
class DraftNote extends Div {

    DraftNote(LessonDraft draft, Runnable anew) {
        addClassName("draft-note");
        getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("course.writing.draft-found", "when", ReaderTime.ofPage().write(draft.keptAt()))),
                new Button(getTranslation("course.writing.draft-anew"), click -> anew.run()));
    }
}
