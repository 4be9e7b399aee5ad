package lv.burtnica.food.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.burtnica.food.Fault;
import lv.burtnica.food.FoodCategory;
import lv.burtnica.food.FoodDraft;
import lv.burtnica.food.FoodFact;
import lv.burtnica.food.FoodPage;
import org.jspecify.annotations.Nullable;

/** Everything that can be said of a food, in parts: names, nutrients, weights, allergens. */
class FoodForm extends Div {

    private final Map<FoodFact, FactRow> rows = new EnumMap<>(FoodFact.class);
    private final Select<FoodCategory> category = new Select<>();
    private final AllergenPart allergens;
    private final FaultMarks marks = new FaultMarks();

    private @Nullable FoodCategory shown;

    FoodForm(Runnable touched) {
        allergens = new AllergenPart(touched);
        var memory = new FactRow.SourceMemory();
        for (var fact : FoodFact.values()) {
            if (fact != FoodFact.CATEGORY && fact != FoodFact.ALLERGENS) {
                var row = new FactRow(fact, memory, touched);
                row.mark(marks);
                rows.put(fact, row);
            }
        }
        category.setLabel(getTranslation("food.fact.category"));
        category.setItems(FoodCategory.values());
        category.setItemLabelGenerator(one -> getTranslation("food.category." + one.code()));
        category.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                touched.run();
            }
        });
        marks.of(FoodFact.CATEGORY.code(), category);
        allergens.mark(marks);
        var names = part("names", FoodFact.NAME_LV, FoodFact.OTHER_EN);
        names.add(category);
        add(names, part("nutrients", FoodFact.KILOJOULES, FoodFact.SALT), part("weights", FoodFact.DENSITY, FoodFact.SPRIG), allergens);
    }

    /** @param page the food, {@code null} for a new one */
    void show(@Nullable FoodPage page) {
        rows.values().forEach(row -> row.show(page));
        shown = page == null ? null : page.food().category();
        category.setValue(shown);
        allergens.show(page);
        marks.show(List.of());
    }

    /** Lays what was typed here over what somebody else said in between: only the same fact said by both is overwritten. */
    void rebase(FoodPage newer) {
        rows.values().forEach(row -> row.rebase(newer));
        if (shown == category.getValue()) {
            category.setValue(newer.food().category());
        }
        allergens.rebase(newer);
    }

    FoodDraft read() {
        var values = new HashMap<FoodFact, String>();
        var sources = new HashMap<FoodFact, String>();
        rows.forEach((fact, row) -> {
            values.put(fact, row.value());
            sources.put(fact, row.source());
        });
        values.put(FoodFact.CATEGORY, category.getValue() == null ? "" : category.getValue().code());
        values.put(FoodFact.ALLERGENS, allergens.value());
        sources.put(FoodFact.ALLERGENS, allergens.source());
        return new FoodDraft(values, sources);
    }

    /** Whether there are none. */
    boolean showFaults(List<Fault> faults) {
        allergens.showFault(faults);
        return marks.show(faults);
    }

    private Section part(String name, FoodFact first, FoodFact last) {
        var part = new Section(new H2(getTranslation("food.part." + name)), new Paragraph(getTranslation("food.part.help-" + name)));
        Stream.of(FoodFact.values())
                .filter(fact -> fact.compareTo(first) >= 0 && fact.compareTo(last) <= 0 && rows.containsKey(fact))
                .forEach(fact -> part.add(rows.get(fact)));
        return part;
    }
}
