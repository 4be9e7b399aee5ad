package lv.burtnica.course.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a lesson day, in numbers and without names; {@code null} is what nobody noted.
 *
 * @param came how many people were there
 * @param portions how many portions were cooked
 * @param paid euros that were really paid in the shop
 * @param answers to the questionnaire, each question at most once before and once after; only where anybody answered
 */
public record Outcome(@Nullable Integer came, @Nullable Integer portions, @Nullable BigDecimal paid, List<Answers> answers) {

    /** Nothing noted yet. */
    public static final Outcome NOTHING = new Outcome(null, null, null, List.of());

    /** More people than this fit in no kitchen, and a family may come along. */
    public static final int MOST_PEOPLE = 300;
    public static final int MOST_PORTIONS = 2000;
    public static final BigDecimal MOST_EUROS = new BigDecimal("99999.99");

    public Outcome {
        answers = answers.stream().filter(one -> one.people() > 0).toList();
        check(came, MOST_PEOPLE);
        check(portions, MOST_PORTIONS);
        if (paid != null && (paid.signum() < 0 || paid.compareTo(MOST_EUROS) > 0)) {
            throw new IllegalArgumentException("Not a sum: " + paid);
        }
    }

    /** What was answered to a question. */
    public Optional<Answers> answers(int question, boolean afterwards) {
        return answers.stream().filter(one -> one.question() == question && one.afterwards() == afterwards).findFirst();
    }

    private static void check(@Nullable Integer number, int most) {
        if (number != null && (number < 0 || number > most)) {
            throw new IllegalArgumentException("Not a number of people or portions: " + number);
        }
    }
}
