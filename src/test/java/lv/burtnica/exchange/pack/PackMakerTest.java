package lv.burtnica.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import lv.burtnica.course.CourseShelf;
import lv.burtnica.course.day.TestLessons;
import lv.burtnica.course.file.CourseFolder;
import lv.burtnica.course.writing.LessonDesk;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.RecipeIntake;
import lv.burtnica.recipe.Review;
import lv.burtnica.recipe.file.RecipeFileReader;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** What goes out in a pack. */
@Transactional
class PackMakerTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PackMaker maker;

    @Autowired
    private CourseShelf shelf;

    @Autowired
    private LessonDesk lessons;

    @Autowired
    private RecipeIntake recipes;

    @Autowired
    private Review review;

    private Person worker;

    @BeforeEach
    void thereIsAWorker() {
        worker = TestPeople.add(application, "Ilze darbiniece", Role.WORKER);
    }

    @Test
    void theWholeCourseIsInItAndCanBeReadAsAFolder() {
        var pack = maker.make();
        for (var language : Texts.standard().languages()) {
            var course = shelf.course(language);
            var folder = "course/" + (language.equals(Texts.LATVIAN) ? "" : language + "/");
            assertThat(CourseFolder.read(CourseShelf.KEY, name -> text(pack, folder + name))).isEqualTo(course);
            for (var lesson : course.lessons()) {
                for (var cooked : lesson.recipes()) {
                    assertThat(Path.of(PackPaths.of(PackKind.RECIPE, cooked.recipe(), language))).asString()
                            .isIn(pack.files().keySet());
                }
            }
        }
        assertThat(pack.manifest().leftOut()).isEmpty();
    }

    @Test
    void recipesGoOutWithCreditLicenceAndTheFoodsTheyUse() {
        var pack = maker.make();
        var entry = pack.manifest().entries().stream().filter(one -> one.kind() == PackKind.RECIPE).findFirst().orElseThrow();
        assertThat(entry.licence()).startsWith("CC");
        var recipe = RecipeFileReader.read(entry.path(), pack.text(entry)).result().orElseThrow();
        assertThat(recipe).isEqualTo(recipes.find(entry.key(), Locale.of(entry.language())).orElseThrow().recipe());
        var foods = FoodRow.read(text(pack, PackPaths.FOODS));
        assertThat(foods).hasSizeGreaterThan(20).allSatisfy(food -> {
            assertThat(food.values()).isNotEmpty();
            food.values().keySet().stream().filter(lv.burtnica.food.FoodFact::needsSource)
                    .forEach(fact -> assertThat(food.sources().get(fact)).as("%s %s", food.id(), fact).isNotBlank());
        });
    }

    @Test
    void publishedBookletsWithDishesOfTheCourseAreInItWithoutTheirFunders() {
        var booklets = maker.make().manifest().entries().stream().filter(one -> one.kind() == PackKind.BOOKLET).toList();
        assertThat(booklets).extracting(PackEntry::path).contains("booklets/recepsu-burtnica.yaml", "booklets/en/recipe-notebook.yaml");
    }

    @Test
    void theSameContentsGiveTheSameFileAndAChangeTheNextRevision() {
        var first = maker.make();
        assertThat(PackZip.write(maker.make())).isEqualTo(PackZip.write(first));
        var lesson = lessons.newest(1, Texts.LATVIAN).orElseThrow();
        lessons.save(TestLessons.titled(lesson.lesson(), "Šķīvis"), lesson.version().number(), "Īsāk", worker);
        var second = maker.make();
        assertThat(second.manifest().pack()).isEqualTo(first.manifest().pack());
        assertThat(second.manifest().revision()).isEqualTo(first.manifest().revision() + 1);
        var path = PackPaths.of(PackKind.LESSON, "1", Texts.LATVIAN);
        assertThat(second.manifest().entry(path).orElseThrow().version()).isEqualTo(lesson.version().number() + 1);
        assertThat(text(second, path)).contains("# Šķīvis");
    }

    @Test
    void whatIsNotPublishedStaysHomeAndIsNamed() {
        var key = shelf.course(Texts.LATVIAN).lessons().getFirst().recipes().getFirst().recipe();
        for (var language : Texts.standard().languages()) {
            recipes.find(key, language).ifPresent(page -> review.withdraw(page.id(), worker));
        }
        var pack = maker.make();
        assertThat(pack.files()).doesNotContainKey("recipes/" + key + ".md");
        assertThat(pack.manifest().leftOut()).contains(new Manifest.LeftOut(PackKind.RECIPE, key, "lv", "not-published"));
    }

    @Test
    void everyFileIsOnTheListWithItsHash() {
        var pack = maker.make();
        assertThat(pack.manifest().entries()).extracting(PackEntry::path).containsExactlyInAnyOrderElementsOf(pack.files().keySet());
        assertThat(PackZip.read(PackZip.write(pack)).manifest()).isEqualTo(pack.manifest());
        assertThat(Map.copyOf(pack.files())).hasSizeLessThan(1000);
    }

    private static String text(PackBundle pack, String path) {
        return new String(pack.bytes(path), java.nio.charset.StandardCharsets.UTF_8);
    }
}
