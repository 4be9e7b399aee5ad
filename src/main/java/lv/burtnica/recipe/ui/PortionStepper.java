package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import lv.burtnica.kit.Stepper;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.Fraction;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.Yield;
import lv.burtnica.wording.Wording;

/** Asks how many portions, pieces or jars are wanted. */
final class PortionStepper {

    private static final int MOST = 200;

    private PortionStepper() {}

    /**
     * The stepper for a recipe, or nothing where its yield cannot be counted in whole numbers, such as 1.5 l.
     *
     * @param scale called with how many times the written amounts are wanted
     */
    static Optional<Stepper> of(Yield yield, Consumer<Fraction> scale) {
        var written = yield.amount().to();
        if (!written.isWhole() || written.signum() == 0 || written.compareTo(Fraction.of(MOST)) > 0) {
            return Optional.empty();
        }
        var page = UI.getCurrentOrThrow();
        var words = new RecipeWords(Wording.in(page.getLocale()));
        var start = written.numerator().intValueExact();
        var stepper = new Stepper(
                page.getTranslation("recipe.page.count-" + yield.unit().name().toLowerCase(Locale.ROOT)),
                1,
                MOST,
                n -> words.yield(n == start ? yield : counted(yield, n)));
        stepper.setValue(start);
        stepper.addClassName("portions");
        stepper.addValueChangeListener(change -> scale.accept(Fraction.of(change.getValue(), start)));
        return Optional.of(stepper);
    }

    private static Yield counted(Yield yield, int count) {
        return new Yield(Amount.of(count), yield.unit(), yield.detail());
    }
}
