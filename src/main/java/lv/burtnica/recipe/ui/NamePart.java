package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Objects;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.StoringPlace;
import lv.burtnica.recipe.YieldUnit;
import lv.burtnica.wording.Wording;

/** What the dish is called, what it is for, how much it makes and how long it takes; for a preserve also how long it keeps. */
class NamePart extends FormPart {

    private static final int LONGEST_DETAIL = 100;
    private static final int MOST_MONTHS = 60;

    private final TextField title = line("title", 120);
    private final RadioButtonGroup<MealKind> kind = new RadioButtonGroup<>(getTranslation("recipe.form.kind"));
    private final IntegerField yield = number("yield", 500);
    private final Select<YieldUnit> yieldUnit = new Select<>();
    private final TextField yieldDetail = line("yield-detail", LONGEST_DETAIL);
    private final IntegerField minutes = number("minutes", 10_080);
    private final IntegerField keepsMonths = number("keeps", MOST_MONTHS);
    private final RadioButtonGroup<StoringPlace> place = new RadioButtonGroup<>(getTranslation("recipe.form.place"));
    private final Div keeping = new Div(keepsMonths, place);

    NamePart() {
        super("recipe.form.part-name");
        var words = new RecipeWords(Wording.in(getLocale()));
        title.setRequiredIndicatorVisible(true);
        kind.addClassName("choices");
        kind.setItems(MealKind.values());
        kind.setItemLabelGenerator(words::kind);
        kind.setRequiredIndicatorVisible(true);
        yield.setRequiredIndicatorVisible(true);
        yieldUnit.setLabel(getTranslation("recipe.form.yield-unit"));
        yieldUnit.setItems(YieldUnit.values());
        yieldUnit.setItemLabelGenerator(unit -> getTranslation("recipe.form.unit-" + unit.name().toLowerCase(Locale.ROOT)));
        minutes.setSuffixComponent(new Span(getTranslation("recipe.form.minutes")));
        keepsMonths.setSuffixComponent(new Span(getTranslation("recipe.form.months")));
        place.addClassName("choices");
        place.setItems(StoringPlace.values());
        place.setItemLabelGenerator(where -> getTranslation("recipe.form.place-" + where.code()));
        yieldUnit.addValueChangeListener(change -> showDetail());
        kind.addValueChangeListener(change -> suit(change.getOldValue(), change.getValue(), change.isFromClient()));
        keeping.addClassName("keeping");
        keeping.setVisible(false);
        var howMuch = new Div(yield, yieldUnit, yieldDetail);
        howMuch.addClassName("how-much");
        add(title, kind, howMuch, minutes, keeping);
    }

    @Override
    void bind(DraftFields fields) {
        fields.bind(title, "title");
        fields.bind(kind, "kind");
        fields.bind(yield, "yield");
        fields.bind(yieldUnit, "yieldUnit");
        fields.bind(yieldDetail, "yieldDetail");
        fields.bind(minutes, "minutes");
        fields.bind(keepsMonths, "keepsMonths");
        fields.bind(place, "storingPlace");
    }

    /** Preserves come in jars; a new recipe that becomes one is asked about them. */
    private void suit(MealKind before, MealKind now, boolean chosen) {
        keeping.setVisible(now == MealKind.PRESERVE);
        if (chosen && now == MealKind.PRESERVE && yieldUnit.getValue() == YieldUnit.PORTION) {
            yieldUnit.setValue(YieldUnit.JAR);
        } else if (chosen && before == MealKind.PRESERVE && yieldUnit.getValue() == YieldUnit.JAR) {
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
