package lv.burtnica.exchange;

import java.util.List;
import java.util.Map;
import lv.burtnica.recipe.IngredientGroup;

/**
 * A recipe on its way in or out, in no format's own words. Texts are plain; every part may be empty.
 *
 * @param title one line
 * @param description paragraphs divided by an empty line
 * @param language as a tag, empty where nobody said
 * @param yields how much it makes, as written: {@code 4 personām}
 * @param times in minutes
 * @param category what the source sorts it under
 * @param tags in the order of the source, each once
 * @param ingredients each line as it was written
 * @param steps in their sections
 * @param notes beside the steps
 * @param images addresses of pictures, or their places in the archive
 * @param origin where it is from
 * @param nutrition names and values as the source says them
 * @param gaps what was not understood
 */
public record Incoming(
        String title,
        String description,
        String language,
        List<String> yields,
        Times times,
        String category,
        List<String> tags,
        List<IngredientGroup> ingredients,
        List<StepGroup> steps,
        List<Aside> notes,
        List<String> images,
        Origin origin,
        Map<String, String> nutrition,
        List<Gap> gaps) {

    /** How many ingredient lines all groups have together. */
    public int countIngredients() {
        return ingredients.stream().mapToInt(group -> group.lines().size()).sum();
    }

    /** How many steps all groups have together. */
    public int countSteps() {
        return steps.stream().mapToInt(group -> group.steps().size()).sum();
    }

    /** The ingredient lines of all groups, in their order. */
    public List<String> lines() {
        return ingredients.stream().flatMap(group -> group.lines().stream()).toList();
    }
}
