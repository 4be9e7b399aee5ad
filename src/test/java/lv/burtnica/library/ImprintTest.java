package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.press.PdfAssert;
import lv.burtnica.press.PdfCheck;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Another service prints an edition with its own name, without an account. */
class ImprintTest extends ShelfTest {

    private static final String ADDRESS = "/biblioteka/lv/burtnicas/ziemas-krajumi/1/metiens";
    private static int addresses;

    @Autowired
    private EditionShelf editions;

    private Edition edition;

    @BeforeEach
    void anEdition() {
        edition = editions.ofBooklet("ziemas-krajumi", Texts.LATVIAN).getFirst();
    }

    @Test
    void theNameStandsOnTheCoverAndTheContentStaysTheEditions() throws IOException {
        var response = send(form("Rucavas biedrība „Sēļi”").param("phone", "+371 20 000 000").file(logo("logo", 200, 100)));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Set-Cookie")).isNull();
        var own = PdfCheck.of(response.getContentAsByteArray());
        var original = PdfCheck.of(editions.content(edition.id(), PaperForm.A5).orElseThrow());
        assertThat(own.pages()).isEqualTo(original.pages());
        for (var page = 2; page < own.pages(); page++) {
            assertThat(own.page(page)).as("page %s", page).isEqualTo(original.page(page));
        }
        assertThat(own.page(1).replaceAll("\\s+", " ")).contains("Ziemas krājumi", "Rucavas biedrība „Sēļi”", "+371 20 000 000");
        assertThat(original.page(1)).doesNotContain("Rucavas biedrība");
        var sum = edition.files().stream().filter(file -> file.form() == PaperForm.A5).findFirst().orElseThrow().sha256();
        assertThat(own.page(own.pages()).replaceAll("\\s+", " ")).contains("nav mainīts", "1. izdevum", sum.substring(0, 8));
        PdfAssert.assertThat(own).isAccessible();
    }

    @Test
    void theSameWordsGiveTheSameBytes() {
        var one = send(form("Biedrība")).getContentAsByteArray();
        assertThat(send(form("Biedrība")).getContentAsByteArray()).isEqualTo(one);
        assertThat(send(form("Cita biedrība")).getContentAsByteArray()).isNotEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a4-large", "a4-imposed"})
    void otherPapersCarryTheNameToo(String paper) {
        var response = send(form("Liepājas atbalsta grupa").param("form", paper));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Content-Disposition")).contains(paper);
        assertThat(new String(response.getContentAsByteArray(), 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1)).isEqualTo("%PDF");
    }

    @Test
    void aLogoLargerThanTheEmblemIsRefusedWithTheReason() throws IOException {
        var response = send(form("Lielā biedrība").file(logo("emblem", 100, 100)).param("emblemHeight", "10")
                .file(logo("logo", 300, 100)).param("height", "20"));
        assertThat(response.getStatus()).isEqualTo(422);
        var page = read(response);
        assertThat(page.select("[role=alert]").text()).contains("lielāks par emblēmu", "Lielā biedrība");
        assertThat(page.select("input[name=name]").val()).as("what was typed stays").isEqualTo("Lielā biedrība");
        assertThat(send(form("Lielā biedrība").file(logo("emblem", 100, 100)).param("emblemHeight", "20")
                .file(logo("logo", 100, 100)).param("height", "12")).getStatus()).isEqualTo(200);
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() {
        var response = send(form("Biedrība").file(new MockMultipartFile("logo", "logo.png", "image/png", "<svg onload=alert(1)>".getBytes())));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(read(response).select("[role=alert]").text()).contains("nav attēls");
        var huge = send(form("Biedrība").file(new MockMultipartFile("logo", "logo.jpg", "image/jpeg", new byte[3_000_000])));
        assertThat(huge.getStatus()).isEqualTo(422);
    }

    @Test
    void whatIsMissingOrTooLongIsSaid() {
        assertThat(read(send(form("  "))).select("[role=alert]").text()).contains("Ierakstiet organizācijas nosaukumu");
        assertThat(send(form("Ā".repeat(91))).getStatus()).isEqualTo(422);
        assertThat(send(form("Biedrība").param("phone", "1".repeat(41))).getStatus()).isEqualTo(422);
        assertThat(send(form("Biedrība").param("sentence", "Teikums. ".repeat(100))).getStatus()).isEqualTo(422);
        assertThat(send(form("Biedrība 漢字")).getStatus()).as("letters that no font has").isEqualTo(422);
    }

    @Test
    void nastyNamesStayText() {
        var page = read(send(form("<script>alert(1)</script>").param("phone", "9".repeat(60))));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("input[name=name]").val()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void onlyAnEditionThatIsThereIsPrinted() {
        assertThat(send(multipart("/biblioteka/lv/burtnicas/ziemas-krajumi/99/metiens")).getStatus()).isEqualTo(404);
        assertThat(answer(ADDRESS).getStatus()).isEqualTo(200);
        assertThat(answer(post("/biblioteka/lv/burtnicas/ziemas-krajumi")).getStatus()).as("nothing else takes a form").isEqualTo(403);
    }

    private static MockMultipartHttpServletRequestBuilder form(String name) {
        var form = multipart(ADDRESS);
        form.param("name", name);
        return form;
    }

    private static MockMultipartFile logo(String field, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(5, 5, width - 10, height - 10);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return new MockMultipartFile(field, "logo.png", "image/png", bytes.toByteArray());
    }

    private MockHttpServletResponse send(MockMultipartHttpServletRequestBuilder form) {
        var address = "198.18.0." + addresses++;
        form.with(request -> {
            request.setRemoteAddr(address);
            return request;
        });
        try {
            return browser.perform(form).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
