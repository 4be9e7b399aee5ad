package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import lv.burtnica.booklet.Booklet;

/** The recipes of a booklet in their order. What is done to them is also said, for those who do not see the lines move. */
class RecipeOrder extends Composite<Div> implements RecipeChooser.Choice {

    private final List<OrderLine> lines = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final H3 heading = new H3();
    private final Paragraph empty = new Paragraph(getTranslation("booklet.order.empty"));
    private final Div said = new Div();
    private final Button sort = new Button(getTranslation("booklet.order.sort"), click -> sort());
    private final Button unsort = new Button(getTranslation("booklet.order.unsort"), click -> unsort());
    private final Runnable changed;
    private final Button putBack = new Button("", click -> putBack());
    private final Deque<TakenOut> takenOut = new ArrayDeque<>();
    private Map<Long, String> hints = Map.of();
    private List<Chosen> beforeSorting = List.of();

    /** A recipe that was taken out, and where it stood. */
    private record TakenOut(Chosen recipe, int place) {}

    /** @param changed what to do after the list changed */
    RecipeOrder(Runnable changed) {
        this.changed = changed;
        getContent().addClassName("recipe-order");
        list.addClassName("order");
        heading.getElement().setAttribute("tabindex", "-1");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        var ways = new Div(sort, unsort, putBack);
        ways.addClassName("row");
        getContent().add(heading, ways, empty, list, said);
        arrange();
    }

    /** Shows the given recipes in place of what stood there. */
    void show(List<Chosen> recipes) {
        beforeSorting = List.of();
        takenOut.clear();
        replace(recipes);
    }

    /** Says beside each recipe what of it needs a hand. */
    void hint(Map<Long, String> words) {
        hints = words;
        lines.forEach(line -> line.hint(hints.getOrDefault(line.recipe().id(), "")));
    }

    List<Long> ids() {
        return lines.stream().map(line -> line.recipe().id()).toList();
    }

    /** Adds recipes at the end, as far as they are not there yet and the booklet has room. */
    @Override
    public void add(List<Chosen> recipes) {
        var before = ids();
        var room = Booklet.MOST_RECIPES - before.size();
        var added = recipes.stream().filter(recipe -> !before.contains(recipe.id())).limit(room).toList();
        var all = new ArrayList<>(recipes());
        all.addAll(added);
        replace(all);
        say(added.size() == 1
                ? getTranslation("booklet.order.added-one", "title", added.getFirst().title(), "n", all.size())
                : getTranslation("booklet.order.added", "added", added.size(), "n", all.size()));
        tell();
    }

    @Override
    public void remove(long id) {
        lines.stream().filter(line -> line.recipe().id() == id).findFirst().ifPresent(this::takeOut);
    }

    private List<Chosen> recipes() {
        return lines.stream().map(OrderLine::recipe).toList();
    }

    private void replace(List<Chosen> recipes) {
        lines.clear();
        list.removeAll();
        recipes.forEach(recipe -> lines.add(new OrderLine(recipe, this::moveBy, this::dropOn, this::removeAndGoOn)));
        list.add(lines.toArray(OrderLine[]::new));
        hint(hints);
        arrange();
    }

    private void moveBy(OrderLine line, int places) {
        moveTo(line, lines.indexOf(line) + places);
        line.move().focusAfter(places < 0);
    }

    private void dropOn(OrderLine target, OrderLine line) {
        moveTo(line, lines.indexOf(target));
    }

    private void moveTo(OrderLine line, int place) {
        lines.remove(line);
        lines.add(place, line);
        list.remove(line);
        list.addComponentAtIndex(place, line);
        arrange();
        say(getTranslation("booklet.order.place", "title", line.recipe().title(), "place", place + 1, "n", lines.size()));
        tell();
    }

    private void removeAndGoOn(OrderLine line) {
        var place = lines.indexOf(line);
        takeOut(line);
        if (lines.isEmpty()) {
            heading.getElement().callJsFunction("focus");
        } else {
            lines.get(Math.min(place, lines.size() - 1)).focusRemove();
        }
    }

    private void takeOut(OrderLine line) {
        takenOut.push(new TakenOut(line.recipe(), lines.indexOf(line)));
        lines.remove(line);
        list.remove(line);
        arrange();
        say(getTranslation("booklet.order.removed", "title", line.recipe().title(), "n", lines.size()));
        tell();
    }

    /** The last that was taken out first, to where it stood; one that was added again since is passed over. */
    private void putBack() {
        var last = takenOut.pop();
        var all = new ArrayList<>(recipes());
        var place = Math.min(last.place(), all.size());
        all.add(place, last.recipe());
        replace(all);
        say(getTranslation("booklet.order.place", "title", last.recipe().title(), "place", place + 1, "n", all.size()));
        tell();
        lines.get(place).focusRemove();
    }

    private void sort() {
        var before = recipes();
        replace(before.stream().sorted(Chosen.byKindAndTitle(getLocale())).toList());
        say(getTranslation("booklet.order.sorted"));
        tell();
        beforeSorting = before;
        arrange();
        unsort.focus();
    }

    private void unsort() {
        replace(beforeSorting);
        say(getTranslation("booklet.order.unsorted"));
        tell();
        sort.focus();
    }

    private void arrange() {
        heading.setText(getTranslation("booklet.order.heading", "n", lines.size()));
        empty.setVisible(lines.isEmpty());
        sort.setVisible(lines.size() > 1 && beforeSorting.isEmpty());
        unsort.setVisible(!beforeSorting.isEmpty());
        takenOut.removeIf(gone -> ids().contains(gone.recipe().id()));
        putBack.setVisible(!takenOut.isEmpty() && lines.size() < Booklet.MOST_RECIPES);
        if (!takenOut.isEmpty()) {
            putBack.setText(getTranslation("booklet.order.put-back", "title", takenOut.element().recipe().title()));
        }
        for (var place = 0; place < lines.size(); place++) {
            lines.get(place).move().at(place, lines.size());
        }
    }

    private void say(String sentence) {
        said.setText(sentence);
    }

    private void tell() {
        beforeSorting = List.of();
        arrange();
        changed.run();
    }
}
