package lv.burtnica.course.command;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.burtnica.course.plan.DaySetting;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodFiles;
import lv.burtnica.food.Parcel;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that settle a lesson day. */
final class DayOptions {

    @Option(names = "--people", required = true, paramLabel = "N", descriptionKey = "people")
    private int people;

    @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    private String date = "";

    @Option(names = "--time", paramLabel = "HH:MM", descriptionKey = "time", defaultValue = "10:00")
    private String time = "10:00";

    @Option(names = "--place", paramLabel = "T", descriptionKey = "place", defaultValue = "")
    private String place = "";

    @Option(names = "--group", paramLabel = "T", descriptionKey = "group", defaultValue = "")
    private String group = "";

    @Option(names = "--parcel", paramLabel = "ID", descriptionKey = "parcel")
    private List<String> parcels = List.of();

    @Option(names = "--budget", paramLabel = "EUR", descriptionKey = "budget")
    private @Nullable BigDecimal budget;

    /**
     * What is settled.
     *
     * @throws Refused if an option makes no sense
     */
    DaySetting setting(FoodCatalogue foods, Wording wording) {
        if (people < 1 || people > DaySetting.MOST_PEOPLE) {
            throw Refused.of(wording, "people", Map.of("most", DaySetting.MOST_PEOPLE));
        }
        if (budget != null && budget.signum() < 0) {
            throw Refused.of(wording, "budget", Map.of());
        }
        try {
            var day = LocalDate.parse(date);
            return new DaySetting(day, LocalTime.parse(time), place, group, people, parcels(foods, wording), Set.of(), budget);
        } catch (DateTimeException e) {
            throw Refused.of(wording, "date", Map.of("date", date, "time", time));
        }
    }

    private List<Parcel> parcels(FoodCatalogue foods, Wording wording) {
        var known = FoodFiles.bundledParcels(foods);
        var chosen = new ArrayList<Parcel>();
        for (var id : parcels) {
            chosen.add(known.stream().filter(parcel -> parcel.id().equals(id)).findFirst()
                    .orElseThrow(() -> Refused.of(wording, "parcel", Map.of(
                            "id", id, "ids", known.stream().map(Parcel::id).collect(Collectors.joining(", "))))));
        }
        return chosen;
    }
}
