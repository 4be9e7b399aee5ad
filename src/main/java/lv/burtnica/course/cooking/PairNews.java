package lv.burtnica.course.cooking;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How far a pair is. It holds no words that anybody typed, so that nobody can write to the others' screens.
 *
 * @param device which tablet says it, a name that the tablet made up
 * @param dish the recipe's key
 * @param card 0 while things are laid out, then the number of the step; one more than the steps at the end
 * @param steps how many steps the dish has
 * @param timers those that run there
 */
public record PairNews(String device, String dish, int card, int steps, List<Timer> timers) {

    private static final Pattern DEVICE = Pattern.compile("[a-z0-9]{8,40}");
    private static final Pattern DISH = Pattern.compile("[a-z0-9-]{1,120}");
    private static final int MOST_STEPS = 200;
    private static final int MOST_TIMERS = 12;

    /** @throws IllegalArgumentException if this is nothing that a page of ours would say */
    public PairNews {
        if (!DEVICE.matcher(device).matches() || !DISH.matcher(dish).matches() || steps < 0 || steps > MOST_STEPS || card < 0
                || card > steps + 1 || timers.size() > MOST_TIMERS) {
            throw new IllegalArgumentException("Not from a kitchen");
        }
        timers = List.copyOf(timers);
    }

    /**
     * A timer.
     *
     * @param step the step that it was set for
     * @param left seconds until it rings, below 0 once it does
     */
    public record Timer(int step, long left) {

        private static final int LONGEST = 86_400;

        public Timer {
            if (step < 0 || step > MOST_STEPS || Math.abs(left) > LONGEST) {
                throw new IllegalArgumentException("Not a timer");
            }
        }

        Timer after(long seconds) {
            return new Timer(step, Math.max(-LONGEST, left - seconds));
        }
    }
}
