package lv.burtnica.exchange.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lv.burtnica.exchange.Gathering;
import lv.burtnica.exchange.Origin;
import lv.burtnica.exchange.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a schema.org {@code Recipe} in any of the shapes in which sites write it. */
public final class SchemaReader {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.+)|\\[([^\\[\\]]{1,80})]|\\*\\*([^*]{1,80})\\*\\*:?");
    private static final int LONGEST_HEADING = 80;
    /** What a notebook has no place for. */
    private static final List<String> LEFT_OUT =
            List.of("aggregateRating", "review", "video", "tool", "estimatedCost", "suitableForDiet", "cookingMethod");

    private final JsonNode recipe;
    private final Gathering gathering = new Gathering();

    private SchemaReader(JsonNode recipe) {
        this.recipe = recipe;
    }

    /** All that one object of type Recipe says. */
    public static Gathering read(ObjectNode recipe) {
        return new SchemaReader(recipe).all();
    }

    private Gathering all() {
        gathering.title(Nodes.line(Nodes.first(recipe, "name", "headline")));
        gathering.description(Words.paragraphs(Nodes.raw(recipe.path("description"))));
        gathering.language(Nodes.raw(recipe.path("inLanguage")).strip());
        Nodes.list(Nodes.first(recipe, "recipeYield", "yield", "servings")).forEach(this::makes);
        gathering.times(minutes("prepTime"), minutes("cookTime"), minutes("totalTime"));
        var categories = Nodes.parts(recipe.path("recipeCategory"));
        gathering.category(categories.isEmpty() ? "" : categories.getFirst());
        categories.stream().skip(1).forEach(gathering::tag);
        Nodes.parts(recipe.path("recipeCuisine")).forEach(gathering::tag);
        Nodes.parts(recipe.path("keywords")).forEach(gathering::tag);
        ingredients();
        SchemaSteps.read(Nodes.first(recipe, "recipeInstructions", "instructions"), gathering);
        Nodes.list(recipe.path("comment")).stream().filter(comment -> comment.path("name").isString()).forEach(this::comment);
        Nodes.list(recipe.path("image")).forEach(this::image);
        origin();
        nutrition();
        leftOut();
        return gathering;
    }

    private void makes(JsonNode written) {
        if (written.isObject() && !written.path("value").isMissingNode()) {
            var unit = Nodes.line(Nodes.first(written, "unitText", "unitCode"));
            gathering.yield((Nodes.line(written.path("value")) + " " + unit).strip());
        } else {
            gathering.yield(Nodes.line(written));
        }
    }

    private @Nullable Integer minutes(String name) {
        var node = Nodes.list(recipe.path(name)).stream().findFirst().orElse(recipe.path(name));
        var written = node.isObject() ? Nodes.raw(Nodes.first(node, "maxValue", "@value", "minValue", "name")) : Nodes.raw(node);
        var clean = Words.line(written);
        var minutes = Durations.minutes(clean);
        if (minutes == null && clean.matches(".*[1-9].*")) {
            gathering.gap(Part.TIME, "time", Map.of("text", clean));
        }
        return minutes;
    }

    /** A list of lines; sites also write lists in sections, objects with names, or all lines in one text. */
    private void ingredients() {
        var written = Nodes.first(recipe, "recipeIngredient", "ingredients");
        if (!groupsOfSupply(Nodes.list(written))) {
            Nodes.list(written).forEach(this::ingredient);
        }
    }

    private void ingredient(JsonNode written) {
        var below = Nodes.first(written, "itemListElement", "ingredients");
        if (written.isObject() && !below.isMissingNode()) {
            gathering.group(Nodes.line(written.path("name")));
            Nodes.list(below).forEach(this::ingredient);
        } else if (written.isArray()) {
            Nodes.list(written).forEach(this::ingredient);
        } else if (written.isObject() && written.path("item").isString()) {
            line(Nodes.line(written.path("item")));
        } else if (written.isObject() && !written.path("value").isMissingNode()) {
            var amount = Nodes.line(written.path("value")) + " " + Nodes.line(written.path("unitText"));
            line(amount.strip() + " " + Nodes.line(written.path("name")));
        } else {
            Words.lines(Nodes.raw(written)).forEach(this::line);
        }
    }

    private void line(String text) {
        var clean = Words.line(text);
        var heading = heading(clean);
        if (heading == null) {
            gathering.ingredient(clean);
        } else {
            gathering.group(heading);
        }
    }

    /** A line that names what follows: {@code Mīklai:}, {@code ## For the dough}, {@code [Sauce]}; {@code null} for any other. */
    public static @Nullable String heading(String line) {
        var marked = HEADING.matcher(line);
        if (marked.matches()) {
            var text = marked.group(1) != null ? marked.group(1) : marked.group(2) != null ? marked.group(2) : marked.group(3);
            return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text.strip();
        }
        var isHeading = line.endsWith(":") && line.length() > 1 && line.length() <= LONGEST_HEADING;
        return isHeading ? line.substring(0, line.length() - 1).strip() : null;
    }

    /** Our own way out keeps the groups in {@code supply}; they count where they hold the very same lines. */
    private boolean groupsOfSupply(List<JsonNode> written) {
        var lines = written.stream().map(Nodes::line).toList();
        var groups = Nodes.list(recipe.path("supply")).stream().filter(group -> !held(group).isEmpty()).toList();
        if (groups.isEmpty() || !groups.stream().flatMap(group -> held(group).stream()).toList().equals(lines)) {
            return false;
        }
        for (var group : groups) {
            gathering.group(Nodes.line(group.path("name")));
            held(group).forEach(gathering::ingredient);
        }
        return true;
    }

    private static List<String> held(JsonNode group) {
        return Nodes.list(group.path("item").path("itemListElement")).stream().map(Nodes::line).toList();
    }

    private void comment(JsonNode comment) {
        gathering.note(Nodes.line(comment.path("name")), Words.paragraphs(Nodes.raw(comment.path("text"))));
    }

    private void image(JsonNode image) {
        var address = Nodes.raw(image.isObject() ? Nodes.first(image, "contentUrl", "url", "@id", "src") : image).strip();
        gathering.image(address.startsWith("//") ? "https:" + address : address);
    }

    private void origin() {
        var page = Nodes.raw(Nodes.first(recipe, "isBasedOn", "url", "mainEntityOfPage")).strip();
        var address = page.isEmpty() ? Nodes.raw(recipe.path("mainEntityOfPage")).strip() : page;
        var licence = Nodes.list(recipe.path("license")).stream().findFirst().orElse(recipe.path("license"));
        var named = licence.isObject() ? Nodes.first(licence, "url", "@id", "name") : licence;
        var site = Nodes.line(Nodes.first(recipe, "publisher", "provider", "sourceOrganization"));
        gathering.origin(new Origin(
                ADDRESS.matcher(address).matches() || recipe.has("isBasedOn") ? Words.line(address) : "",
                site, Nodes.names(Nodes.first(recipe, "author", "creator", "creditText")), Licences.shortened(Nodes.line(named))));
    }

    private void nutrition() {
        var values = recipe.path("nutrition");
        if (values.isObject()) {
            values.properties().stream()
                    .filter(value -> !value.getKey().startsWith("@") && !value.getKey().equals("type"))
                    .forEach(value -> gathering.nutrition(value.getKey(), Nodes.line(value.getValue())));
        }
    }

    private void leftOut() {
        var names = LEFT_OUT.stream().filter(name -> !Nodes.list(recipe.path(name)).isEmpty()).toList();
        if (!names.isEmpty()) {
            gathering.gap(Part.OTHER, "left-out", Map.of("names", names));
        }
    }
}
