package lv.burtnica.food.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.burtnica.food.Allergen;
import lv.burtnica.food.AllergenCertainty;
import lv.burtnica.food.Fault;
import lv.burtnica.food.FoodFact;
import lv.burtnica.food.FoodPage;
import org.jspecify.annotations.Nullable;

/** Which of the fourteen allergens a food has: for sure, perhaps, or not. A new food must have a word on each. */
class AllergenPart extends Section {

    private static final String NOT = "not";
    private static final String CONTAINS = "contains";
    private static final String MAY_CONTAIN = "may-contain";

    private final Map<Allergen, Select<String>> choices = new EnumMap<>(Allergen.class);
    private final TextField source = new TextField(getTranslation("food.fact.source"));
    private final Paragraph catalogue = new Paragraph();
    private final Paragraph fault = new Paragraph();

    private String before = "";

    AllergenPart(Runnable touched) {
        var list = new Div();
        list.addClassName("allergen-choices");
        for (var allergen : Allergen.values()) {
            var select = new Select<String>();
            select.setLabel(getTranslation("food.allergen." + allergen.code()));
            select.setItems(NOT, CONTAINS, MAY_CONTAIN);
            select.setItemLabelGenerator(word -> getTranslation("food.allergens." + word));
            select.setPlaceholder(getTranslation("food.allergens.choose"));
            select.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    touched.run();
                }
            });
            choices.put(allergen, select);
            list.add(select);
        }
        catalogue.addClassName("why");
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        source.setHelperText(getTranslation("food.allergens.source.help"));
        add(new H2(getTranslation("food.fact.allergens")), new Paragraph(getTranslation("food.allergens.lead")));
        add(catalogue, list, source, fault);
    }

    void mark(FaultMarks marks) {
        marks.of(FoodFact.ALLERGENS.code() + ".source", source);
    }

    void show(@Nullable FoodPage page) {
        var known = page == null ? null : page.food().allergens();
        choices.forEach((allergen, select) -> select.setValue(known == null ? null : word(known.get(allergen))));
        var said = page == null ? null : page.said().get(FoodFact.ALLERGENS);
        before = value();
        source.setValue("");
        catalogue.setText(said != null
                ? getTranslation("food.fact.said", "source", said.source(), "who", ChangedWords.of(said.by(), said.at()))
                : page == null ? "" : getTranslation("food.allergens.unsourced"));
        fault.setText("");
    }

    /** Takes over what somebody else said in between, unless this page says something of its own. */
    void rebase(FoodPage newer) {
        if (value().equals(before)) {
            show(newer);
        }
    }

    /** In the form of {@link FoodFact#ALLERGENS}, empty while one of them is not chosen. */
    String value() {
        if (choices.values().stream().anyMatch(select -> select.getValue() == null)) {
            return "";
        }
        var words = choices.entrySet().stream()
                .filter(entry -> !entry.getValue().getValue().equals(NOT))
                .map(entry -> entry.getKey().code() + (entry.getValue().getValue().equals(MAY_CONTAIN) ? "?" : ""))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? FoodFact.NO_ALLERGENS : words;
    }

    String source() {
        return source.getValue();
    }

    void showFault(List<Fault> faults) {
        fault.setText(faults.stream().anyMatch(one -> one.field().equals(FoodFact.ALLERGENS.code()))
                ? getTranslation("food.allergens.missing")
                : "");
    }

    private static String word(@Nullable AllergenCertainty certainty) {
        return certainty == null ? NOT : certainty == AllergenCertainty.CONTAINS ? CONTAINS : MAY_CONTAIN;
    }
}
