package lv.burtnica.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.course.day.DayDish;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.Outcome;
import lv.burtnica.kit.TypedTexts;
import lv.burtnica.recipe.assessment.Taste;

/** How each dish tasted: faces that are counted from paper, beside those that telephones have sent. */
class DishFacesPart extends Section {

    private final List<Map<Taste.Face, CountField>> fields = new ArrayList<>();

    DishFacesPart(DayServices services, LessonDay day) {
        addClassName("dish-faces");
        add(new H2(getTranslation("course.ui.dish-faces")), quiet(getTranslation("course.ui.dish-faces-help")));
        var telephones = services.faces().fromTelephones(day);
        day.dishes().forEach(dish -> {
            var title = new H3(Optional.ofNullable(dish.frozen()).flatMap(services.desk()::text).map(recipe -> recipe.title())
                    .orElse(dish.cooked().recipe()));
            title.getElement().setAttribute("lang", day.language().getLanguage());
            add(title, row(dish, title.getText()));
            var said = telephones.getOrDefault(dish.cooked().recipe(), Taste.NOBODY);
            if (said.people() > 0) {
                add(quiet(getTranslation(
                        "course.ui.from-telephones", "good", said.good(), "soSo", said.soSo(), "bad", said.bad())));
            }
        });
        setVisible(!day.dishes().isEmpty());
    }

    private Div row(DayDish dish, String title) {
        var row = new Div();
        row.addClassNames("count-row", "three");
        var faces = new EnumMap<Taste.Face, CountField>(Taste.Face.class);
        for (var face : Taste.Face.values()) {
            var name = getTranslation("recipe.assessment.label-face-" + face.code());
            var field = new CountField(name, Outcome.MOST_PEOPLE);
            field.setAriaLabel(name + ": " + title);
            var count = switch (face) {
                case GOOD -> dish.onPaper().good();
                case SO_SO -> dish.onPaper().soSo();
                case BAD -> dish.onPaper().bad();
            };
            field.setValue(count == 0 ? null : Math.toIntExact(count));
            faces.put(face, field);
            row.add(field);
        }
        fields.add(faces);
        return row;
    }

    void name(TypedTexts typed) {
        for (var i = 0; i < fields.size(); i++) {
            var dish = "dish." + i + ".";
            fields.get(i).forEach((face, field) -> typed.add(dish + face.code(), field));
        }
    }

    boolean isSound() {
        return fields.stream().flatMap(faces -> faces.values().stream()).filter(field -> !field.isSound()).count() == 0;
    }

    /** The faces from paper, for each dish of the day. */
    List<Taste> counts() {
        return fields.stream()
                .map(faces -> new Taste(
                        count(faces, Taste.Face.GOOD), count(faces, Taste.Face.SO_SO), count(faces, Taste.Face.BAD)))
                .toList();
    }

    private static int count(Map<Taste.Face, CountField> faces, Taste.Face face) {
        var field = faces.get(face);
        return field == null ? 0 : field.count();
    }

    private static Paragraph quiet(String text) {
        var quiet = new Paragraph(text);
        quiet.addClassName("why");
        return quiet;
    }
}
