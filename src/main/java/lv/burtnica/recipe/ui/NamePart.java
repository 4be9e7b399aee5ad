package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.StoringPlace;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What the dish is called and what it is for; for a preserve also how long and where it keeps. */
class NamePart extends FormPart {

    private static final int MOST_MONTHS = 60;

    private final TextField title = line("title", 120);
    private final RadioButtonGroup<MealKind> kind = new RadioButtonGroup<>(getTranslation("recipe.form.kind"));
    private final IntegerField keepsMonths = number("keeps", MOST_MONTHS);
    private final RadioButtonGroup<StoringPlace> place = new RadioButtonGroup<>(getTranslation("recipe.form.place"));
    private final Div keeping = new Div(keepsMonths, place);

    /** @param chosen called with the kind before, perhaps {@code null}, and the one that somebody chose now */
    NamePart(BiConsumer<@Nullable MealKind, MealKind> chosen) {
        super(WritingStep.NAME, "recipe.form.part-name");
        var words = new RecipeWords(Wording.in(getLocale()));
        title.setRequiredIndicatorVisible(true);
        kind.addClassName("choices");
        kind.setItems(MealKind.values());
        kind.setItemLabelGenerator(words::kind);
        kind.setRequiredIndicatorVisible(true);
        kind.addValueChangeListener(change -> {
            keeping.setVisible(change.getValue() == MealKind.PRESERVE);
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getOldValue(), change.getValue());
            }
        });
        keepsMonths.setSuffixComponent(new Span(getTranslation("recipe.form.months")));
        place.addClassName("choices");
        place.setItems(StoringPlace.values());
        place.setItemLabelGenerator(where -> getTranslation("recipe.form.place-" + where.code()));
        keeping.addClassName("keeping");
        keeping.setVisible(false);
        add(title, kind, keeping);
    }

    @Override
    void bind(DraftFields fields) {
        fields.bind(title, "title");
        fields.bind(kind, "kind");
        fields.bind(keepsMonths, "keepsMonths");
        fields.bind(place, "storingPlace");
    }
}
