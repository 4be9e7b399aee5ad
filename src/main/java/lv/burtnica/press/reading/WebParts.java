package lv.burtnica.press.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import lv.burtnica.press.Artwork;
import lv.burtnica.press.BarChart;
import lv.burtnica.press.Facts;
import lv.burtnica.press.IngredientTable;
import lv.burtnica.press.LogoStrip;
import lv.burtnica.press.Look;
import lv.burtnica.press.Picture;
import lv.burtnica.press.QrCode;
import lv.burtnica.press.Table;
import lv.burtnica.press.Words;
import lv.burtnica.press.drawing.Drawings;
import org.jspecify.annotations.Nullable;

/** The larger parts of a web page: tables, facts and pictures. */
final class WebParts {

    private final Markup page;
    private final Look.Pictures pictures;

    WebParts(Markup page, Look.Pictures pictures) {
        this.page = page;
        this.pictures = pictures;
    }

    void ingredients(IngredientTable table) {
        page.open("table", "class", "ingredients");
        for (var group : table.groups()) {
            page.open("tbody");
            if (!group.title().isEmpty()) {
                page.open("tr").element("th", group.title(), "colspan", "2", "scope", "rowgroup").close("tr");
            }
            group.rows().forEach(row -> ingredient(row, table.parcelMark()));
            page.close("tbody");
        }
        page.close("table");
    }

    private void ingredient(IngredientTable.Row row, String parcelMark) {
        page.open("tr").open("td").words(row.number()).text(row.number().isEmpty() ? "" : " ").words(row.unit()).close("td");
        page.open("th", "scope", "row").words(row.name());
        if (!row.note().isEmpty()) {
            page.text(", ").words(row.note().softly());
        }
        if (row.fromParcel() && !parcelMark.isEmpty()) {
            page.text(" ").element("span", "◆ " + parcelMark, "class", "parcel");
        }
        page.close("th").close("tr");
    }

    void facts(Facts facts) {
        page.open("ul", "class", facts.form() == Facts.Form.ROW ? "row" : "cards");
        for (var fact : facts.facts()) {
            page.open("li").element("span", fact.label(), "class", "label");
            page.element("b", fact.value()).element("span", fact.detail(), "class", "quiet").close("li");
        }
        page.close("ul");
    }

    void picture(Picture picture) {
        if (pictures.leaveOut(picture.artwork())) {
            return;
        }
        page.open("figure");
        image(picture.artwork(), picture.alt(), null);
        page.element("figcaption", picture.caption()).close("figure");
    }

    void logos(LogoStrip strip) {
        page.open("div", "class", "box");
        strip.logos().forEach(logo -> image(logo.artwork(), logo.alt(), "height:" + logo.millimetres() + "mm"));
        page.element("p", strip.sentence()).close("div");
    }

    void code(QrCode code) {
        if (code.content().startsWith("http")) {
            page.open("p").element("a", code.content(), "href", code.content()).close("p");
        } else {
            page.element("p", code.content());
        }
    }

    void chart(BarChart chart) {
        page.element("p", chart.title()).open("ul", "class", "row");
        chart.bars().forEach(bar -> page.open("li").text(bar.label() + " ").element("b", bar.figure()).close("li"));
        page.close("ul");
    }

    void table(Table table) {
        page.open("table").open("thead").open("tr");
        table.columns().forEach(column -> page.element("th", column.header(), "scope", "col", "class", side(column)));
        page.close("tr").close("thead").open("tbody");
        table.rows().forEach(row -> row(table, row));
        page.close("tbody").close("table");
    }

    private void row(Table table, List<Words> row) {
        page.open("tr");
        for (var i = 0; i < row.size(); i++) {
            var element = i == 0 ? "th" : "td";
            page.open(element, "scope", i == 0 ? "row" : null, "class", side(table.columns().get(i))).words(row.get(i)).close(element);
        }
        page.close("tr");
    }

    private static @Nullable String side(Table.Column column) {
        return column.right() ? "right" : null;
    }

    /** A drawing stands in the page as a picture like any other, so that nothing in it can ever act. */
    private void image(Artwork artwork, String alt, @Nullable String style) {
        var source = switch (artwork) {
            case Artwork.Photo(var jpeg) -> data("jpeg", jpeg);
            case Artwork.Drawing(var name) -> data("svg+xml", Drawings.source(name).getBytes(StandardCharsets.UTF_8));
            case Artwork.Svg(var svg) -> data("svg+xml", svg.getBytes(StandardCharsets.UTF_8));
        };
        var kind = artwork instanceof Artwork.Photo ? "photo" : "drawing";
        page.open("img", "src", source, "alt", alt, "class", kind, "style", style);
    }

    private static String data(String type, byte[] bytes) {
        return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
