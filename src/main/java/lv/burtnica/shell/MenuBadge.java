package lv.burtnica.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import java.util.function.LongSupplier;
import lv.burtnica.kit.MenuNumber;
import lv.burtnica.kit.MenuNumbers;

/** The number beside an entry of the menu: a figure to see, a sentence to hear. */
class MenuBadge extends Span {

    private final LongSupplier source;
    private final String textKey;
    private final Span figure = new Span();
    private final Span words = new Span();

    MenuBadge(MenuNumber source) {
        this(source::number, source.textKey());
    }

    /** @param textKey of the sentence to hear, with {@code n} for the number */
    MenuBadge(LongSupplier source, String textKey) {
        this.source = source;
        this.textKey = textKey;
        addClassName("menu-badge");
        figure.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("visually-hidden");
        add(figure, words);
        refresh();
    }

    void refresh() {
        var number = source.getAsLong();
        setVisible(number > 0);
        figure.setText(String.valueOf(number));
        words.setText(getTranslation(textKey, "n", number));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var watching = MenuNumbers.watch(event.getUI(), this::refresh);
        addDetachListener(detached -> {
            watching.remove();
            detached.unregisterListener();
        });
    }
}
