package lv.burtnica.recipe.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipeFolderTest {

    @TempDir
    private Path folder;

    @Test
    void givesTheGoodFilesAndTheFaultsOfTheOthers() throws IOException {
        write("b-zupa.md", "# B zupa\n\n---\n\n- *1 l* ūdens\n");
        write("a-zupa.md", "# A zupa\n\n---\n\n- *sauja* miltu\n- *2*\n");
        write("en/c-soup.md", "---\nlanguage: en\ntranslation-of: b-zupa\n---\n# B soup\n\n---\n");
        write("ziemai/d.md", "");
        write("piezimes.txt", "nav recepte");
        var read = RecipeFolder.read(List.of(folder));
        assertThat(read.recipes()).extracting(Recipe::title).containsExactly("B zupa", "B soup");
        assertThat(read.found()).extracting(found -> Path.of(found.file()).getFileName()).hasToString("[b-zupa.md, c-soup.md]");
        assertThat(read.faults()).extracting(fault -> fault.sentence(Texts.LATVIAN).substring(folder.toString().length() + 1))
                .containsExactly(
                "a-zupa.md:5: Daudzumā „sauja” nav skaitļa. Ierakstiet skaitli, piemēram, „1”, vai noņemiet slīprakstu.",
                "a-zupa.md:6: Sastāvdaļai nav nosaukuma. Pierakstiet to aiz daudzuma.",
                "ziemai/d.md:1: Trūkst receptes nosaukuma. Pirmajā rindā pēc ievada rakstiet „# ” un nosaukumu.",
                "ziemai/d.md:1: Trūkst rindas „---” pirms sastāvdaļām. Ierakstiet to starp porcijām un sastāvdaļām.");
    }

    @Test
    void takesSingleFilesInTheOrderTheyAreNamed() throws IOException {
        var one = write("viens.md", "# Viens\n\n---\n");
        var two = write("divi.txt", "# Divi\n\n---\n");
        assertThat(RecipeFolder.read(List.of(one, two)).recipes()).extracting(Recipe::title).containsExactly("Viens", "Divi");
    }

    @Test
    void namesFilesThatCannotBeRead() throws IOException {
        var windows = folder.resolve("vecs.md");
        Files.write(windows, "# Zupa ar šķiņķi".getBytes(Charset.forName("windows-1257")));
        var large = write("liels.md", "# Zupa\n\n---\n\n" + "- sāls\n".repeat(200_000));
        var read = RecipeFolder.read(List.of(folder.resolve("nav.md"), windows, large));
        assertThat(read.recipes()).isEmpty();
        assertThat(read.faults()).extracting(fault -> fault.fault().key())
                .containsExactly("recipe.file.fault.file-missing", "recipe.file.fault.file-not-utf-8", "recipe.file.fault.file-too-large");
        assertThat(read.faults().getFirst().sentence(Texts.ENGLISH)).endsWith("nav.md: There is no such file. Check the name.");
    }

    @Test
    void doesNotTakeTheSameRecipeTwice() throws IOException {
        write("zupa.md", "# Zupa\n\n---\n");
        write("ziemai/zupa.md", "# Cita zupa\n\n---\n");
        write("en/soup.md", "---\nlanguage: en\ntranslation-of: zupa\n---\n# Soup\n\n---\n");
        var read = RecipeFolder.read(List.of(folder));
        assertThat(read.recipes()).extracting(Recipe::title).containsExactly("Soup", "Cita zupa");
        assertThat(read.faults()).extracting(fault -> fault.fault().key()).containsExactly("recipe.file.fault.recipe-twice");
    }

    @Test
    void anEmptyFolderHasNothingAndNoFaults() {
        assertThat(RecipeFolder.read(List.of(folder))).isEqualTo(new RecipeFolder(List.of(), List.of()));
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
