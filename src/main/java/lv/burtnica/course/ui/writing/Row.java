package lv.burtnica.course.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import lv.burtnica.kit.MoveButtons;
import lv.burtnica.kit.TypedTexts;

/** One of several things of a kind in the form. It moves by its buttons and by dragging its handle, and it can go. */
abstract class Row extends Div {

    private final Paragraph fault = new Paragraph();
    private final Span handle = new Span("⠿");
    private final Div buttons = new Div();
    private final NativeButton remove = new NativeButton("×");
    private MoveButtons move = new MoveButtons("", () -> {}, () -> {});

    Row() {
        addClassName("edit-row");
        fault.addClassName("row-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        handle.addClassName("drag-handle");
        handle.getElement().setAttribute("aria-hidden", "true").setAttribute("title", getTranslation("course.writing.drag"));
        buttons.addClassName("row-buttons");
        remove.addClassName("move-button");
    }

    /** What the row is called by its buttons. */
    abstract String called();

    /** Gives the row its buttons, below what it holds. */
    void prepare(Runnable up, Runnable down, Runnable gone) {
        move = new MoveButtons(called(), up, down);
        remove.setAriaLabel(getTranslation("course.writing.remove", "what", called()));
        remove.addClickListener(click -> gone.run());
        buttons.add(handle, move, remove);
        add(fault, buttons);
    }

    /**
     * Names the fields that are typed into.
     *
     * @param row what the names of this row begin with
     */
    abstract void name(TypedTexts typed, String row);

    MoveButtons move() {
        return move;
    }

    Span handle() {
        return handle;
    }

    /** Says beside the row what has to be put right; nothing takes the sentence away. */
    void say(String sentence) {
        fault.setText(sentence);
        fault.setVisible(!sentence.isEmpty());
    }
}
