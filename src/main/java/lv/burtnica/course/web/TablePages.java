package lv.burtnica.course.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.course.day.DayDesk;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.feedback.TableDesk;
import lv.burtnica.recipe.assessment.Taste;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the page at the table shows. */
@Component
class TablePages {

    static final String FIELD = "ediens";

    /** How far the middle of the mouth lies below its corners, in the units of the drawing. */
    private static final Map<Taste.Face, Integer> SMILES = Map.of(Taste.Face.GOOD, 16, Taste.Face.SO_SO, 0, Taste.Face.BAD, -16);

    private final DayDesk desk;

    TablePages(DayDesk desk) {
        this.desk = desk;
    }

    /**
     * A face to press.
     *
     * @param mouth the drawing of its mouth
     */
    public record ShownFace(String code, String name, String mouth, boolean given) {}

    /** A dish with its faces, under the name of its field. */
    public record ShownDish(String field, String title, List<ShownFace> faces) {}

    ModelAndView question(LessonDay day, Map<String, Taste.Face> given, Wording words) {
        var dishes = new ArrayList<ShownDish>();
        for (var i = 0; i < day.dishes().size(); i++) {
            var dish = day.dishes().get(i);
            var field = FIELD + i;
            var face = given.get(dish.cooked().recipe());
            Optional.ofNullable(dish.frozen()).flatMap(desk::text)
                    .ifPresent(recipe -> dishes.add(new ShownDish(field, recipe.title(), faces(face, words))));
        }
        return page(day, words).addObject("dishes", dishes).addObject("again", !given.isEmpty());
    }

    ModelAndView thanks(LessonDay day, TableDesk.Taken taken, Wording words) {
        var counted = taken == TableDesk.Taken.COUNTED;
        return page(day, words).addObject("done", words.text(counted ? "course.table.thanks" : "course.table.full"))
                .addObject("counted", counted);
    }

    private static ModelAndView page(LessonDay day, Wording words) {
        var content = new HashMap<String, Object>();
        var other = Texts.standard().languages().stream().filter(language -> !language.equals(words.language())).findFirst().orElseThrow();
        content.put("words", words);
        content.put("other", other.getLanguage());
        content.put("address", TableController.ADDRESS + day.code());
        content.put("language", day.language().getLanguage());
        content.put("until", words.date(day.date().plusDays(TableDesk.DAYS_OPEN_AFTERWARDS)));
        content.put("dishes", List.of());
        content.put("again", false);
        content.put("nothing", false);
        content.put("counted", false);
        return new ModelAndView("course/table", content);
    }

    private static List<ShownFace> faces(Taste.@Nullable Face given, Wording words) {
        return Arrays.stream(Taste.Face.values())
                .map(face -> new ShownFace(
                        face.code(), words.text("recipe.assessment.label-face-" + face.code()), mouth(SMILES.getOrDefault(face, 0)),
                        face == given))
                .toList();
    }

    private static String mouth(int smile) {
        var corners = 66 - smile / 2;
        return "M30 %1$d C38 %2$d 62 %2$d 70 %1$d".formatted(corners, corners + smile);
    }
}
