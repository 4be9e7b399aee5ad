package lv.burtnica.exchange.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.burtnica.booklet.file.BookletFile;
import lv.burtnica.course.Course;
import lv.burtnica.course.Worksheet;
import lv.burtnica.course.writing.LessonPart;
import lv.burtnica.recipe.DraftPart;
import lv.burtnica.recipe.PartWords;
import lv.burtnica.recipe.RecipeIntake;
import lv.burtnica.wording.Wording;

/** Two texts of a pack part by part, as people compare them. */
public final class PackSides {

    private final Wording words;

    private PackSides(Wording words) {
        this.words = words;
    }

    /**
     * A part in which the texts differ.
     *
     * @param mine the lines that it has here
     * @param theirs the lines that it has in the pack
     */
    public record Part(String name, List<String> mine, List<String> theirs) {}

    /** The parts in which a text of the pack differs from its like here; all of its parts where there is none. */
    public static List<Part> of(PackPlan.Line line, Locale language) {
        var sides = new PackSides(Wording.in(language));
        var mine = Optional.ofNullable(line.mine()).map(Mine::piece);
        var theirs = sides.parts(line.theirs());
        var here = mine.map(sides::parts).orElse(List.of());
        var differing = new ArrayList<Part>();
        for (var i = 0; i < theirs.size(); i++) {
            var part = theirs.get(i);
            var like = i < here.size() ? here.get(i).theirs() : List.<String>of();
            if (!like.equals(part.theirs())) {
                differing.add(new Part(part.name(), like, part.theirs()));
            }
        }
        if (!line.picture().equals(line.minePicture())) {
            differing.add(new Part(sides.words.text("exchange.pack.part.picture"), sides.photograph(line.minePicture()),
                    sides.photograph(line.picture())));
        }
        if (differing.isEmpty()) {
            // What no form shows, such as the licence, is still in the file.
            differing.add(new Part(sides.words.text("exchange.pack.part.file"), mine.map(piece -> piece.text().lines().toList())
                    .orElse(List.of()), line.theirs().text().lines().toList()));
        }
        return differing;
    }

    private List<String> photograph(String hash) {
        return hash.isEmpty() ? List.of() : List.of(words.text("exchange.pack.part.photograph", "code", hash.substring(0, 8)));
    }

    private List<Part> parts(Piece piece) {
        return switch (piece) {
            case Piece.OfRecipe(var recipe) -> {
                var draft = RecipeIntake.draft(recipe);
                var names = new PartWords(words);
                yield Arrays.stream(DraftPart.values())
                        .filter(part -> part != DraftPart.PICTURE)
                        .map(part -> part(names.name(part), names.lines(part, draft)))
                        .toList();
            }
            case Piece.OfLesson(var lesson) -> Arrays.stream(LessonPart.values())
                    .map(part -> part(words.text(part.nameKey()), part.lines(lesson, words)))
                    .toList();
            case Piece.OfWorksheet(var sheet) -> parts(sheet);
            case Piece.OfCourse(var course) -> parts(course);
            case Piece.OfBooklet(var file) -> parts(file);
        };
    }

    private List<Part> parts(Worksheet sheet) {
        return List.of(own("title", sheet.title()), own("text", sheet.text()));
    }

    private List<Part> parts(Course course) {
        return List.of(
                own("title", course.title()), own("audience", course.audience()), own("aim", course.aim()), own("text", course.about()));
    }

    private List<Part> parts(BookletFile file) {
        return List.of(
                own("title", file.title()), own("subtitle", file.subtitle()), own("group", file.group()),
                own("foreword", file.foreword()), part(words.text("exchange.pack.part.recipes"), file.recipes()));
    }

    private Part own(String name, String text) {
        return part(words.text("exchange.pack.part." + name), text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private static Part part(String name, List<String> lines) {
        return new Part(name, List.of(), lines);
    }
}
