package lv.burtnica.exchange;

import java.util.List;

/**
 * Steps that belong together, such as those of the dough.
 *
 * @param title the heading, empty where there is none
 * @param steps each as it was written, on one line
 */
public record StepGroup(String title, List<String> steps) {

    public StepGroup {
        steps = List.copyOf(steps);
    }
}
