package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import lv.burtnica.kit.MoveButtons;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Wording;

/** One recipe in the list of a booklet. It moves by its buttons, and by dragging it onto another line. */
class OrderLine extends ListItem {

    private final Chosen recipe;
    private final MoveButtons move;
    private final NativeButton remove;
    private final Span hint = new Span();

    /**
     * @param moved what to do when the line is to go the given number of places down
     * @param dropped what to do when onto this line, the first, the second was dropped
     * @param removed what to do when the line is to go
     */
    OrderLine(
            Chosen recipe,
            ObjIntConsumer<OrderLine> moved,
            BiConsumer<OrderLine, OrderLine> dropped,
            Consumer<OrderLine> removed) {
        this.recipe = recipe;
        addClassName("order-line");
        move = new MoveButtons(recipe.title(), () -> moved.accept(this, -1), () -> moved.accept(this, 1));
        remove = new NativeButton("×", click -> removed.accept(this));
        remove.addClassName("move-button");
        remove.setAriaLabel(getTranslation("booklet.order.remove", "title", recipe.title()));
        var kind = new Span(recipe.missing()
                ? getTranslation("booklet.order.missing")
                : new RecipeWords(Wording.in(getLocale())).kind(recipe.kind()));
        setClassName("missing", recipe.missing());
        hint.addClassName("hint");
        hint.setVisible(false);
        kind.addClassName("why");
        var name = new Div(new Span(recipe.title()), kind, hint);
        name.addClassName("name");
        var buttons = new Div(move, remove);
        buttons.addClassName("buttons");
        add(name, buttons);
        letDrag(dropped);
    }

    private void letDrag(BiConsumer<OrderLine, OrderLine> dropped) {
        DragSource.create(this).setEffectAllowed(EffectAllowed.MOVE);
        DropTarget.create(this).addDropListener(drop -> drop.getDragSourceComponent()
                .filter(OrderLine.class::isInstance)
                .map(OrderLine.class::cast)
                .filter(line -> line != this)
                .ifPresent(line -> dropped.accept(this, line)));
    }

    Chosen recipe() {
        return recipe;
    }

    MoveButtons move() {
        return move;
    }

    /** Says beside the recipe what of it needs a hand; nothing where the words are empty. */
    void hint(String words) {
        hint.setText(words);
        hint.setVisible(!words.isEmpty());
    }

    void focusRemove() {
        remove.focus();
    }
}
