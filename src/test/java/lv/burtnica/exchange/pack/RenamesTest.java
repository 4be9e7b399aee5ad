package lv.burtnica.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.burtnica.booklet.BookletParts;
import lv.burtnica.booklet.file.BookletFile;
import lv.burtnica.course.AgendaPart;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Worksheet;
import lv.burtnica.course.plan.Starter;
import lv.burtnica.recipe.Credit;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.Keeping;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Note;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.StoringPlace;
import lv.burtnica.recipe.Yield;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;

/** What came in beside its like has another key here, and everything that names it follows. */
class RenamesTest {

    private final Renames renames = new Renames();

    @Test
    void aLessonFollowsItsDishesItsWorksheetsAndItsOwnNumber() {
        renames.put(entry(PackKind.RECIPE, "zupa"), "zupa-2");
        renames.put(entry(PackKind.WORKSHEET, "svari"), "svari-2");
        renames.put(entry(PackKind.LESSON, "3"), "7");
        var lesson = ((Piece.OfLesson) renames.apply(new Piece.OfLesson(lesson()))).lesson();
        assertThat(lesson.number()).isEqualTo(7);
        assertThat(lesson.recipes()).containsExactly(new CookedRecipe("zupa-2", "1. pāris"), new CookedRecipe("maize", ""));
        assertThat(lesson.worksheets()).containsExactly("svari-2", "cenas");
        assertThat(lesson.agenda()).isEqualTo(lesson().agenda());
    }

    @Test
    void aBookletFollowsItsRecipesInEachLanguageOnItsOwn() {
        renames.put(entry(PackKind.RECIPE, "zupa"), "zupa-2");
        var file = new BookletFile("Zupas", "", "", Texts.LATVIAN, "bowl", 4, "", List.of("zupa.md", "en/zupa.md", "maize.md"),
                BookletParts.USUAL, List.of());
        assertThat(((Piece.OfBooklet) renames.apply(new Piece.OfBooklet(file))).file().recipes())
                .containsExactly("zupa-2.md", "en/zupa.md", "maize.md");
    }

    @Test
    void aWorksheetItselfIsKnownByItsKey() {
        renames.put(entry(PackKind.WORKSHEET, "svari"), "svari-2");
        var sheet = new Worksheet("svari", Texts.LATVIAN, "Svari", false, "____");
        assertThat(((Piece.OfWorksheet) renames.apply(new Piece.OfWorksheet(sheet))).sheet().key()).isEqualTo("svari-2");
        assertThat(renames.key(PackKind.WORKSHEET, "svari", Texts.ENGLISH)).isEqualTo("svari");
    }

    @Test
    void whatNobodyWantedOrIsCalledTheSameIsNotRenamed() {
        renames.put(entry(PackKind.RECIPE, "zupa"), "");
        assertThat(renames.key(entry(PackKind.RECIPE, "zupa"))).isEqualTo("zupa");
        renames.put(entry(PackKind.RECIPE, "zupa"), "zupa");
        assertThat(renames.key(entry(PackKind.RECIPE, "zupa"))).isEqualTo("zupa");
    }

    @Test
    void nothingElseOfAThingChanges() {
        renames.put(entry(PackKind.RECIPE, "rabarberu-ievarijums"), "rabarberu-ievarijums-2");
        renames.put(entry(PackKind.LESSON, "3"), "7");
        var recipe = new Recipe(
                "rabarberu-ievarijums", Texts.LATVIAN, "Rabarberu ievārījums", "Skābs.", MealKind.PRESERVE, Yield.portions(12), 90,
                List.of("ziemai"), List.of(new IngredientGroup("", List.of("1 kg rabarberu"))), List.of("Vāra."),
                List.of(new Note(NoteKind.TIP, "", "Garšo pie putras.")), new Credit("Vija", "CC-BY-4.0", "vecmāmiņa"), "jar",
                new Keeping(6, StoringPlace.CELLAR), 800);
        assertThat(((Piece.OfRecipe) renames.apply(new Piece.OfRecipe(recipe))).recipe())
                .usingRecursiveComparison().ignoringFields("key").isEqualTo(recipe);
        assertThat(recipe.drawnAs("pot")).usingRecursiveComparison().ignoringFields("illustration").isEqualTo(recipe);
        var lesson = Starter.course("lv").lesson(3).orElseThrow();
        assertThat(((Piece.OfLesson) renames.apply(new Piece.OfLesson(lesson))).lesson())
                .usingRecursiveComparison().ignoringFields("number").isEqualTo(lesson);
        var file = new BookletFile("Zupas", "Ziemai", "Cerība", Texts.LATVIAN, "pot", 2, "Labdien!", List.of("rabarberu-ievarijums.md"),
                BookletParts.USUAL, List.of(new BookletFile.LogoFile("logo.png", "Fonds", 12, true)));
        assertThat(((Piece.OfBooklet) renames.apply(new Piece.OfBooklet(file))).file())
                .isEqualTo(file.withRecipes(List.of("rabarberu-ievarijums-2.md")))
                .usingRecursiveComparison().ignoringFields("recipes").isEqualTo(file);
        assertThat(file.withCover("jar")).usingRecursiveComparison().ignoringFields("cover").isEqualTo(file);
    }

    private static PackEntry entry(PackKind kind, String key) {
        return PackEntry.page(kind, key, Texts.LATVIAN, 1, key);
    }

    private static Lesson lesson() {
        return new Lesson(
                3, Texts.LATVIAN, "Sāls", 60, "Mazāk sāls.", List.of(), List.of(new AgendaPart(AgendaPart.Kind.COOK, 60, "Vārām", "")),
                List.of(new CookedRecipe("zupa", "1. pāris"), new CookedRecipe("maize", "")), List.of(), List.of(),
                List.of("svari", "cenas"), List.of(), "", List.of(), "");
    }
}
