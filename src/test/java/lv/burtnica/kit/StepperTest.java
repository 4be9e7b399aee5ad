package lv.burtnica.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.Binder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepperTest extends ViewTest {

    private Stepper stepper;

    @BeforeEach
    void open() {
        stepper = new Stepper("Porcijas", 1, 12, number -> number + " porcijas");
        UI.getCurrent().add(stepper);
    }

    @Test
    void countsUpAndDownAndSaysSo() {
        press("+");
        press("+");
        press("−");
        assertThat(stepper.getValue()).isEqualTo(2);
        assertThat(find(Span.class).withClassName("number").single().getText()).isEqualTo("2 porcijas");
    }

    @Test
    void stopsAtItsEnds() {
        press("−");
        assertThat(stepper.getValue()).isEqualTo(1);
        assertThat(button("−").getElement().getAttribute("aria-disabled")).isEqualTo("true");
        stepper.setValue(12);
        press("+");
        assertThat(stepper.getValue()).isEqualTo(12);
    }

    @Test
    void isAFieldToABinder() {
        var binder = new Binder<Dish>();
        binder.forField(stepper).bind(Dish::portions, Dish::setPortions);
        var dish = new Dish();
        binder.setBean(dish);
        assertThat(stepper.getValue()).isEqualTo(4);
        press("+");
        assertThat(dish.portions()).isEqualTo(5);
    }

    @Test
    void itsButtonsHaveNames() {
        assertThat(button("+").getElement().getAttribute("aria-label")).isEqualTo("Vairāk: Porcijas");
    }

    private void press(String sign) {
        test(button(sign)).click();
    }

    private NativeButton button(String sign) {
        return find(NativeButton.class).withText(sign).single();
    }

    private static final class Dish {
        private int portions = 4;

        int portions() {
            return portions;
        }

        void setPortions(int portions) {
            this.portions = portions;
        }
    }
}
