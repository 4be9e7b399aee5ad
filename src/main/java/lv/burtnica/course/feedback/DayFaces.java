package lv.burtnica.course.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.course.day.DayChanged;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.day.DayRemoved;
import lv.burtnica.course.day.DayState;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.recipe.FrozenRecipes.Frozen;
import lv.burtnica.recipe.assessment.Taste;
import lv.burtnica.recipe.taste.Tasting;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds up the faces of a day from telephones and from paper, and tells them to the recipes. */
@Component
public class DayFaces {

    private final TableFaces faces;
    private final Tasting tasting;
    private final DayDesk desk;

    DayFaces(TableFaces faces, Tasting tasting, DayDesk desk) {
        this.faces = faces;
        this.tasting = tasting;
        this.desk = desk;
    }

    /** What telephones said of each dish, by the recipe's key. */
    @Transactional(readOnly = true)
    public Map<String, Taste> fromTelephones(LessonDay day) {
        var counts = new HashMap<String, Taste>();
        faces.findByDayId(day.id()).forEach(face -> counts.merge(face.recipeKey(), one(face.face()), DayFaces::sum));
        return counts;
    }

    /** Everything that was said of the day's dishes, in their order. */
    @Transactional(readOnly = true)
    public List<Taste> all(LessonDay day) {
        var telephones = fromTelephones(day);
        return day.dishes().stream()
                .map(dish -> sum(dish.onPaper(), telephones.getOrDefault(dish.cooked().recipe(), Taste.NOBODY)))
                .toList();
    }

    @EventListener
    void tell(DayChanged changed) {
        tell(changed.day());
    }

    @EventListener
    void forget(DayRemoved removed) {
        tasting.replace(source(removed.day()), removed.day().date(), Map.of());
    }

    /** Tells the recipes what the day says of them now, in place of what it said before. */
    void tell(LessonDay day) {
        var counts = new HashMap<Long, Taste>();
        var all = all(day);
        for (var i = 0; i < all.size() && day.state() != DayState.CALLED_OFF; i++) {
            var taste = all.get(i);
            Optional.ofNullable(day.dishes().get(i).frozen()).filter(dish -> desk.text(dish).isPresent()).map(Frozen::recipeId)
                    .ifPresent(recipe -> counts.merge(recipe, taste, DayFaces::sum));
        }
        tasting.replace(source(day), day.date(), counts);
    }

    private static String source(LessonDay day) {
        return "day-" + day.id();
    }

    private static Taste one(Taste.Face face) {
        return switch (face) {
            case GOOD -> new Taste(1, 0, 0);
            case SO_SO -> new Taste(0, 1, 0);
            case BAD -> new Taste(0, 0, 1);
        };
    }

    private static Taste sum(Taste one, Taste other) {
        return new Taste(one.good() + other.good(), one.soSo() + other.soSo(), one.bad() + other.bad());
    }
}
