package lv.burtnica.course.cooking;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.day.DayWish;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.wording.Texts;
import org.springframework.stereotype.Component;

/** Checks what a tablet says is cooked in its kitchen: anybody can send anything. */
@Component
class KitchenDays {

    private final CourseShelf shelf;
    private final DayDesk desk;
    private final LessonDays days;

    KitchenDays(CourseShelf shelf, DayDesk desk, LessonDays days) {
        this.shelf = shelf;
        this.desk = desk;
        this.days = days;
    }

    /**
     * The same in our own words; nothing if there is no such lesson or day, or its answers make no sense.
     *
     * @throws IllegalArgumentException if the query is not written like one
     */
    Optional<KitchenDay> check(KitchenDay said) {
        var parameters = parameters(said.query());
        var code = parameters.get(KitchenDay.KEPT);
        return code == null
                ? planned(said.lesson(), DayWish.of(parameters))
                : days.findByCode(code.getFirst()).filter(day -> day.lesson() == said.lesson()).map(KitchenDay::of);
    }

    private Optional<KitchenDay> planned(int lesson, DayWish wish) {
        var makesSense = shelf.course(Texts.LATVIAN).lesson(lesson).isPresent() && KitchenDay.fits(wish)
                && desk.read(wish).setting() != null;
        return makesSense ? Optional.of(new KitchenDay(lesson, wish.query())) : Optional.empty();
    }

    private static Map<String, List<String>> parameters(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var part : query.split("&")) {
            var pair = part.split("=", 2);
            parameters.computeIfAbsent(decoded(pair[0]), name -> new ArrayList<>()).add(pair.length == 1 ? "" : decoded(pair[1]));
        }
        return parameters;
    }

    private static String decoded(String written) {
        return URLDecoder.decode(written, StandardCharsets.UTF_8);
    }
}
