package lv.burtnica.press;

import java.util.List;
import java.util.stream.Stream;

/**
 * Steps with circled numbers. A step is never cut after its first or before its last line.
 *
 * @param first the number of the first step, usually 1
 * @param steps one action or two that belong together each
 */
public record Steps(int first, List<Words> steps) implements Block {

    public Steps {
        steps = List.copyOf(steps);
    }

    /** Steps that are counted from 1. */
    public static Steps of(Stream<String> steps) {
        return new Steps(1, steps.map(Words::of).toList());
    }
}
