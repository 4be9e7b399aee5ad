package lv.burtnica.recipe.file;

import java.util.List;

/**
 * Steps under one heading of a file.
 *
 * @param title the heading, empty for the steps before the first
 * @param steps each on one line
 */
public record StepSection(String title, List<String> steps) {

    public StepSection {
        steps = List.copyOf(steps);
    }
}
