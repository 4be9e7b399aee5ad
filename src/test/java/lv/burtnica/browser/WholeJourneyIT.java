package lv.burtnica.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * The whole way on a phone, in a notebook without an account: the first one, a recipe, a lesson, a booklet, and the paper in the hand. Its
 * name puts it behind the classes that look at a notebook as it is at first.
 */
@InBrowser
class WholeJourneyIT {

    private static final String TITLE = "Biezpiena sacepums ar ķirbi";

    private static final List<String> COORDINATORS_PAGES = List.of("/es", "/es/dati", "/darbi", "/grupas", "/cilveki",
            "/pakas", "/pakas/jauna", "/pakas/lv-2013", "/cenas", "/cenas/jauns", "/cenas/lv-2025-05", "/produkti", "/produkti/jauns",
            "/produkti/griki", "/iestatijumi", "/kopijas", "/nodarbibu-dienas", "/parskats", "/finansetaji", "/finansetaji/jauns",
            "/bridinajumi", "/lejupielades");

    private final Wording latvian = Wording.in(Texts.LATVIAN);

    @Test
    void fromTheOneTimeLinkToABookletOnPaper(Visits all) throws IOException {
        var visits = all.at(all.untouched());
        try (var visit = visits.begin(Visitor.of(Texts.LATVIAN, Visitor.PHONE))) {
            try {
                new NewPeople(visit).setUp(visits.notebook().firstAccountLink());
                new DeviceJourney(visit).signInByDevice(NewPeople.PASSWORD);
                new MenuJourney(visit).unfoldByKeyboard();
                lookAtTheCoordinatorsPages(visit);
                writeRecipe(visit);
                lookAtTheDesk(visit);
                holdALesson(visits, new NewPeople(visit).card());
                var booklet = makeBooklet(visit);
                assertThat(text(booklet)).contains("Mūsu rudens burtnīca", TITLE, "200 g", "Uzkarsējiet cepeškrāsni līdz 180 °C.");
                publish(visit);
            } finally {
                visit.picture("journey-end");
            }
            assertThat(visit.complaints()).isEmpty();
        }
        try (var reader = visits.begin(Visitor.of(Texts.LATVIAN, Visitor.PHONE).withoutJavaScript())) {
            reader.open("/biblioteka/lv");
            assertThat(reader.words()).contains("Mūsu rudens burtnīca", TITLE);
        }
    }

    private static void holdALesson(Visits visits, String card) {
        try (var worker = visits.begin(Visitor.of(Texts.LATVIAN, Visitor.PHONE))) {
            try {
                new NewPeople(worker).join(card, "Anda");
                new LessonJourney(worker, name -> lookAround(worker, name)).holdALesson();
            } finally {
                worker.picture("lesson-end");
            }
            assertThat(worker.complaints()).isEmpty();
        }
    }

    private static void lookAround(Visit visit, String name) {
        visit.picture(name);
        assertThat(visit.barriers()).as(name).isEmpty();
        assertThat(visit.overhang()).as(name).isZero();
        assertThat(visit.unknownElements()).as(name).isEmpty();
    }

    private void lookAtTheCoordinatorsPages(Visit visit) {
        for (var path : COORDINATORS_PAGES) {
            visit.open(path);
            visit.picture("coordinator" + path.replace('/', '-'));
            assertThat(visit.barriers()).as(path).isEmpty();
            assertThat(visit.overhang()).as(path).isZero();
            assertThat(visit.unknownElements()).as(path).isEmpty();
        }
    }

    private void writeRecipe(Visit visit) {
        visit.open("/jauna-recepte?solis=viss");
        assertThat(visit.barriers()).isEmpty();
        field(visit, "recipe.form.field-title").fill(TITLE);
        visit.page().getByText(latvian.text("recipe.words.kind-main"), new Page.GetByTextOptions().setExact(true)).click();
        field(visit, "recipe.form.field-ingredients").fill("200 g biezpiena\n300 g ķirbja, sarīvēta\n2 olas\n3 ēd. k. mannas");
        field(visit, "recipe.form.field-steps").fill("Uzkarsējiet cepeškrāsni līdz 180 °C.\nVisu samaisiet un cepiet 40 minūtes.");
        visit.settle();
        button(visit, "recipe.form.publish").click();
        visit.page().waitForURL(Pattern.compile(".*/receptes/biezpiena-sacepums-ar-kirbi.*"));
        visit.settle();
        assertThat(visit.page().locator("h1").innerText()).isEqualTo(TITLE);
        assertThat(visit.barriers()).isEmpty();
    }

    /** The pages of those who keep the notebook: axe finds nothing, and nothing hangs over the edge. */
    private void lookAtTheDesk(Visit visit) {
        for (var path : List.of("/manas-receptes", "/ievest", "/iznest", "/gaida", "/atkritumi",
                "/receptes/biezpiena-sacepums-ar-kirbi/vesture?valoda=lv",
                "/kurss/1/labot", "/kurss/jauna-nodarbiba", "/kurss/labot", "/kurss/parnest", "/kurss/darba-lapas/jauna")) {
            visit.open(path);
            visit.picture("desk" + path.replaceAll("[/?=]", "-"));
            assertThat(visit.page().locator("h1").innerText()).as(path).isNotBlank();
            assertThat(visit.barriers()).as(path).isEmpty();
            assertThat(visit.overhang()).as(path).isZero();
        }
    }

    private byte[] makeBooklet(Visit visit) throws IOException {
        visit.open("/burtnicas/jauna");
        field(visit, "booklet.words.title").fill("Mūsu rudens burtnīca");
        field(visit, "booklet.choose.search").fill("kirbi sacepums");
        visit.settle();
        visit.page().locator("li", new Page.LocatorOptions().setHasText(TITLE)).first().waitFor();
        visit.page().locator("li", new Page.LocatorOptions().setHasText(TITLE)).first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(latvian.text("booklet.choose.add")))
                .first()
                .click();
        visit.page().waitForURL(Pattern.compile(".*/burtnicas/\\d+"));
        visit.settle();
        assertThat(visit.barriers()).isEmpty();
        return Files.readAllBytes(download(visit).path());
    }

    /** The file comes by itself; where the browser holds it back, the link beside it does the same. */
    private Download download(Visit visit) {
        return visit.page().waitForDownload(() -> button(visit, "booklet.paper.get").click());
    }

    private void publish(Visit visit) {
        button(visit, "booklet.publish.deed").click();
        visit.page().locator("vaadin-button[slot=confirm-button]").click();
        visit.page().getByText(latvian.text("booklet.publish.done")).first().waitFor();
        visit.settle();
    }

    private Locator field(Visit visit, String label) {
        return visit.page().getByLabel(latvian.text(label, Map.of()), new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(Visit visit, String label) {
        return visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(latvian.text(label)).setExact(true));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
