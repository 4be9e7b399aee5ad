package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.persistence.EntityManagerFactory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import lv.burtnica.measure.Amount;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.recipe.Consents;
import lv.burtnica.recipe.Credit;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Note;
import lv.burtnica.recipe.NoteKind;
import lv.burtnica.recipe.PersonShown;
import lv.burtnica.recipe.Pictures;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.TypedRecipes;
import lv.burtnica.recipe.Yield;
import lv.burtnica.recipe.YieldUnit;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecipePageTest extends ShelfTest {

    private static final String NASTY = "</script><script>alert('x')</script> \"&amp;\" <img src=x onerror=alert(1)> ${7*7}";

    @Autowired
    private Pictures pictures;

    @Autowired
    private EntityManagerFactory store;

    @Test
    void showsTheWholeRecipe() {
        var page = page("/biblioteka/lv/receptes/" + OMELETTE);
        assertThat(page.select("h1").text()).isEqualTo("Omlete no olu pulvera");
        assertThat(page.select(".stepper strong").text()).isEqualTo("4 porcijas");
        assertThat(page.select(".lines li")).hasSize(9);
        assertThat(page.expectFirst(".lines li").select("b").text()).isEqualTo("100 g");
        assertThat(page.expectFirst(".lines li").text()).contains("olu pulvera", "no pakas");
        assertThat(page.select("ol.steps li")).hasSize(8);
        assertThat(page.select(".why").text()).contains("Recepšu burtnīca", new RecipeWords(Wording.in(Texts.LATVIAN)).minutes(40));
        assertThat(page.select("a[rel=license]").attr("href")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(page.select(".two .drawing").attr("src")).isEqualTo("/illustrations/pan.svg");
        assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang")).containsExactlyInAnyOrder("lv", "en");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/biblioteka/lv/receptes/" + OMELETTE);
    }

    @Test
    void aPreserveSaysHowLongItKeeps() {
        assertThat(page("/biblioteka/lv/receptes/marineti-gurki").select(".chips").text()).contains("Glabājas 12 mēneš", "pagrabā");
    }

    @Test
    void portionsChangeByLinks() {
        var page = page("/biblioteka/lv/receptes/" + OMELETTE);
        var more = page.select(".stepper a").eachAttr("href").getLast();
        assertThat(more).isEqualTo("/biblioteka/lv/receptes/" + OMELETTE + "?porcijas=5#porcijas");
        var eight = page("/biblioteka/lv/receptes/" + OMELETTE + "?porcijas=8");
        assertThat(eight.select(".stepper strong").text()).isEqualTo("8 porcijas");
        assertThat(eight.select(".lines li b").eachText()).startsWith("200 g", "60 g", "900 ml");
        assertThat(eight.select(".as-written").attr("href")).isEqualTo("/biblioteka/lv/receptes/" + OMELETTE + "#porcijas");
        assertThat(eight.select("link[rel=canonical]").attr("href")).doesNotContain("porcijas=");
        assertThat(page("/biblioteka/lv/receptes/" + OMELETTE + "?porcijas=10").select(".stepper strong").text()).isEqualTo("10 porciju");
    }

    @Test
    void thereAreEndsToThePortions() {
        var one = page("/biblioteka/lv/receptes/" + OMELETTE + "?porcijas=1");
        assertThat(one.select(".stepper strong").text()).isEqualTo("1 porcija");
        assertThat(one.select(".stepper a")).hasSize(1);
        assertThat(page("/biblioteka/lv/receptes/" + OMELETTE + "?porcijas=100").select(".stepper a")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "101", "999999999999", "4.5", "%3Cb%3E", "", "%D9%A4"})
    void portionsThatMakeNoSenseAreTheWrittenOnes(String asked) {
        var response = answer("/biblioteka/lv/receptes/" + OMELETTE + "?porcijas=" + asked);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(read(response).select(".stepper strong").text()).isEqualTo("4 porcijas");
    }

    @Test
    @Transactional
    void anotherLanguageStandsInAndSaysSo() {
        var key = recipes.add(TypedRecipes.soup(), TestPeople.add(application, "Anna Ozola", Role.WORKER)).recipe().key();
        var page = page("/biblioteka/en/receptes/" + key);
        assertThat(page.select(".foreign").text()).contains("Latvian only");
        assertThat(page.select("h1").attr("lang")).isEqualTo("lv");
        assertThat(page.select("ol.steps").attr("lang")).isEqualTo("lv");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/biblioteka/lv/receptes/" + key);
        assertThat(page.select("link[rel=alternate][hreflang]")).isEmpty();
        assertThat(page("/biblioteka/en/receptes/" + OMELETTE).select(".foreign")).isEmpty();
    }

    @Test
    void machinesReadTheRecipe() {
        var json = jsonLd("/biblioteka/lv/receptes/" + OMELETTE);
        assertThat(json.get("@type").asString()).isEqualTo("Recipe");
        assertThat(json.get("name").asString()).isEqualTo("Omlete no olu pulvera");
        assertThat(json.get("totalTime").asString()).isEqualTo("PT40M");
        assertThat(json.get("recipeIngredient")).hasSize(9);
        assertThat(json.get("recipeInstructions").get(0).get("text").asString()).startsWith("Bļodā samaisiet");
        assertThat(json.get("inLanguage").asString()).isEqualTo("lv");
        assertThat(json.get("url").asString()).endsWith("/biblioteka/lv/receptes/" + OMELETTE);
        assertThat(json.get("license").asString()).contains("creativecommons.org");
    }

    @Test
    void needsFewQuestionsToTheStore() {
        page("/biblioteka/lv/receptes/" + OMELETTE);
        var statistics = store.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            page("/biblioteka/lv/receptes/" + OMELETTE + "?porcijas=6");
            assertThat(statistics.getPrepareStatementCount()).isBetween(1L, 8L);
            statistics.clear();
            page("/biblioteka/lv");
            assertThat(statistics.getPrepareStatementCount()).isBetween(1L, 8L);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    @Transactional
    void hostileTextIsOnlyText() {
        recipes.addAll(List.of(nasty("javascript:alert(1)")));
        var address = "/biblioteka/lv/receptes/nejauka-recepte";
        var page = page(address);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img[src=x], [onerror], a[href^=javascript]")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(NASTY);
        assertThat(page.select("ol.steps li").text()).isEqualTo(NASTY);
        assertThat(page.select(".lines").text()).contains("alert('x')");
        assertThat(page.select("title").text()).startsWith(NASTY);
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo(NASTY);
        var json = jsonLd(address);
        assertThat(json.get("name").asString()).isEqualTo(NASTY);
        assertThat(json.get("recipeInstructions").get(0).get("text").asString()).isEqualTo(NASTY);
    }

    @Test
    @Transactional
    void aSourceOnTheWebIsALink() {
        recipes.addAll(List.of(nasty("https://piemers.lv/recepte?a=1&b=2")));
        var link = page("/biblioteka/lv/receptes/nejauka-recepte").select(".credit a[rel~=nofollow]");
        assertThat(link.attr("href")).isEqualTo("https://piemers.lv/recepte?a=1&b=2");
    }

    @Test
    @Transactional
    void aPhotographLeavesRoomAndComesInSizes() throws IOException {
        var id = pictures.add(photograph(1200, 1800));
        var key = recipes.add(draft(id), TestPeople.add(application, "Anna Ozola", Role.WORKER)).recipe().key();
        var photo = page("/biblioteka/lv/receptes/" + key).select("img.photo");
        assertThat(photo.attr("alt")).isEqualTo("Zirņu pīrāgs");
        assertThat(photo.attr("srcset")).isEqualTo(
                "/bildes/%1$s/small.jpg 267w, /bildes/%1$s/medium.jpg 640w, /bildes/%1$s/large.jpg 1067w".formatted(id));
        assertThat(photo.attr("width")).isEqualTo("1067");
        assertThat(photo.attr("height")).isEqualTo("1600");
        assertThat(jsonLd("/biblioteka/lv/receptes/" + key).get("image").asString()).endsWith("/bildes/" + id + "/large.jpg");
    }

    @Test
    @Transactional
    void aPhotographOfSomebodyWhoHasNotAgreedIsNoReaders() throws IOException {
        var id = pictures.add(photograph(600, 400));
        var address = "/bildes/" + id + "/small.jpg";
        assertThat(answer(address).getHeader("Cache-Control")).contains("immutable");
        var consents = application.getBean(Consents.class);
        var worker = TestPeople.add(application, "Anna Ozola", Role.WORKER);
        consents.say(id, PersonShown.AGREED, worker);
        assertThat(answer(address).getHeader("Cache-Control")).isEqualTo("max-age=86400, public");
        consents.say(id, PersonShown.NOT_AGREED, worker);
        assertThat(answer(address).getStatus()).isEqualTo(404);
        assertThat(answer(address).getHeader("Cache-Control")).contains("no-store");
        assertThat(answer(get(address).with(user("Anna Ozola").roles("WORKER"))).getStatus()).isEqualTo(200);
    }

    @Test
    @Transactional
    void whatWaitsToBeLookedThroughIsNotHere() {
        var key = recipes.add(draft(null), TestPeople.add(application, "Juris Kalniņš", Role.MEMBER)).recipe().key();
        assertThat(answer("/biblioteka/lv/receptes/" + key).getStatus()).isEqualTo(404);
        assertThat(text(answer("/sitemap.xml"))).doesNotContain(key);
    }

    private JsonNode jsonLd(String address) {
        return JsonMapper.shared().readTree(page(address).expectFirst("script[type=application/ld+json]").data());
    }

    private static Recipe nasty(String source) {
        return new Recipe(
                "nejauka-recepte",
                Texts.LATVIAN,
                NASTY,
                NASTY,
                MealKind.MAIN,
                new Yield(Amount.of(3), YieldUnit.OTHER, NASTY),
                null,
                List.of(NASTY),
                List.of(new IngredientGroup(NASTY, List.of("2 " + NASTY, NASTY))),
                List.of(NASTY),
                List.of(new Note(NoteKind.SAFETY, NASTY, NASTY)),
                new Credit(NASTY, NASTY.substring(0, 50), source),
                "pan",
                null);
    }

    private static RecipeDraft draft(@Nullable String pictureId) {
        var empty = RecipeDraft.empty("", Texts.LATVIAN);
        return new RecipeDraft(
                "Zirņu pīrāgs", "", MealKind.BAKE, 6, empty.yieldUnit(), "", 60, "200 g zirņu", "Cep.", "", "", "", "", "",
                pictureId, "pie", null, null, null, "lv");
    }

    private static byte[] photograph(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }
}
