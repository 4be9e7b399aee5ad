package lv.burtnica.recipe.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import lv.burtnica.measure.Fraction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * RecipeMD's own JSON form, as the schema beside its test cases has it: every key always there, {@code null} where there is nothing,
 * numbers as strings.
 */
public final class RecipeMdJsonWriter {

    private static final JsonMapper JSON = new JsonMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter LAYOUT = JSON.writer().with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT));

    /** A third has no end; 28 digits are what RecipeMD's reference implementation writes. */
    private static final MathContext DIGITS = new MathContext(28, RoundingMode.HALF_EVEN);

    private RecipeMdJsonWriter() {}

    /** The recipe as JSON over several lines. */
    public static String write(RecipeMd recipe) {
        var json = JSON.createObjectNode();
        json.put("title", recipe.title());
        json.put("description", recipe.description());
        var tags = json.putArray("tags");
        recipe.tags().forEach(tags::add);
        var yields = json.putArray("yields");
        recipe.yields().forEach(amount -> yields.add(amount(amount)));
        addIngredients(recipe.ingredients(), json.putArray("ingredients"));
        addGroups(recipe.groups(), json.putArray("ingredient_groups"));
        json.put("instructions", recipe.instructions());
        return LAYOUT.writeValueAsString(json);
    }

    private static void addIngredients(List<RecipeMd.Ingredient> ingredients, ArrayNode list) {
        for (var ingredient : ingredients) {
            var json = list.addObject();
            json.put("name", ingredient.name());
            json.set("amount", amount(ingredient.amount()));
            json.put("link", ingredient.link());
        }
    }

    private static void addGroups(List<RecipeMd.Group> groups, ArrayNode list) {
        for (var group : groups) {
            var json = list.addObject();
            json.put("title", group.title());
            addIngredients(group.ingredients(), json.putArray("ingredients"));
            addGroups(group.groups(), json.putArray("ingredient_groups"));
        }
    }

    private static @Nullable ObjectNode amount(RecipeMd.@Nullable Amount amount) {
        return amount == null
                ? null
                : JSON.createObjectNode().put("factor", factor(amount.factor())).put("unit", amount.unit());
    }

    private static String factor(Fraction factor) {
        var decimal = new BigDecimal(factor.numerator()).divide(new BigDecimal(factor.denominator()), DIGITS);
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
