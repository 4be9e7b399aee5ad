package lv.burtnica.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.burtnica.exchange.Gathering;
import tools.jackson.databind.JsonNode;

/** The instructions of a schema.org recipe: one text, a list of texts, steps, or sections of steps. */
final class SchemaSteps {

    /** A name that only counts: {@code Step 3}, {@code 2. solis}. */
    private static final Pattern COUNTING =
            Pattern.compile("(?:step|solis|schritt|шаг|étape)?\\s*\\d{1,2}[.):]?\\s*(?:solis|step)?[.:]?", Pattern.CASE_INSENSITIVE);
    /** {@code 1. Do this. 2. Do that.} on one line. */
    private static final Pattern INLINE_NUMBER = Pattern.compile("(?:^|(?<=[.!?)])\\s+)(\\d{1,2})[.)]\\s+(?=\\p{Lu})");

    private final Gathering gathering;

    private SchemaSteps(Gathering gathering) {
        this.gathering = gathering;
    }

    static void read(JsonNode written, Gathering gathering) {
        new SchemaSteps(gathering).add(written);
    }

    private void add(JsonNode written) {
        for (var one : Nodes.list(written)) {
            if (one.isArray()) {
                add(one);
            } else if (one.isObject()) {
                object(one);
            } else {
                var lines = numbered(Words.lines(Nodes.raw(one)));
                lines.forEach(this::line);
            }
        }
    }

    private void line(String text) {
        var heading = SchemaReader.heading(text);
        if (heading == null) {
            gathering.step(Words.line(text));
        } else {
            gathering.section(heading);
        }
    }

    private void object(JsonNode one) {
        var elements = Nodes.list(Nodes.first(one, "itemListElement", "steps", "step"));
        if (Nodes.is(one, "HowToSection") || (Nodes.is(one, "ItemList") && !elements.isEmpty())) {
            if (!elements.isEmpty() && elements.stream().allMatch(element -> Nodes.is(element, "HowToTip"))) {
                elements.forEach(tip -> gathering.note(Nodes.line(one.path("name")), Words.paragraphs(Nodes.raw(tip.path("text")))));
                return;
            }
            section(one, elements);
        } else if (Nodes.is(one, "HowToTip")) {
            gathering.note(Nodes.line(one.path("name")), Words.paragraphs(Nodes.raw(one.path("text"))));
        } else {
            step(one, elements);
        }
    }

    private void section(JsonNode one, List<JsonNode> elements) {
        var name = Nodes.line(one.path("name"));
        if (!name.isEmpty() || Nodes.is(one, "HowToSection")) {
            gathering.section(name);
        }
        if (elements.isEmpty()) {
            add(one.path("text"));
        } else {
            elements.forEach(this::add);
        }
    }

    private void step(JsonNode one, List<JsonNode> elements) {
        var text = Words.line(text(one, elements));
        var name = Nodes.line(one.path("name"));
        if (text.isEmpty()) {
            line(name.isEmpty() ? Nodes.line(one.path("description")) : name);
        } else if (isNews(name, text)) {
            gathering.step((name.endsWith(":") ? name + " " : name + ": ") + text);
        } else {
            gathering.step(text);
        }
    }

    private static String text(JsonNode one, List<JsonNode> elements) {
        var own = Nodes.list(Nodes.first(one, "text", "item")).stream().map(Nodes::raw).toList();
        if (!String.join("", own).isBlank()) {
            return String.join(" ", own);
        }
        var parts = new ArrayList<String>();
        for (var element : elements) {
            parts.add(Words.line(element.isObject() ? text(element, Nodes.list(element.path("itemListElement"))) : Nodes.raw(element)));
        }
        return String.join(" ", parts);
    }

    /** Most names repeat the beginning of their text, or only count. */
    private static boolean isNews(String name, String text) {
        var plain = letters(name);
        return !plain.isEmpty() && !COUNTING.matcher(name).matches() && !letters(text).contains(plain);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Steps that are numbered within one line, as long as the numbers go up by one from the first. */
    static List<String> numbered(List<String> lines) {
        if (lines.size() != 1) {
            return lines;
        }
        var line = lines.getFirst();
        var found = INLINE_NUMBER.matcher(line);
        var starts = new ArrayList<int[]>();
        while (found.find()) {
            if (Integer.parseInt(found.group(1)) == starts.size() + 1) {
                starts.add(new int[] {found.start(), found.end()});
            }
        }
        if (starts.size() < 2 || starts.getFirst()[0] != 0) {
            return lines;
        }
        var steps = new ArrayList<String>();
        for (var i = 0; i < starts.size(); i++) {
            steps.add(line.substring(starts.get(i)[1], i + 1 < starts.size() ? starts.get(i + 1)[0] : line.length()).strip());
        }
        return steps;
    }
}
