package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Feeds, the catalogue, the small shelf in a frame, oEmbed, pictures and data for search machines. */
class OtherSitesTest extends ShelfTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NOTEBOOK = "/biblioteka/lv/burtnicas/recepsu-burtnica";

    /** What Google's and schema.org's pages name as required and recommended, as far as it is true of what we have. */
    private static final Map<String, List<String>> EXPECTED = Map.of(
            "Recipe", List.of("name", "image", "author", "datePublished", "description", "keywords", "recipeCategory", "recipeIngredient",
                    "recipeInstructions", "recipeYield", "totalTime", "inLanguage", "license", "url"),
            "Book", List.of("name", "author", "url", "image", "inLanguage", "license", "datePublished", "workExample", "description"),
            "Course", List.of("name", "description", "provider", "offers", "hasCourseInstance", "inLanguage", "url", "image"),
            "LearningResource", List.of("name", "description", "learningResourceType", "isPartOf", "timeRequired", "teaches", "url"));

    @ParameterizedTest
    @CsvSource({
        "/biblioteka/lv/receptes/" + OMELETTE + ", Recipe", "/biblioteka/en/receptes/" + OMELETTE + ", Recipe",
        "/biblioteka/lv/burtnicas/recepsu-burtnica, Book", "/biblioteka/lv/kurss, Course", "/biblioteka/en/kurss/2, LearningResource"})
    void searchMachinesFindWhatTheyAskFor(String address, String type) {
        var data = JSON.readTree(page(address).expectFirst("script[type=application/ld+json]").data());
        assertThat(data.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(data.path("@type").asString()).isEqualTo(type);
        assertThat(EXPECTED.get(type)).allSatisfy(name -> {
            assertThat(data.has(name)).as("%s of %s", name, type).isTrue();
            assertThat(data.get(name).toString()).isNotIn("\"\"", "[]", "{}", "null");
        });
        assertThat(untyped(data, "")).as("things without a type").isEmpty();
        assertThat(data.path("url").asString()).isEqualTo(page(address).select("link[rel=canonical]").attr("href"));
    }

    /** Where an object stands that does not say what it is. */
    private static List<String> untyped(JsonNode node, String place) {
        var found = new ArrayList<String>();
        if (node.isObject() && !node.has("@type")) {
            found.add(place);
        }
        node.properties().forEach(property -> found.addAll(untyped(property.getValue(), place + "/" + property.getKey())));
        node.forEach(child -> {
            if (node.isArray()) {
                found.addAll(untyped(child, place + "[]"));
            }
        });
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {NOTEBOOK, "/biblioteka/lv/receptes/" + BUCKWHEAT, "/biblioteka/en/receptes/" + OMELETTE})
    void aLinkThatIsSharedHasARealPicture(String address) throws IOException {
        var picture = page(address).select("meta[property=og:image]").attr("content").replace("http://localhost:8080", "");
        var response = answer(picture);
        assertThat(response.getContentType()).isIn("image/png", "image/jpeg");
        var image = ImageIO.read(new ByteArrayInputStream(response.getContentAsByteArray()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(answer(picture, "If-None-Match", header(response, "ETag")).getStatus()).isEqualTo(304);
    }

    @Test
    void aPictureOfNothingIsNotThere() {
        assertThat(answer("/biblioteka/lv/burtnicas/tadas-nav/attels.png").getStatus()).isEqualTo(404);
        assertThat(answer("/biblioteka/lv/receptes/tadas-nav/attels.png").getStatus()).isEqualTo(404);
        assertThat(SharedPicture.png("../../etc/passwd", "Ļoti garš nosaukums ".repeat(40), "")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jaunumi.xml", "labojumi.xml", "opds.xml"})
    void feedsAreWellFormedAndSayWhoseTheyAre(String file) throws Exception {
        var response = answer("/biblioteka/lv/" + file);
        assertThat(response.getContentType()).startsWith("application/atom+xml");
        var feed = xml(response.getContentAsByteArray());
        assertThat(feed.getTagName()).isEqualTo("feed");
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("lv");
        for (var name : List.of("id", "title", "updated", "author")) {
            assertThat(feed.getElementsByTagName(name).getLength()).as(name).isPositive();
        }
        assertThat(page("/biblioteka/lv").select("link[type^=application/atom+xml]").eachAttr("href")).contains("/biblioteka/lv/" + file);
        assertThat(answer("/biblioteka/lv/" + file, "If-None-Match", header(response, "ETag")).getStatus()).isEqualTo(304);
    }

    @Test
    void newRecipesAndEditionsStandInTheFeedOnce() throws Exception {
        var feed = xml(answer("/biblioteka/lv/jaunumi.xml").getContentAsByteArray());
        var ids = texts(feed.getElementsByTagName("id"));
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(ids).anyMatch(id -> id.contains("/burtnicas/")).anyMatch(id -> id.contains("/receptes/"));
    }

    @Test
    void theCatalogueOffersEachBookletToTake() throws Exception {
        var feed = xml(answer("/biblioteka/lv/opds.xml").getContentAsByteArray());
        var links = feed.getElementsByTagName("link");
        var taken = 0;
        for (var i = 0; i < links.getLength(); i++) {
            var link = (Element) links.item(i);
            if (link.getAttribute("rel").equals("http://opds-spec.org/acquisition/open-access")) {
                taken++;
                assertThat(answer(link.getAttribute("href").replace("http://localhost:8080", "")).getContentAsByteArray())
                        .hasSize(Integer.parseInt(link.getAttribute("length")));
            }
        }
        assertThat(taken).isGreaterThanOrEqualTo(4 * 3);
        assertThat(feed.getElementsByTagName("dc:language").getLength()).isEqualTo(feed.getElementsByTagName("entry").getLength());
    }

    @Test
    void onlyTheSmallShelfMayBePutIntoAFrame() {
        var headers = application.getBean("safeHeaders", Filter.class);
        browser = MockMvcBuilders.webAppContextSetup(application).addFilters(headers).apply(springSecurity()).build();
        var framed = answer("/biblioteka/lv/ielikt");
        assertThat(framed.getHeader("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(framed.getHeader("Set-Cookie")).isNull();
        var page = read(framed);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select(".booklet h3 a").eachAttr("href")).allMatch(href -> href.startsWith("/biblioteka/lv/burtnicas/"));
        assertThat(page.select("base").attr("target")).isEqualTo("_blank");
        assertThat(read(answer("/biblioteka/lv/ielikt/ziemas-krajumi")).select(".booklet")).hasSize(1);
        assertThat(answer("/biblioteka/lv/ielikt/tadas-nav").getStatus()).isEqualTo(404);
        assertThat(answer("/biblioteka/lv").getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void theHelpPageShowsTheOneLine() {
        var line = page("/biblioteka/en/citas-vietnes").expectFirst("pre code").text();
        assertThat(line).matches("<iframe src=\"http://localhost:8080/biblioteka/en/ielikt\" title=\"[^\"]+\" width=\"640\".*></iframe>");
    }

    @Test
    void oembedIsFoundAndShowsTheShelf() {
        Document page = page(NOTEBOOK);
        var found = page.select("link[type=application/json+oembed]").attr("href").replace("http://localhost:8080", "");
        var json = JSON.readTree(text(answer(found)));
        assertThat(json.path("version").asString()).isEqualTo("1.0");
        assertThat(json.path("type").asString()).isEqualTo("rich");
        assertThat(json.path("html").asString()).contains("/biblioteka/lv/ielikt/recepsu-burtnica");
        var narrow = JSON.readTree(text(answer(found + "&maxwidth=320&maxheight=1")));
        assertThat(narrow.path("width").asInt()).isEqualTo(320);
        assertThat(narrow.path("html").asString()).contains("width=\"320\" height=\"200\"");
        var recipe = JSON.readTree(text(answer("/oembed?url=http://localhost:8080/biblioteka/lv/receptes/" + OMELETTE)));
        assertThat(recipe.path("type").asString()).isEqualTo("link");
        assertThat(recipe.path("title").asString()).isEqualTo("Omlete no olu pulvera");
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example/biblioteka/lv, 404", "http://localhost:8080/ienakt, 404", "http://localhost:8080/biblioteka/xx, 404",
        "http://localhost:8080/biblioteka/lv/burtnicas/%22%3E%3Cscript%3E, 404", "'', 404",
        "http://localhost:8080/biblioteka/lv&format=xml, 501"})
    void oembedKnowsOnlyTheShelf(String url, int status) {
        assertThat(answer("/oembed?url=" + url).getStatus()).isEqualTo(status);
    }

    @Test
    void theSiteMapHasTheCourseAndTheFoods() {
        assertThat(text(answer("/sitemap.xml"))).contains("/biblioteka/lv/kurss/6<", "/biblioteka/en/produkti<", "/biblioteka/lv/labojumi<");
    }

    private static Element xml(byte[] bytes) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    }

    private static List<String> texts(NodeList nodes) {
        var texts = new ArrayList<String>();
        for (var i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
