package lv.burtnica.exchange.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.exchange.Gathering;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.exchange.Origin;
import lv.burtnica.exchange.Times;
import lv.burtnica.exchange.page.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A recipe as Tandoor writes it: steps, each with its own ingredients. */
final class TandoorIn {

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{\\s*ingredients\\[(\\d{1,3})]\\s*}}");
    private static final Pattern SCALED = Pattern.compile("\\{%\\s*scale\\(([^)]*)\\)\\s*%}|\\{\\{\\s*scale\\(([^)]*)\\)\\s*}}");

    private final JsonNode recipe;
    private final Gathering gathering = new Gathering();

    private TandoorIn(JsonNode recipe) {
        this.recipe = recipe;
    }

    static boolean suits(JsonNode node) {
        return node.path("steps").isArray() && (node.has("working_time") || node.has("servings") || node.has("keywords"))
                && App.list(node.path("steps")).stream().allMatch(step -> step.has("instruction") || step.has("ingredients"));
    }

    static Incoming read(JsonNode recipe) {
        return new TandoorIn(recipe).all();
    }

    private Incoming all() {
        gathering.title(line(recipe.path("name")));
        gathering.description(Words.paragraphs(App.text(recipe.path("description"))));
        var servings = App.number(recipe.path("servings"));
        var unit = line(recipe.path("servings_text"));
        gathering.yield(servings.signum() > 0 ? (App.written(servings) + " " + unit).strip() : unit);
        var working = minutes("working_time");
        var waiting = minutes("waiting_time");
        gathering.times(working, null, new Times(working, waiting, null).whole());
        App.names(recipe.path("keywords")).forEach(gathering::tag);
        App.list(recipe.path("steps")).forEach(this::step);
        gathering.origin(new Origin(App.text(recipe.path("source_url")).strip(), "", "", ""));
        recipe.path("nutrition").properties().stream()
                .filter(value -> value.getValue().isNumber() && !value.getKey().equals("id"))
                .forEach(value -> gathering.nutrition(value.getKey(), line(value.getValue())));
        return gathering.recipe();
    }

    private void step(JsonNode step) {
        var name = line(step.path("name"));
        gathering.group(name);
        var lines = new ArrayList<String>();
        for (var ingredient : App.list(step.path("ingredients"))) {
            var line = ingredient(ingredient);
            lines.add(line);
            if (ingredient.path("is_header").asBoolean(false)) {
                gathering.group(line);
            } else {
                gathering.ingredient(line);
            }
        }
        gathering.section(name);
        Words.lines(spoken(App.text(step.path("instruction")), lines)).forEach(line -> gathering.step(Words.line(line)));
    }

    private static String ingredient(JsonNode one) {
        var note = line(one.path("note"));
        if (one.path("is_header").asBoolean(false)) {
            return note;
        }
        var amount = App.number(one.path("amount"));
        var isSaid = amount.signum() > 0 && !one.path("no_amount").asBoolean(false);
        var unit = isSaid ? line(one.path("unit").path("name")) : "";
        var text = Stream.of(isSaid ? App.written(amount) : "", unit, line(one.path("food").path("name")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return note.isEmpty() ? text : text.isEmpty() ? note : text + ", " + note;
    }

    /** Tandoor puts amounts into its sentences by their number. */
    private static String spoken(String instruction, List<String> lines) {
        var scaled = SCALED.matcher(instruction).replaceAll(
                found -> Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : found.group(1)));
        return TEMPLATE.matcher(scaled).replaceAll(found -> {
            var at = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(at < lines.size() ? lines.get(at) : found.group());
        });
    }

    private @Nullable Integer minutes(String name) {
        var minutes = App.number(recipe.path(name)).intValue();
        return minutes > 0 ? minutes : null;
    }

    private static String line(JsonNode node) {
        return Words.line(App.text(node));
    }
}
