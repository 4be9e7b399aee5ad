package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Foods as large buttons that stay pressed. A button that stays is the same one as before, so that the keyboard does not lose it. */
class FoodTicks extends Section {

    private final Div group = new Div();
    private final Map<String, NativeButton> buttons = new HashMap<>();
    private final Function<String, String> name;
    private final BiConsumer<String, Boolean> tick;

    /**
     * @param title what pressing means
     * @param help a sentence about it, may be empty
     * @param name the name of a food by its id
     * @param tick called with the food and whether it is wanted now
     */
    FoodTicks(String title, String help, Function<String, String> name, BiConsumer<String, Boolean> tick) {
        this.name = name;
        this.tick = tick;
        addClassName("food-ticks");
        group.addClassName("toggles");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", title);
        if (!help.isEmpty()) {
            add(new Paragraph(help));
        }
        add(group);
    }

    /** Puts what pressing means above the buttons, where nothing else says it. */
    FoodTicks withHeading() {
        addComponentAsFirst(new H2(group.getElement().getAttribute("aria-label")));
        return this;
    }

    /** Shows the foods in their order, those pressed that are there. */
    void show(List<String> foods, Predicate<String> there) {
        buttons.keySet().removeIf(food -> {
            if (!foods.contains(food)) {
                group.remove(buttons.get(food));
            }
            return !foods.contains(food);
        });
        for (var place = 0; place < foods.size(); place++) {
            var food = foods.get(place);
            if (!buttons.containsKey(food)) {
                var button = new NativeButton();
                button.add(new Span(name.apply(food)));
                button.addClickListener(click -> tick.accept(food, !isPressed(button)));
                buttons.put(food, button);
                group.addComponentAtIndex(place, button);
            }
            buttons.get(food).getElement().setAttribute("aria-pressed", String.valueOf(there.test(food)));
        }
        setVisible(!foods.isEmpty());
    }

    private static boolean isPressed(NativeButton button) {
        return "true".equals(button.getElement().getAttribute("aria-pressed"));
    }
}
