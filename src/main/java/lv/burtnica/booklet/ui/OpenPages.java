package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.booklet.PaperForm;
import lv.burtnica.booklet.Proof;
import lv.burtnica.press.picture.PagePictures.Place;

/** Two facing pages, or one, with buttons to leaf through. A page is painted when the browser fetches its picture, and no sooner. */
class OpenPages extends Composite<Div> {

    /** Sharp on a screen with two dots to a pixel. */
    private static final int WIDTH = 840;
    /** For those who want to see more of it. */
    private static final int LARGE_WIDTH = 1680;

    private final Div pictures = new Div();
    private final Paragraph where = new Paragraph();
    private final Button back = new Button(getTranslation("booklet.pages.previous"), click -> open(spread().previous()));
    private final Button forth = new Button(getTranslation("booklet.pages.next"), click -> open(spread().next()));
    private final Select<Place> go = new Select<>();
    private Proof proof;
    private Spread spread = new Spread(1, true, 1);

    @SuppressWarnings("NullAway.Init")
    OpenPages() {
        getContent().addClassName("open-pages");
        pictures.addClassName("spread");
        where.addClassName("where");
        where.getElement().setAttribute("role", "status");
        go.setLabel(getTranslation("booklet.pages.go"));
        go.setPlaceholder(getTranslation("booklet.pages.go-hint"));
        go.setItemLabelGenerator(place -> place == null
                ? ""
                : getTranslation("booklet.pages.place", "title", place.title(), "page", place.page()));
        go.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                open(spread.at(change.getValue().page()));
            }
        });
        var ways = new Div(back, where, forth);
        ways.addClassName("ways");
        getContent().add(go, pictures, ways);
    }

    /** Shows the pages of a proof; where one was reading before stays open. */
    void show(Proof now, PaperForm form) {
        var facing = form == PaperForm.A5 || form.isForPrinter() || !form.extension().equals("pdf");
        proof = now;
        go.setItems(now.places());
        open(new Spread(now.pages(), facing, spread.page()));
    }

    private Spread spread() {
        return spread;
    }

    private void open(Spread other) {
        spread = other;
        pictures.removeAll();
        pictures.setClassName("one", !spread.facing());
        pictures.setClassName("right", spread.facing() && spread.isFirst());
        spread.pages().forEach(page -> pictures.add(picture(page)));
        back.setEnabled(!spread.isFirst());
        forth.setEnabled(!spread.isLast());
        var key = spread.first() == spread.last() ? "booklet.pages.one" : "booklet.pages.two";
        where.setText(getTranslation(key, Map.of("first", spread.first(), "last", spread.last(), "all", spread.count())));
    }

    private Anchor picture(int page) {
        var words = words(page);
        var picture = new Image(handler(page, WIDTH), words);
        picture.getElement().setAttribute("width", String.valueOf(WIDTH));
        picture.getElement().setAttribute("height", String.valueOf(Math.round(WIDTH * proof.slenderness())));
        picture.getElement().setAttribute("loading", "lazy");
        var link = new Anchor(handler(page, LARGE_WIDTH), AttachmentType.INLINE, "");
        link.setTarget("_blank");
        link.setAriaLabel(getTranslation("booklet.pages.enlarge", "page", words));
        link.add(picture);
        return link;
    }

    private InputStreamDownloadHandler handler(int page, int width) {
        var shown = proof;
        return DownloadHandler.fromInputStream(event -> {
            var png = shown.png(page, width);
            return new DownloadResponse(new ByteArrayInputStream(png), "page-" + page + ".png", "image/png", png.length);
        }).inline();
    }

    /** What is said for a page: its number, and the headings on it or the one that goes on. */
    private String words(int page) {
        var here = titles(proof.places().stream().filter(place -> place.page() == page).toList());
        var before = proof.places().stream().filter(place -> place.page() < page).reduce((one, later) -> later);
        if (!here.isEmpty()) {
            return getTranslation("booklet.pages.page", "page", page, "title", here);
        }
        return before.map(place -> getTranslation("booklet.pages.goes-on", "page", page, "title", place.title()))
                .orElseGet(() -> getTranslation(page == 1 ? "booklet.pages.cover" : "booklet.pages.bare", "page", page));
    }

    private static String titles(List<Place> places) {
        return String.join(", ", places.stream().map(Place::title).filter(Objects::nonNull).toList());
    }
}
