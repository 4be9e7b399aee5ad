package lv.burtnica.exchange.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.booklet.BookletDesk;
import lv.burtnica.course.writing.CourseDesk;
import lv.burtnica.course.writing.CoursePages;
import lv.burtnica.course.writing.LessonCheck;
import lv.burtnica.exchange.pack.PackBases.Base;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.recipe.RecipeIntake;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares a pack with what is here and with what it said when it came last. */
@Service
public class PackPlanner {

    private static final List<PackKind> ORDER =
            List.of(PackKind.RECIPE, PackKind.LESSON, PackKind.WORKSHEET, PackKind.COURSE, PackKind.BOOKLET);

    private final Holdings holdings;
    private final PackBases bases;
    private final StarterTexts starter;
    private final FoodDesk foods;

    PackPlanner(Holdings holdings, PackBases bases, StarterTexts starter, FoodDesk foods) {
        this.holdings = holdings;
        this.bases = bases;
        this.starter = starter;
        this.foods = foods;
    }

    /**
     * @param language in which a refusal is said
     * @throws PackRefusedException if a file of the pack cannot be understood
     */
    @Transactional(readOnly = true)
    public PackPlan plan(PackBundle bundle, Locale language) {
        var contents = Contents.of(bundle, language);
        var manifest = bundle.manifest();
        var known = bases.of(manifest.pack());
        var renames = renames(manifest, known);
        var lines = new ArrayList<PackPlan.Line>();
        for (var entry : manifest.entries()) {
            var piece = contents.pieces().get(entry.path());
            if (piece != null) {
                lines.add(line(entry, renames.apply(piece), known.get(entry.path()), renames, manifest));
            }
        }
        lines.sort(Comparator.comparing((PackPlan.Line line) -> ORDER.indexOf(line.entry().kind()))
                .thenComparing(line -> line.entry().kind() == PackKind.LESSON ? Integer.parseInt(line.entry().key()) : 0)
                .thenComparing(line -> line.entry().key())
                .thenComparing(line -> line.entry().language(), Comparator.reverseOrder()));
        var newFoods = new ArrayList<FoodRow>();
        var otherFoods = new ArrayList<FoodRow>();
        for (var food : contents.foods()) {
            var here = foods.page(food.id());
            if (here.isEmpty()) {
                newFoods.add(food);
            } else if (!here.get().values().equals(food.values())) {
                otherFoods.add(food);
            }
        }
        var gone = known.values().stream().filter(base -> manifest.entry(base.path()).isEmpty() && !base.localKey().isEmpty())
                .map(Base::path).sorted().toList();
        return new PackPlan(bundle, lines, newFoods, otherFoods, gone, bases.revision(manifest.pack()).orElse(null));
    }

    static Renames renames(Manifest manifest, Map<String, Base> known) {
        var renames = new Renames();
        manifest.entries().forEach(entry -> {
            var base = known.get(entry.path());
            if (base != null) {
                renames.put(entry, base.localKey());
            }
        });
        return renames;
    }

    /** A text with its photograph, so that both are compared at once. */
    static String sign(String text, String picture) {
        return text + '\0' + picture;
    }

    private PackPlan.Line line(PackEntry entry, Piece theirs, @Nullable Base base, Renames renames, Manifest manifest) {
        var mine = holdings.find(entry.kind(), renames.key(entry), entry.locale()).orElse(null);
        var picture = manifest.entry(entry.picture()).map(PackEntry::sha256).orElse("");
        var minePicture = mine == null ? "" : minePicture(mine, base);
        var began = base == null
                ? starter.text(entry.path()).map(text -> sign(text, "")).orElse(null)
                : sign(base.text(), base.picture());
        // What came with the program and is not here may never have been wanted, but nobody said so.
        var state = PackState.of(
                mine == null && base == null ? null : began, mine == null ? null : sign(mine.piece().text(), minePicture),
                sign(theirs.text(), picture));
        var kept = state == PackState.SAME || fits(theirs) ? state : PackState.UNFIT;
        return new PackPlan.Line(entry, theirs, picture, minePicture, mine, kept);
    }

    private String minePicture(Mine mine, @Nullable Base base) {
        var id = mine.pictureId();
        return base != null && base.pictureId().equals(id) ? base.picture() : holdings.pictureHash(id);
    }

    private static boolean fits(Piece piece) {
        return switch (piece) {
            case Piece.OfRecipe(var recipe) -> RecipeIntake.fits(recipe);
            case Piece.OfLesson(var lesson) -> LessonCheck.of(lesson).isEmpty() && piece.text().length() <= CoursePages.LONGEST;
            case Piece.OfWorksheet(var sheet) -> CourseDesk.fits(sheet) && piece.text().length() <= CoursePages.LONGEST;
            case Piece.OfCourse(var course) -> CourseDesk.faults(course).isEmpty();
            case Piece.OfBooklet(var file) -> BookletDesk.fits(BookletsIn.booklet(file, "", List.of()));
        };
    }
}
