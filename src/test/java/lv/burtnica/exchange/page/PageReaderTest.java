package lv.burtnica.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.burtnica.exchange.Incoming;
import lv.burtnica.exchange.NoRecipeException;
import lv.burtnica.exchange.StepGroup;
import lv.burtnica.exchange.Times;
import lv.burtnica.recipe.IngredientGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final String BARE = "\"name\":\"Zupa\",\"recipeIngredient\":[\"1 l ūdens\"],\"recipeInstructions\":[\"Vāri.\"]";

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"@context\":\"https://schema.org\",\"@type\":\"Recipe\",%s}",
        "[{\"@type\":\"WebPage\"},{\"@type\":[\"Recipe\",\"NewsArticle\"],%s}]",
        "{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":\"http://schema.org/Recipe\",%s}]}",
        "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"schema:Recipe\",%s}}",
        "[[{\"@type\":\"recipe\",%s}]]",
    })
    void theRecipeIsFoundWhereverItHangs(String json) {
        assertThat(read(script(json.formatted(BARE)))).singleElement().extracting(Incoming::title).isEqualTo("Zupa");
    }

    @Test
    void oneBrokenScriptDoesNotHideAnother() {
        assertThat(read("<script type='application/ld+json'>{oops</script>" + script("{\"@type\":\"Recipe\"," + BARE + "}"))).hasSize(1);
    }

    @Test
    void severalRecipesOfAPageComeEachOnce() {
        var other = BARE.replace("Zupa", "Putra");
        var page = script("{\"@type\":\"Recipe\"," + BARE + "}") + script("[{\"@type\":\"Recipe\"," + BARE + "},{\"@type\":\"Recipe\"," + other + "}]");
        assertThat(read(page)).extracting(Incoming::title).containsExactly("Zupa", "Putra");
    }

    @Test
    void microdataIsReadWithItsTimesAndLists() {
        var recipe = read("""
                <html lang="lv"><body itemscope itemtype="https://schema.org/Recipe"><h1 itemprop="name">Rupjmaizes zupa</h1>
                <meta itemprop="prepTime" content="PT15M"><time itemprop="totalTime" datetime="PT1H">stunda</time>
                <span itemprop="recipeYield">6 porcijas</span><img itemprop="image" src="/zupa.jpg">
                <div itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Ilze</span></div>
                <ul><li itemprop="recipeIngredient">300 g rupjmaizes</li><li itemprop="ingredients">1 l ūdens</li></ul>
                <div itemprop="recipeInstructions"><p>Mērcē maizi.</p><p>Vāri.</p></div></body></html>""").getFirst();
        assertThat(recipe.title()).isEqualTo("Rupjmaizes zupa");
        assertThat(recipe.times()).isEqualTo(new Times(15, null, 60));
        assertThat(recipe.yields()).containsExactly("6 porcijas");
        assertThat(recipe.origin().author()).isEqualTo("Ilze");
        assertThat(recipe.lines()).containsExactly("300 g rupjmaizes");
        assertThat(recipe.steps()).containsExactly(new StepGroup("", List.of("Mērcē maizi.", "Vāri.")));
        assertThat(recipe.language()).isEqualTo("lv");
    }

    @Test
    void rdfaIsReadToo() {
        var recipe = read("""
                <div vocab="https://schema.org/" typeof="Recipe"><span property="name">Zupa</span>
                <span property="recipeIngredient">ūdens</span><p property="recipeInstructions">Vāri.</p></div>""").getFirst();
        assertThat(recipe.lines()).containsExactly("ūdens");
    }

    @Test
    void whatJsonLeavesOutTheMarkupFillsIn() {
        var page = script("{\"@type\":\"Recipe\",\"name\":\"Zupa\",\"recipeIngredient\":[\"ūdens\"]}")
                + "<div itemscope itemtype='http://schema.org/Recipe'><b itemprop='name'>Zupa</b><p itemprop='recipeInstructions'>Vāri.</p></div>";
        var recipe = read(page).getFirst();
        assertThat(recipe.countSteps()).isOne();
        assertThat(recipe.gaps()).isEmpty();
    }

    @Test
    void groupsThatOnlyThePageShowsComeBack() {
        var page = script("{\"@type\":\"Recipe\",\"name\":\"Kūka\",\"recipeIngredient\":[\"200 g miltu\",\"2 olas\",\"1 bundža piena\"],"
                + "\"recipeInstructions\":\"Cep.\"}") + """
                <h2>Sastāvdaļas</h2><div><h4>Mīklai:</h4><ul><li>200 g <a href="#">miltu</a></li><li>☐ 2 olas</li></ul></div>
                <div><h4>Krēmam</h4><ul><li>1 bundža piena</li></ul></div><ul><li>Par mums</li></ul>""";
        assertThat(read(page).getFirst().ingredients()).containsExactly(
                new IngredientGroup("Mīklai", List.of("200 g miltu", "2 olas")), new IngredientGroup("Krēmam", List.of("1 bundža piena")));
    }

    @Test
    void groupsAreNotInventedWhereTheListsDiffer() {
        var page = script("{\"@type\":\"Recipe\"," + BARE + "}") + "<h3>Reklāma</h3><ul><li>pirkt</li></ul><h3>X</h3><ul><li>1 l ūdens</li></ul>";
        assertThat(read(page).getFirst().ingredients()).containsExactly(new IngredientGroup("", List.of("1 l ūdens")));
    }

    @Test
    void sourceAndLicenceComeFromThePageWhereTheDataAreSilent() {
        var recipe = read("<html><head><link rel='canonical' href='https://piemers.lv/zupa'><meta property='og:site_name' content='Virtuve'>"
                + "<meta property='og:image' content='https://piemers.lv/z.jpg'></head><body><a rel='license' href='http://creativecommons.org/licenses/by/4.0/'>CC</a>"
                + script("{\"@type\":\"Recipe\"," + BARE + "}")).getFirst();
        assertThat(recipe.origin().address()).isEqualTo("https://piemers.lv/zupa");
        assertThat(recipe.origin().site()).isEqualTo("Virtuve");
        assertThat(recipe.origin().licence()).isEqualTo("CC-BY-4.0");
        assertThat(recipe.images()).containsExactly("https://piemers.lv/z.jpg");
    }

    @Test
    void picturesGetTheirWholeAddress() {
        var page = script("{\"@type\":\"Recipe\",\"image\":{\"url\":\"../a.jpg\"}," + BARE + "}");
        assertThat(PageReader.read(page, "https://piemers.lv/r/zupa").getFirst().images()).containsExactly("https://piemers.lv/a.jpg");
    }

    @Test
    void aNameIsTakenFromTheHeadingWhereTheDataHaveNone() {
        var page = "<h1>Zupa no paciņas</h1>" + script("{\"@type\":\"Recipe\",\"recipeIngredient\":[\"ūdens\"]}");
        assertThat(read(page).getFirst().title()).isEqualTo("Zupa no paciņas");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<html><body>Ziņas</body></html>", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"name\":\"x\"}</script>",
        "<script type='application/ld+json'>{\"@type\":\"Recipe\",\"name\":\"Tikai vārds\"}</script>",
    })
    void aPageWithoutARecipeIsRefused(String page) {
        assertThatThrownBy(() -> read(page)).isInstanceOf(NoRecipeException.class);
    }

    @Test
    void theBytesDecideWhichLettersTheyAre() {
        var latvian = "<html lang=lv><meta charset=iso-8859-1><p>Griķu žāvētājs";
        assertThat(PageText.of(latvian.getBytes(StandardCharsets.UTF_8))).contains("Griķu žāvētājs");
        assertThat(PageText.of(latvian.getBytes(Charset.forName("windows-1257")))).contains("Griķu žāvētājs");
        assertThat(PageText.of(("\uFEFF" + latvian).getBytes(StandardCharsets.UTF_16LE))).startsWith("<html").contains("Griķu");
        assertThat(PageText.of("<meta charset=windows-1251>Гречка".getBytes(Charset.forName("windows-1251")))).contains("Гречка");
        assertThat(PageText.of("<meta charset=nekas>Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))).contains("Café");
    }

    private static String script(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static List<Incoming> read(String html) {
        return PageReader.read(html, "");
    }
}
