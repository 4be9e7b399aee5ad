package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import lv.burtnica.recipe.Suggestion;

/** What typed words may become, as a list box that belongs to an input: the focus stays in the input, which says which line is meant. */
class SuggestionList extends UnorderedList {

    private static final String ID = "suggestions";
    private static final int NONE = -1;

    private final Input input;
    private final Consumer<Suggestion> take;
    private List<Suggestion> offered = List.of();
    private int active = NONE;

    SuggestionList(Input input, Consumer<Suggestion> take) {
        this.input = input;
        this.take = take;
        setId(ID);
        addClassName("suggestions");
        getElement().setAttribute("role", "listbox");
        getElement().setAttribute("aria-label", getTranslation("recipe.search.suggestions"));
        // Pressing a line must not take the focus out of the input: leaving the input closes the list.
        getElement().addEventListener("mousedown", event -> { }).preventDefault();
        var element = input.getElement();
        element.setAttribute("role", "combobox");
        element.setAttribute("aria-autocomplete", "list");
        element.setAttribute("aria-controls", ID);
        close();
    }

    /** Opens with these lines, or closes where there are none. */
    void offer(List<Suggestion> suggestions) {
        offered = suggestions;
        active = NONE;
        removeAll();
        for (int i = 0; i < suggestions.size(); i++) {
            add(line(suggestions.get(i), i));
        }
        show();
    }

    void close() {
        offer(List.of());
    }

    /** Goes to the next line or the one before, and round through the input. */
    void move(int step) {
        if (!offered.isEmpty()) {
            var places = offered.size() + 1;
            active = Math.floorMod(active + 1 + step, places) - 1;
            show();
        }
    }

    /** Takes the line that is meant, if there is one. */
    boolean takeActive() {
        if (active == NONE) {
            return false;
        }
        take(offered.get(active));
        return true;
    }

    private void take(Suggestion suggestion) {
        close();
        take.accept(suggestion);
    }

    private ListItem line(Suggestion suggestion, int place) {
        var what = suggestion.kind().name().toLowerCase(Locale.ROOT);
        var kind = new Span(getTranslation("recipe.search.suggestion-" + what, "n", suggestion.count()));
        kind.addClassName("count");
        var line = new ListItem(new Span(suggestion.text()), kind);
        line.setId(ID + "-" + place);
        line.getElement().setAttribute("role", "option");
        line.addClickListener(click -> take(suggestion));
        return line;
    }

    private void show() {
        setVisible(!offered.isEmpty());
        var element = input.getElement();
        element.setAttribute("aria-expanded", String.valueOf(!offered.isEmpty()));
        if (active == NONE) {
            element.removeAttribute("aria-activedescendant");
        } else {
            element.setAttribute("aria-activedescendant", ID + "-" + active);
        }
        for (int i = 0; i < offered.size(); i++) {
            getComponentAt(i).getElement().setAttribute("aria-selected", String.valueOf(i == active));
        }
    }
}
