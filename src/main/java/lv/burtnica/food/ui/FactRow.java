package lv.burtnica.food.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import lv.burtnica.food.Decimals;
import lv.burtnica.food.FoodFact;
import lv.burtnica.food.FoodPage;
import lv.burtnica.food.FoodSource;
import lv.burtnica.food.Said;
import org.jspecify.annotations.Nullable;

/** One thing that can be said of a food: the field, what the catalogue says beside it, and where a changed figure is from. */
class FactRow extends Div {

    private final FoodFact fact;
    private final TextField field = new TextField();
    private final TextField source = new TextField(getTranslation("food.fact.source"));
    private final Span catalogue = new Span();
    private final Span said = new Span();
    private final SourceMemory memory;
    private String before = "";

    FactRow(FoodFact fact, SourceMemory memory, Runnable touched) {
        this.fact = fact;
        this.memory = memory;
        addClassName("fact-row");
        field.setLabel(getTranslation("food.fact." + fact.code()));
        catalogue.addClassName("why");
        said.addClassName("why");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                touched.run();
                askForSource();
            }
        });
        source.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                touched.run();
                memory.remember(change.getValue());
            }
        });
        add(field, new Div(catalogue, said), source);
    }

    void mark(FaultMarks marks) {
        marks.of(fact.code(), field);
        marks.of(fact.code() + ".source", source);
    }

    void show(@Nullable FoodPage page) {
        before = page == null ? "" : written(page.values().getOrDefault(fact, ""));
        field.setValue(before);
        source.setValue("");
        source.setVisible(false);
        var bundled = page == null ? null : page.bundled();
        var known = page == null ? "" : written(page.catalogueValues().getOrDefault(fact, ""));
        catalogue.setText(bundled == null ? "" : inCatalogue(known, bundled.source()));
        var own = page == null ? null : page.said().get(fact);
        said.setText(own == null ? "" : said(own));
    }

    private String inCatalogue(String known, FoodSource from) {
        if (!fact.needsSource()) {
            return known.isEmpty() ? "" : getTranslation("food.fact.catalogue-name", "value", known);
        }
        return known.isEmpty()
                ? getTranslation("food.fact.catalogue-unknown")
                : getTranslation("food.fact.catalogue", "value", known, "source", from.name() + " " + from.code());
    }

    /** Takes over what somebody else said in between, unless this page says something of its own. */
    void rebase(FoodPage newer) {
        if (field.getValue().equals(before)) {
            show(newer);
        }
    }

    String value() {
        return field.getValue();
    }

    String source() {
        return source.getValue();
    }

    /** A new figure asks for its source; the one typed last stands there already, since a label gives many figures. */
    private void askForSource() {
        var isAsked = fact.needsSource() && !field.getValue().isBlank() && !field.getValue().strip().equals(before);
        if (isAsked && !source.isVisible() && source.isEmpty()) {
            source.setValue(memory.last());
        }
        source.setVisible(isAsked);
    }

    private String said(Said own) {
        var who = ChangedWords.of(own.by(), own.at());
        return own.source().isEmpty() ? who : getTranslation("food.fact.said", "source", own.source(), "who", who);
    }

    private String written(String value) {
        return fact.kind() == FoodFact.Kind.FIGURE && !value.isEmpty()
                ? Decimals.write(new BigDecimal(value), getLocale())
                : value;
    }

    /** The source that was typed last on this page. */
    static final class SourceMemory {

        private String last = "";

        void remember(String source) {
            last = source;
        }

        String last() {
            return last;
        }
    }
}
