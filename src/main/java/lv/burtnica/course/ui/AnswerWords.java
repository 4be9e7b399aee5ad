package lv.burtnica.course.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.burtnica.course.day.Asked;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.food.Food;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.wording.Wording;

/** Says the answers of a day as people know them. */
record AnswerWords(DayServices services, Locale language) {

    /** The name of the field in the form. */
    String nameKey(Asked asked) {
        return switch (asked) {
            case DATE -> "course.ui.date";
            case START -> "course.ui.start";
            case PLACE -> "course.ui.place";
            case GROUP -> "course.ui.group";
            case PEOPLE -> "course.ui.people";
            case PARCELS -> "course.ui.parcels";
            case AT_HAND -> "course.ui.at-hand";
            case BUDGET -> "course.ui.budget";
        };
    }

    String write(Asked asked, DayWish wish) {
        var words = switch (asked) {
            case DATE -> date(wish.value(asked));
            case PARCELS -> wish.values(asked).stream().map(this::parcel).collect(Collectors.joining(", "));
            case AT_HAND -> services.foods().all().stream().filter(food -> isNamed(food, wish.values(asked)))
                    .map(food -> food.name(language)).collect(Collectors.joining(", "));
            default -> wish.value(asked);
        };
        return words.isEmpty() ? Wording.in(language).text("course.ui.nothing") : words;
    }

    private String date(String written) {
        try {
            return Wording.in(language).date(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return written;
        }
    }

    private String parcel(String written) {
        var parts = written.split(":", 2);
        var words = new ProvisionWords(Wording.in(language));
        var name = services.desk().parcels().stream().filter(parcel -> parcel.id().equals(parts[0])).findFirst().map(words::parcel)
                .orElse(parts[0]);
        return parts.length == 1 ? name : parts[1] + " × " + name;
    }

    private static boolean isNamed(Food food, List<String> ids) {
        return ids.contains(food.id());
    }
}
