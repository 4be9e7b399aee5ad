package lv.burtnica.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.burtnica.booklet.BookletParts;
import lv.burtnica.booklet.file.BookletFile;
import lv.burtnica.course.AgendaPart;
import lv.burtnica.course.CookedRecipe;
import lv.burtnica.course.Lesson;
import lv.burtnica.course.Worksheet;
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
