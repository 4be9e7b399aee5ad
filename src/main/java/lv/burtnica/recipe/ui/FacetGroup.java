package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One question of the search with its answers as large buttons that stay pressed, each with how many recipes it would leave. Answers that
 * would leave none cannot be pressed. Of many answers only the first are shown until somebody asks for all.
 *
 * @param <T> what is chosen
 */
class FacetGroup<T> extends Div {

    private static final int SHOWN_AT_FIRST = 8;

    private final Consumer<T> press;
    private final Div answers = new Div();
    private final NativeButton all;
    private final String title;
    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private List<Answer<T>> shown = List.of();
    private boolean open;
    private @Nullable T pressed;

    /** @param press called with the answer that was pressed, whether it was chosen before or not */
    FacetGroup(String title, Consumer<T> press) {
        this.title = title;
        this.press = press;
        this.all = new NativeButton("", click -> toggle());
        var heading = new H3(title);
        addClassName("facet");
        answers.addClassName("toggles");
        answers.getElement().setAttribute("role", "group");
        answers.getElement().setAttribute("aria-label", title);
        all.addClassName("all-answers");
        add(heading, answers, all);
    }

    /** Puts a sentence under the heading. */
    FacetGroup<T> withHint(String sentence) {
        var hint = new Paragraph(sentence);
        hint.addClassName("why");
        addComponentAtIndex(1, hint);
        return this;
    }

    /** Shows the answers; the focus stays on the one that was pressed last, wherever it stands now. */
    void show(List<Answer<T>> offered) {
        shown = offered;
        var wanted = offered.stream().filter(answer -> open || answer.chosen || offered.indexOf(answer) < SHOWN_AT_FIRST).toList();
        var same = List.copyOf(buttons.keySet()).equals(wanted.stream().map(Answer::value).toList());
        if (!same) {
            buttons.clear();
            answers.removeAll();
            wanted.forEach(answer -> answers.add(button(answer.value)));
        }
        wanted.forEach(answer -> label(button(answer.value), answer));
        if (!same && pressed != null && buttons.containsKey(pressed)) {
            buttons.get(pressed).focus();
        }
        pressed = null;
        all.setVisible(offered.size() > SHOWN_AT_FIRST);
        all.setText(getTranslation(open ? "recipe.search.fewer" : "recipe.search.all-answers", "n", offered.size()));
        all.getElement().setAttribute("aria-expanded", String.valueOf(open));
        all.getElement().setAttribute("aria-label", all.getText() + ": " + title);
        setVisible(!offered.isEmpty());
    }

    private void toggle() {
        open = !open;
        show(shown);
    }

    private NativeButton button(T value) {
        return buttons.computeIfAbsent(value, any -> new NativeButton("", click -> {
            pressed = value;
            press.accept(value);
        }));
    }

    private void label(NativeButton button, Answer<T> answer) {
        var number = new Span(String.valueOf(answer.count));
        number.addClassName("count");
        button.removeAll();
        button.add(new Span(answer.name), number);
        button.getElement().setAttribute("aria-pressed", String.valueOf(answer.chosen));
        button.setEnabled(answer.count > 0 || answer.chosen);
    }

    /**
     * An answer that can be pressed.
     *
     * @param count how many recipes it would leave
     */
    record Answer<T>(T value, String name, long count, boolean chosen) {}
}
