package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import lv.burtnica.exchange.Exporter;
import lv.burtnica.exchange.OutFormat;
import lv.burtnica.people.OwnData;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import lv.burtnica.press.PdfCheck;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.Review;
import lv.burtnica.recipe.YieldUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import org.w3c.dom.Element;

/** Recipes written to do harm in files: printed, in a feed, in an archive. Each file is well-formed and holds text only. */
@Transactional
class HostileFilesTest extends ShelfTest {

    static final List<String> ATTACKS = List.of(
            "pa vidu\u0000nulle",
            "zvans\u0007 un \u001B[31mkr\u0101sa\u0008\u007F\u0085",
            "\u202Etxt.exe\u202C \u2066burti\u2069 \u200Bplat\u012Bba",
            "]]><entry><title>cits</title></entry>",
            "</script></title><script>alert(1)</script>",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
            "\\) >> /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> endobj",
            "%%EOF trailer << /Root 1 0 R >> startxref",
            "../../../../etc/passwd",
            "..\\..\\C:\\Windows\\System32\\con",
            "con", "NUL", "aux.", "com1", "LPT9.txt",
            "viens\uD800 un \uDFFF vientu\u013Ci, \uFFFE \uFFFF",
            "bur\u0301ti ar z\u0336\u0335\u0334\u0333\u0332\u0331\u0330\u032F\u032E m\u0113m",
            "👩‍👩‍👧‍👦🏳️‍🌈 \uDB40\uDC01");

    private static final Set<String> ATOM = Set.of(
            "feed", "id", "title", "updated", "author", "name", "link", "entry", "summary", "dc:language");
    private static final Pattern ENTRY = Pattern.compile("([a-z0-9_-]+/)*[a-z0-9_-]+\\.(md|cook|json|jpg|txt)");
    private static final Pattern DEVICE = Pattern.compile("(.*/)?(con|prn|aux|nul|(com|lpt)[0-9])(\\..*)?");
    private static final Set<COSName> DOES_SOMETHING = Set.of(
            COSName.JS, COSName.JAVA_SCRIPT, COSName.OPEN_ACTION, COSName.AA, COSName.getPDFName("Launch"),
            COSName.getPDFName("EmbeddedFile"), COSName.getPDFName("SubmitForm"));

    @Autowired
    private Review review;

    @Autowired
    private OwnData data;

    private Person member;
    private Person worker;

    @BeforeEach
    void people() {
        member = TestPeople.add(application, "Skaidrīte no failiem", Role.MEMBER);
        worker = TestPeople.add(application, "Ilze no failiem", Role.WORKER);
    }

    @AfterEach
    void standUp() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void aFeedHoldsItAsTextOnly(String attack) throws Exception {
        published(attack, "Vāriet " + attack);
        var bytes = answer("/biblioteka/lv/jaunumi.xml").getContentAsByteArray();
        var strict = DocumentBuilderFactory.newDefaultInstance();
        strict.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var feed = strict.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        var all = feed.getElementsByTagName("*");
        IntStream.range(0, all.getLength()).mapToObj(all::item).forEach(element -> assertThat(element.getNodeName()).isIn(ATOM));
        var titles = feed.getElementsByTagName("title");
        assertThat(IntStream.range(0, titles.getLength()).mapToObj(n -> ((Element) titles.item(n)).getTextContent()))
                .extracting(HostileFilesTest::oneLine)
                .contains(oneLine(seen("Zupa " + attack)));
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void aPrintedPageDoesNothingByItself(String attack) throws Exception {
        var page = published(attack, "Vāriet " + attack);
        if (attack.chars().anyMatch(HostileFilesTest::isInNoFont)) {
            assertThat(steps(page).getStatus()).as("refused, not printed wrongly").isEqualTo(404);
            return;
        }
        var pdf = printed(page);
        try (var document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                    assertThat(dictionary.keySet()).doesNotContainAnyElementsOf(DOES_SOMETHING);
                    assertThat(dictionary.getCOSName(COSName.S)).isNotIn(DOES_SOMETHING);
                }
            }
        }
        var check = PdfCheck.of(pdf);
        assertThat(check.read()).contains("Zupa", "Vāriet");
        assertThat(check.allFontsAreEmbedded()).isTrue();
        assertThat(check.links()).allSatisfy(link -> assertThat(link.target()).matches("page \\d+|https?://.*"));
    }

    @Test
    void aVeryLongWordStaysOnItsPages() throws Exception {
        var check = PdfCheck.of(printed(published("garā", "Vāriet " + "ļ".repeat(1_500) + " un " + "\u200B".repeat(300))));
        assertThat(check.pages()).isBetween(1, 20);
        assertThat(check.read().replaceAll("\\s", "")).contains("ļ".repeat(100));
    }

    @Test
    void namesInArchivesAreOursAndHarmlessOnEveryMachine() throws Exception {
        var all = new ArrayList<Recipe>();
        for (var attack : ATTACKS) {
            all.add(published(attack, "Vāriet " + attack).recipe());
            all.add(titled(attack).recipe());
        }
        for (var format : List.of(OutFormat.RECIPEMD, OutFormat.COOKLANG, OutFormat.MEALIE)) {
            assertHarmless(Exporter.write(format, "receptes", all).bytes(), all.size());
        }
        TestPeople.signIn(member);
        var own = new ByteArrayOutputStream();
        data.export(own);
        assertHarmless(own.toByteArray(), all.size() + 2);
    }

    private static void assertHarmless(byte[] zip, int number) throws IOException {
        var names = new ArrayList<String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
                assertThat(new String(entries.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("\u0000", "\u001B");
            }
        }
        assertThat(names).hasSize(number).doesNotHaveDuplicates();
        assertThat(names).allSatisfy(name -> assertThat(name).matches(ENTRY).doesNotMatch(DEVICE).hasSizeLessThan(200));
    }

    private RecipePage titled(String title) {
        return published(title, title, "Vāriet.");
    }

    private RecipePage published(String attack, String steps) {
        return published("Zupa " + attack, attack, steps);
    }

    private RecipePage published(String title, String attack, String steps) {
        var draft = new RecipeDraft(
                title, "Par to: " + attack, MealKind.SOUP, 4, YieldUnit.PORTION, "", 50, "2 burkāni " + attack, steps, attack,
                attack, attack, "", attack, null, "", null, null, null, "lv");
        var sent = recipes.add(draft, member);
        return review.publish(sent.id(), sent.version(), worker);
    }

    /** Each from an address of its own: nobody prints many at once. */
    private MockHttpServletResponse steps(RecipePage page) {
        return answer(get(URI.create("/biblioteka/lv/receptes/" + page.recipe().key() + "/soli.pdf")).with(request -> {
            request.setRemoteAddr("198.51.100." + (100 + System.nanoTime() % 150));
            return request;
        }));
    }

    private byte[] printed(RecipePage page) {
        var response = steps(page);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsByteArray();
    }

    /** Pictures among the letters, and what Unicode keeps free for ever. */
    private static boolean isInNoFont(int sign) {
        return sign >= 0xFFFE || Character.isHighSurrogate((char) sign) && sign > 0xD801;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** What an XML file may hold of it. */
    private static String seen(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", "");
    }
}
