package lv.burtnica.exchange.archive;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lv.burtnica.exchange.Find;
import lv.burtnica.exchange.Gathering;
import lv.burtnica.exchange.Origin;
import lv.burtnica.exchange.Part;
import lv.burtnica.exchange.page.Durations;
import lv.burtnica.exchange.page.SchemaReader;
import lv.burtnica.exchange.page.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A recipe as Paprika writes it: everything is text, and the photograph stands in it as Base64. */
final class PaprikaIn {

    private static final List<String> LEFT_OUT = List.of("rating", "difficulty");

    private PaprikaIn() {}

    static boolean suits(JsonNode node) {
        return node.has("directions") && node.has("ingredients") && node.path("directions").isString();
    }

    static Find read(JsonNode recipe) {
        var gathering = new Gathering()
                .title(line(recipe, "name"))
                .description(Words.paragraphs(App.text(recipe.path("description"))))
                .yield(line(recipe, "servings"))
                .times(
                        Durations.minutes(line(recipe, "prep_time")), Durations.minutes(line(recipe, "cook_time")),
                        Durations.minutes(line(recipe, "total_time")))
                .origin(new Origin(line(recipe, "source_url"), line(recipe, "source"), "", ""))
                .image(line(recipe, "image_url"))
                .nutrition("text", line(recipe, "nutritional_info"))
                .note("", Words.paragraphs(App.text(recipe.path("notes"))));
        App.names(recipe.path("categories")).forEach(gathering::tag);
        Words.lines(App.text(recipe.path("ingredients"))).forEach(text -> line(text, gathering::group, gathering::ingredient));
        Words.lines(App.text(recipe.path("directions"))).forEach(text -> line(text, gathering::section, gathering::step));
        leftOut(recipe, gathering);
        var photograph = photograph(recipe, gathering);
        return new Find("", gathering.recipe(), photograph);
    }

    private static void leftOut(JsonNode recipe, Gathering gathering) {
        var names = new ArrayList<>(LEFT_OUT);
        names.removeIf(name -> App.text(recipe.path(name)).isBlank() || App.text(recipe.path(name)).equals("0"));
        if (!names.isEmpty()) {
            gathering.gap(Part.OTHER, "left-out", Map.of("names", List.copyOf(names)));
        }
    }

    private static byte @Nullable [] photograph(JsonNode recipe, Gathering gathering) {
        var data = App.text(recipe.path("photo_data"));
        if (data.isBlank()) {
            return null;
        }
        try {
            return Base64.getMimeDecoder().decode(data);
        } catch (IllegalArgumentException e) {
            gathering.gap(Part.PICTURES, "picture-broken", Map.of());
            return null;
        }
    }

    private static void line(String text, Consumer<String> asHeading, Consumer<String> asLine) {
        var heading = SchemaReader.heading(text);
        if (heading == null) {
            asLine.accept(text);
        } else {
            asHeading.accept(heading);
        }
    }

    private static String line(JsonNode recipe, String name) {
        return Words.line(App.text(recipe.path(name)));
    }
}
