package lv.burtnica.exchange.archive;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.exchange.Gathering;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.exchange.Origin;
import lv.burtnica.exchange.Part;
import lv.burtnica.exchange.page.Durations;
import lv.burtnica.exchange.page.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A recipe as Mealie writes it, in either spelling of its names. */
final class MealieIn {

    private final JsonNode recipe;
    private final Gathering gathering = new Gathering();

    private MealieIn(JsonNode recipe) {
        this.recipe = recipe;
    }

    static boolean suits(JsonNode node) {
        return !node.has("@type") && (node.has("recipe_ingredient") || node.has("recipeIngredient"))
                && (node.has("slug") || node.has("recipe_instructions") || node.has("recipeInstructions"));
    }

    static Incoming read(JsonNode recipe) {
        return new MealieIn(recipe).all();
    }

    private Incoming all() {
        gathering.title(line(recipe.path("name")));
        gathering.description(Words.paragraphs(App.text(recipe.path("description"))));
        gathering.yield(makes());
        gathering.times(minutes("prep_time", "prepTime"), minutes("cook_time", "cookTime", "perform_time", "performTime"),
                minutes("total_time", "totalTime"));
        var categories = App.names(App.first(recipe, "recipe_category", "recipeCategory"));
        gathering.category(categories.isEmpty() ? "" : categories.getFirst());
        categories.stream().skip(1).forEach(gathering::tag);
        App.names(recipe.path("tags")).forEach(gathering::tag);
        App.list(App.first(recipe, "recipe_ingredient", "recipeIngredient")).forEach(this::ingredient);
        App.list(App.first(recipe, "recipe_instructions", "recipeInstructions")).forEach(this::step);
        App.list(recipe.path("notes")).forEach(note ->
                gathering.note(line(note.path("title")), Words.paragraphs(App.text(note.path("text")))));
        gathering.origin(new Origin(App.text(App.first(recipe, "org_url", "orgURL")).strip(), "", extra("author"), extra("licence")));
        gathering.language(extra("language"));
        recipe.path("nutrition").properties().forEach(value -> gathering.nutrition(value.getKey(), line(value.getValue())));
        var tools = App.names(recipe.path("tools"));
        if (!tools.isEmpty()) {
            gathering.gap(Part.OTHER, "tools", Map.of("names", String.join(", ", tools)));
        }
        return gathering.recipe();
    }

    private String makes() {
        var text = line(App.first(recipe, "recipe_yield", "recipeYield"));
        var count = App.first(recipe, "recipe_yield_quantity", "recipeYieldQuantity", "recipe_servings", "recipeServings");
        var number = App.number(count);
        var isSaid = !text.isEmpty() && Character.isDigit(text.charAt(0));
        return isSaid || number.signum() <= 0 ? text : (App.written(number) + " " + text).strip();
    }

    private void ingredient(JsonNode one) {
        if (!one.isObject()) {
            gathering.ingredient(line(one));
            return;
        }
        var title = line(one.path("title"));
        if (!title.isEmpty()) {
            gathering.group(title);
        }
        var display = line(one.path("display"));
        gathering.ingredient(display.isEmpty() ? built(one) : display);
    }

    private static String built(JsonNode one) {
        var original = line(App.first(one, "original_text", "originalText"));
        var food = line(one.path("food").path("name"));
        var note = line(one.path("note"));
        if (food.isEmpty() && (!original.isEmpty() || App.number(one.path("quantity")).signum() == 0)) {
            return original.isEmpty() ? note : original;
        }
        var quantity = App.number(one.path("quantity"));
        var amount = quantity.compareTo(BigDecimal.ZERO) > 0 ? App.written(quantity) : "";
        var named = Stream.of(amount, line(one.path("unit").path("name")), food).filter(part -> !part.isEmpty());
        var text = named.collect(Collectors.joining(" "));
        return note.isEmpty() ? text : text + (food.isEmpty() ? " " : ", ") + note;
    }

    private void step(JsonNode one) {
        if (!one.isObject()) {
            gathering.step(line(one));
            return;
        }
        var title = line(one.path("title"));
        if (!title.isEmpty()) {
            gathering.section(title);
        }
        gathering.step(line(one.path("text")));
    }

    private @Nullable Integer minutes(String... names) {
        return Stream.of(names)
                .map(name -> Durations.minutes(line(recipe.path(name))))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String extra(String name) {
        return line(recipe.path("extras").path(name));
    }

    private static String line(JsonNode node) {
        return Words.line(App.text(node));
    }
}
