package lv.burtnica.course.plan;

import java.util.List;
import java.util.Locale;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.AmountFormat;
import lv.burtnica.measure.AmountReader;
import lv.burtnica.measure.Fraction;
import lv.burtnica.measure.HouseholdMeasures;
import lv.burtnica.measure.Quantity;
import lv.burtnica.measure.Scaling;
import lv.burtnica.measure.Token;
import lv.burtnica.measure.Tokens;
import lv.burtnica.measure.UnitWords;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.ShownGroup;
import lv.burtnica.recipe.ShownLine;
import lv.burtnica.recipe.Yield;

/** Writes a recipe anew for another number of people, in its ingredients and in the amounts that its steps name. */
public final class ScaledRecipe {

    /** Before an amount they say that it is for one piece, so that it stays: {@code pa 1 ēdamkarotei}. */
    private static final List<String> FOR_EACH = List.of("pa", "each", "every", "per");

    private final Fraction factor;
    private final Locale language;
    private final Scaling scaling;

    private ScaledRecipe(Fraction factor, Locale language, HouseholdMeasures household) {
        this.factor = factor;
        this.language = language;
        this.scaling = new Scaling(household);
    }

    /**
     * The recipe with other amounts; as it is where the factor is 1.
     *
     * @param lines its ingredients, scaled already
     * @param makes how much comes out
     * @param household the spoons of this kitchen
     */
    public static Recipe of(Recipe recipe, Fraction factor, List<ShownGroup> lines, int makes, HouseholdMeasures household) {
        if (factor.equals(Fraction.ONE)) {
            return recipe;
        }
        var scaled = new ScaledRecipe(factor, recipe.language(), household);
        return new Recipe(
                recipe.key(), recipe.language(), recipe.title(), recipe.description(), recipe.kind(),
                new Yield(Amount.of(makes), recipe.yield().unit(), recipe.yield().detail()),
                recipe.minutes(), recipe.tags(), lines.stream().map(ScaledRecipe::group).toList(),
                recipe.steps().stream().map(scaled::step).toList(),
                recipe.notes(), recipe.credit(), recipe.illustration(), recipe.keeping(),
                recipe.cookedGrams() == null ? null : (int) Math.round(recipe.cookedGrams() * factor.toDouble()));
    }

    private static IngredientGroup group(ShownGroup group) {
        return new IngredientGroup(group.title(), group.lines().stream().map(ScaledRecipe::line).toList());
    }

    private static String line(ShownLine line) {
        var named = (line.amount() + " " + line.name()).strip();
        return line.note().isEmpty() ? named : named + ", " + line.note();
    }

    /** Weights and measures in a step grow with the dish; minutes, centimetres and pieces to cut into do not. */
    String step(String step) {
        var tokens = Tokens.of(step);
        var text = new StringBuilder();
        var copied = 0;
        for (var place = 0; place < tokens.size(); ) {
            var amount = AmountReader.at(tokens, place);
            var unit = amount == null ? null : UnitWords.at(tokens, amount.next());
            if (amount == null || unit == null || !(unit.unit().isWeight() || unit.unit().isVolume()) || isForEach(tokens, place)) {
                place = amount == null ? place + 1 : amount.next();
                continue;
            }
            var quantity = new Quantity(amount.amount().times(unit.factor()), unit.unit());
            text.append(step, copied, tokens.get(place).start());
            text.append(AmountFormat.of(language).write(scaling.scale(quantity, factor).kitchen()));
            copied = tokens.get(unit.next() - 1).end();
            place = unit.next();
        }
        return text.append(step.substring(copied)).toString();
    }

    private static boolean isForEach(List<Token> tokens, int place) {
        var sentence = tokens.subList(Math.max(0, place - 1), place);
        var after = tokens.subList(place, Math.min(tokens.size(), place + 6));
        return sentence.stream().anyMatch(token -> FOR_EACH.contains(token.word()))
                || after.stream().anyMatch(token -> List.of("each", "every", "per").contains(token.word()));
    }
}
