package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The kinds of meal as large buttons that stay pressed, each with how many recipes it would leave. */
class KindChips extends Div {

    private final RecipeWords words = new RecipeWords(Wording.in(getLocale()));
    private final NativeButton all = new NativeButton();
    private final Map<MealKind, NativeButton> kinds = new EnumMap<>(MealKind.class);
    private @Nullable MealKind chosen;

    /** @param choose called with the kind that was pressed, with {@code null} for all */
    KindChips(Consumer<@Nullable MealKind> choose) {
        addClassName("toggles");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("recipe.search.kind"));
        all.addClickListener(click -> choose.accept(null));
        add(all);
        for (var kind : MealKind.values()) {
            var button = new NativeButton();
            button.addClickListener(click -> choose.accept(kind == chosen ? null : kind));
            kinds.put(kind, button);
            add(button);
        }
    }

    /** Shows the counts and which one is pressed. */
    void show(Map<MealKind, Long> counts, @Nullable MealKind pressed) {
        chosen = pressed;
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        label(all, getTranslation("recipe.search.all-kinds"), total, pressed == null);
        kinds.forEach((kind, button) -> label(button, words.kind(kind), counts.getOrDefault(kind, 0L), kind == pressed));
    }

    private static void label(NativeButton button, String text, long count, boolean pressed) {
        var number = new Span(String.valueOf(count));
        number.addClassName("count");
        button.removeAll();
        button.add(new Span(text), number);
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        button.setClassName("none", count == 0 && !pressed);
    }
}
