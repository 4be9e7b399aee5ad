package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Objects;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.YieldUnit;
import org.jspecify.annotations.Nullable;

/** How much it makes: a number, what is counted, and how large one is. */
class YieldFields extends Div {

    private final IntegerField yield;
    private final Select<YieldUnit> yieldUnit = new Select<>();
    private final TextField yieldDetail;

    YieldFields(IntegerField yield, TextField yieldDetail) {
        this.yield = yield;
        this.yieldDetail = yieldDetail;
        addClassName("how-much");
        yield.setRequiredIndicatorVisible(true);
        yieldUnit.setLabel(getTranslation("recipe.form.yield-unit"));
        yieldUnit.setItems(YieldUnit.values());
        yieldUnit.setItemLabelGenerator(unit -> getTranslation("recipe.form.unit-" + unit.name().toLowerCase(Locale.ROOT)));
        yieldUnit.addValueChangeListener(change -> showDetail());
        add(yield, yieldUnit, yieldDetail);
    }

    void bind(DraftFields fields) {
        fields.bind(yield, "yield");
        fields.bind(yieldUnit, "yieldUnit");
        fields.bind(yieldDetail, "yieldDetail");
    }

    /** Preserves come in jars; a recipe that becomes one is asked about them. */
    void suit(@Nullable MealKind before, MealKind now) {
        if (now == MealKind.PRESERVE && yieldUnit.getValue() == YieldUnit.PORTION) {
            yieldUnit.setValue(YieldUnit.JAR);
        } else if (before == MealKind.PRESERVE && now != MealKind.PRESERVE && yieldUnit.getValue() == YieldUnit.JAR) {
            yieldUnit.setValue(YieldUnit.PORTION);
        }
    }

    private void showDetail() {
        var unit = Objects.requireNonNullElse(yieldUnit.getValue(), YieldUnit.PORTION);
        yieldDetail.setVisible(unit != YieldUnit.PORTION || !yieldDetail.isEmpty());
        yieldDetail.setLabel(getTranslation(unit == YieldUnit.OTHER ? "recipe.form.field-yield-word" : "recipe.form.field-yield-detail"));
        yieldDetail.setHelperText(
                getTranslation(unit == YieldUnit.OTHER ? "recipe.form.help-yield-word" : "recipe.form.help-yield-detail"));
    }
}
