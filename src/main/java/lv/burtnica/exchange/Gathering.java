package lv.burtnica.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.burtnica.recipe.IngredientGroup;
import org.jspecify.annotations.Nullable;

/** Collects what a reader understands, piece by piece, into an {@link Incoming}. Texts come cleaned; empty ones are passed over. */
public final class Gathering {

    private String title = "";
    private String description = "";
    private String language = "";
    private final Set<String> yields = new LinkedHashSet<>();
    private Times times = Times.NONE;
    private String category = "";
    private final Set<String> tags = new LinkedHashSet<>();
    private final List<Open> ingredients = new ArrayList<>();
    private final List<Open> steps = new ArrayList<>();
    private final List<Aside> notes = new ArrayList<>();
    private final Set<String> images = new LinkedHashSet<>();
    private Origin origin = Origin.UNKNOWN;
    private final Map<String, String> nutrition = new LinkedHashMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    private record Open(String title, List<String> lines) {}

    public Gathering title(String text) {
        title = text;
        return this;
    }

    public Gathering description(String text) {
        description = text;
        return this;
    }

    /** @param tag as the source writes it */
    public Gathering language(String tag) {
        language = tag;
        return this;
    }

    public Gathering yield(String text) {
        return add(yields, text);
    }

    /** In minutes, {@code null} where nothing is said. */
    public Gathering times(@Nullable Integer prep, @Nullable Integer cook, @Nullable Integer total) {
        times = new Times(prep, cook, total);
        return this;
    }

    public Gathering category(String text) {
        category = text;
        return this;
    }

    public Gathering tag(String text) {
        return add(tags, text);
    }

    public Gathering image(String address) {
        return add(images, address);
    }

    public Gathering origin(Origin from) {
        origin = from;
        return this;
    }

    /** Takes a nutrient as it is written; an empty value is passed over. */
    public Gathering nutrition(String name, String value) {
        if (!value.isEmpty()) {
            nutrition.put(name, value);
        }
        return this;
    }

    /** From now on ingredients belong to this group. */
    public Gathering group(String heading) {
        ingredients.add(new Open(heading, new ArrayList<>()));
        return this;
    }

    public Gathering ingredient(String line) {
        return line(ingredients, line);
    }

    /** From now on steps belong to this section. */
    public Gathering section(String heading) {
        steps.add(new Open(heading, new ArrayList<>()));
        return this;
    }

    public Gathering step(String text) {
        return line(steps, text);
    }

    /** Takes a note; an empty text is passed over. */
    public Gathering note(String heading, String text) {
        if (!text.isEmpty()) {
            notes.add(new Aside(heading, text));
        }
        return this;
    }

    /** Notes what was left behind; the sentence has the key {@code exchange.gap.} and the name. */
    public Gathering gap(Part part, String name, Map<String, Object> arguments) {
        gaps.add(new Gap(part, "exchange.gap." + name, arguments));
        return this;
    }

    /** Whether any group has a line. */
    public boolean hasIngredients() {
        return ingredients.stream().anyMatch(group -> !group.lines().isEmpty());
    }

    /** Whether any group has a step. */
    public boolean hasSteps() {
        return steps.stream().anyMatch(group -> !group.lines().isEmpty());
    }

    /** Whether there is enough of it to call it a recipe: a name, and something to take or to do. */
    public boolean isRecipe() {
        return !title.isEmpty() && (hasIngredients() || hasSteps());
    }

    /**
     * What was gathered. A heading over nothing is said as a gap, so that it is not lost.
     *
     * @throws NoRecipeException if it is too little to be a recipe
     */
    public Incoming recipe() {
        if (!isRecipe()) {
            throw new NoRecipeException(title.isEmpty() ? "no-title" : "nothing-to-cook");
        }
        var lines = filled(ingredients, Part.INGREDIENTS).stream().map(open -> new IngredientGroup(open.title(), open.lines())).toList();
        var sections = filled(steps, Part.STEPS).stream().map(open -> new StepGroup(open.title(), open.lines())).toList();
        missing();
        return new Incoming(
                title, description, language, List.copyOf(yields), times, category, List.copyOf(tags), lines, sections,
                List.copyOf(notes), List.copyOf(images), origin, Map.copyOf(nutrition), List.copyOf(gaps));
    }

    private void missing() {
        if (!hasIngredients()) {
            gap(Part.INGREDIENTS, "no-ingredients", Map.of());
        }
        if (!hasSteps()) {
            gap(Part.STEPS, "no-steps", Map.of());
        }
    }

    private List<Open> filled(List<Open> groups, Part part) {
        groups.stream()
                .filter(group -> group.lines().isEmpty() && !group.title().isEmpty())
                .forEach(group -> gap(part, "empty-heading", Map.of("heading", group.title())));
        return groups.stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    private Gathering line(List<Open> groups, String text) {
        if (!text.isEmpty()) {
            if (groups.isEmpty()) {
                groups.add(new Open("", new ArrayList<>()));
            }
            groups.getLast().lines().add(text);
        }
        return this;
    }

    private Gathering add(Set<String> into, String text) {
        if (!text.isEmpty()) {
            into.add(text);
        }
        return this;
    }
}
