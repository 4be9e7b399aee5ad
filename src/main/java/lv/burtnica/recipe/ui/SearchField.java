package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.burtnica.recipe.Suggestion;

/**
 * The one search field: it searches shortly after somebody stopped typing and at once by Enter, and offers what the words may become in a
 * list below. By keyboard: arrows go through the list, Enter takes, Escape closes; who just types need not notice it.
 */
class SearchField extends Composite<Div> {

    private static final int PAUSE_MILLISECONDS = 250;
    private static final int LONGEST_SEARCH = 200;
    private static final String ID = "search-words";

    private final Input input = new Input();
    private final SuggestionList list;
    private final Function<String, List<Suggestion>> suggest;
    private final Consumer<String> find;

    /**
     * @param suggest what typed words may become
     * @param find called with the words to search for
     * @param take called with the suggestion that was chosen
     */
    SearchField(Function<String, List<Suggestion>> suggest, Consumer<String> find, Consumer<Suggestion> take) {
        this.suggest = suggest;
        this.find = find;
        this.list = new SuggestionList(input, suggestion -> {
            input.setValue("");
            take.accept(suggestion);
        });
        var label = new NativeLabel(getTranslation("recipe.search.words"));
        label.setFor(ID);
        var help = new Paragraph(getTranslation("recipe.search.words.help"));
        help.setId(ID + "-help");
        help.addClassName("why");
        prepareInput();
        var box = new Div(input, list);
        box.addClassName("box");
        getContent().addClassName("search-field");
        getContent().add(label, box, help);
        listen();
    }

    /** Shows words without searching for them. */
    void show(String words) {
        if (!input.getValue().equals(words)) {
            input.setValue(words);
        }
    }

    void focus() {
        input.focus();
    }

    private void prepareInput() {
        input.setId(ID);
        input.setType("search");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MILLISECONDS);
        var element = input.getElement();
        element.setAttribute("maxlength", String.valueOf(LONGEST_SEARCH));
        element.setAttribute("enterkeyhint", "search");
        element.setAttribute("autocomplete", "off");
        element.setAttribute("autocapitalize", "none");
        element.setAttribute("spellcheck", "false");
        element.setAttribute("aria-describedby", ID + "-help");
    }

    private void listen() {
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                list.offer(suggest.apply(change.getValue()));
                find.accept(change.getValue());
            }
        });
        var element = input.getElement();
        element.addEventListener("keydown", event -> list.move(1)).setFilter("event.key === 'ArrowDown'").preventDefault();
        element.addEventListener("keydown", event -> list.move(-1)).setFilter("event.key === 'ArrowUp'").preventDefault();
        element.addEventListener("keydown", event -> list.close()).setFilter("event.key === 'Escape'").preventDefault();
        element.addEventListener("keydown", event -> enter()).setFilter("event.key === 'Enter'").preventDefault();
        element.addEventListener("blur", event -> list.close());
    }

    /** A pressed key sends what was typed along with it, without waiting for the pause. */
    private void enter() {
        if (!list.takeActive()) {
            list.close();
            find.accept(input.getValue());
        }
    }
}
