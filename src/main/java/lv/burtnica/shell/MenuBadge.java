package lv.burtnica.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import lv.burtnica.kit.MenuNumber;
import lv.burtnica.kit.MenuNumbers;

/** The number beside an entry of the menu: a figure to see, a sentence to hear. */
class MenuBadge extends Span {

    private final MenuNumber source;
    private final Span figure = new Span();
    private final Span words = new Span();

    MenuBadge(MenuNumber source) {
        this.source = source;
        addClassName("menu-badge");
        figure.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("visually-hidden");
        add(figure, words);
        refresh();
    }

    void refresh() {
        var number = source.number();
        setVisible(number > 0);
        figure.setText(String.valueOf(number));
        words.setText(getTranslation(source.textKey(), "n", number));
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
