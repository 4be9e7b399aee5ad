package lv.burtnica.course.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import lv.burtnica.food.Food;
import lv.burtnica.food.Parcel;
import org.jspecify.annotations.Nullable;

/**
 * What is settled for a lesson day.
 *
 * @param start when the first part begins
 * @param place where, may be empty
 * @param group who comes, may be empty
 * @param people how many cook and eat, at least 1
 * @param parcels the parcels at hand; one that is there twice stands here twice
 * @param atHand ids of further foods that are there already and need not be bought
 * @param budget euros that may be spent in the shop, {@code null} where nobody set a limit
 */
public record DaySetting(
        LocalDate date,
        LocalTime start,
        String place,
        String group,
        int people,
        List<Parcel> parcels,
        Set<String> atHand,
        @Nullable BigDecimal budget) {

    /** As many as a course day can be planned for. */
    public static final int MOST_PEOPLE = 60;

    public DaySetting {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("Not a number of people: " + people);
        }
        parcels = List.copyOf(parcels);
        atHand = Set.copyOf(atHand);
    }

    /** Whether a parcel at hand has the food in it. */
    public boolean isGiven(Food food) {
        return parcels.stream().anyMatch(parcel -> parcel.has(food));
    }
}
