package lv.burtnica.exchange.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.burtnica.exchange.archive.Zips;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {

    private static final String RECIPE =
            "{\"@type\":\"Recipe\",\"name\":\"%s\",\"recipeIngredient\":[\"ūdens\"],\"recipeInstructions\":[\"Vāri.\"]}";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void oneObjectALineForEachRecipeOfEachFile() throws IOException {
        var page = file("lapa.html", "<script type='application/ld+json'>" + RECIPE.formatted("Zupa") + "</script>");
        var zip = Files.write(folder.resolve("divas.zip"),
                new Zips().with("a.json", RECIPE.formatted("A")).with("b.json", RECIPE.formatted("B")).bytes()).toString();
        assertThat(run(page, zip, "--to", "jsonld")).isZero();
        assertThat(lines()).extracting(line -> line.path("recipe").path("name").asString()).containsExactly("Zupa", "A", "B");
        assertThat(lines()).extracting(line -> line.path("file").asString()).containsExactly(page, zip, zip);
        assertThat(lines().getFirst().path("recipe").path("@type").asString()).isEqualTo("Recipe");
    }

    @Test
    void whatIsNoRecipeSaysWhyAndTheOthersStillCome() throws IOException {
        var news = file("zinas.html", "<html><p>Ziņas</p></html>");
        var soup = file("zupa.cook", "Vāri @ūdens{1%l}.\n");
        assertThat(run(news, folder.resolve("nav.md").toString(), soup, "--to", "jsonld", "--lang", "en")).isEqualTo(3);
        assertThat(lines()).hasSize(3);
        assertThat(lines().get(0).path("error").asString()).startsWith("The page holds no recipe");
        assertThat(lines().get(1).path("error").asString()).startsWith("There is no such file");
        assertThat(lines().get(2).path("recipe").path("recipeIngredient").get(0).asString()).isEqualTo("1 l ūdens");
    }

    @Test
    void oneBadRecipeOfAnArchiveIsALineOfItsOwn() throws IOException {
        var zip = Files.write(folder.resolve("x.zip"), new Zips().with("a.json", RECIPE.formatted("A")).with("b.json", "{{").bytes()).toString();
        assertThat(run(zip, "--to", "jsonld")).isEqualTo(3);
        assertThat(lines()).hasSize(2);
        assertThat(lines().get(1).path("error").asString()).startsWith("b.json: ");
    }

    @Test
    void aFolderIsReadInItsOrder() throws IOException {
        Files.createDirectories(folder.resolve("r/Putra"));
        file("r/Putra/recipe.json", RECIPE.formatted("Putra"));
        file("r/zupa.md", "# Zupa\n\n---\n\n- ūdens\n\n---\n\nVāri.\n");
        assertThat(run(folder.resolve("r").toString())).isZero();
        assertThat(lines()).extracting(line -> line.path("recipe").path("name").asString()).containsExactly("Putra", "Zupa");
    }

    @Test
    void recipeMdGivesItsOwnJson() throws IOException {
        var file = file("x.md", "# Zupa\n\n*ātri*\n\n**2½ portions**\n\n---\n\n- *1/2 l* ūdens\n\n## A\n\n- [sāls](sals.md)\n\n---\n\nVāri.\n");
        assertThat(run(file, "--to", "recipemd-json")).isZero();
        var json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.path("title").asString()).isEqualTo("Zupa");
        assertThat(json.path("description").isNull()).isTrue();
        assertThat(json.path("tags").get(0).asString()).isEqualTo("ātri");
        assertThat(json.path("yields").get(0).path("factor").asString()).isEqualTo("2.5");
        assertThat(json.path("ingredients").get(0).path("amount").path("unit").asString()).isEqualTo("l");
        assertThat(json.path("ingredient_groups").get(0).path("ingredients").get(0).path("link").asString()).isEqualTo("sals.md");
        assertThat(json.path("instructions").asString()).isEqualTo("Vāri.");
    }

    @Test
    void anInvalidRecipeMdIsRefusedWithItsLine() throws IOException {
        assertThat(run(file("x.invalid.md", "# Zupa\n\n---\n\n- *drusku* sāls\n"), "--to", "recipemd-json")).isEqualTo(3);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("x.invalid.md:5:");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<JsonNode> lines() {
        return out.toString().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private int run(String... arguments) {
        return ImportCommand.commandLine(Texts.LATVIAN).setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }
}
