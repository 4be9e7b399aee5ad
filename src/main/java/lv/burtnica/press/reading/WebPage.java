package lv.burtnica.press.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.burtnica.press.BarChart;
import lv.burtnica.press.Block;
import lv.burtnica.press.Box;
import lv.burtnica.press.Bullets;
import lv.burtnica.press.Checklist;
import lv.burtnica.press.ClockFace;
import lv.burtnica.press.Columns;
import lv.burtnica.press.Contents;
import lv.burtnica.press.Facts;
import lv.burtnica.press.FillPages;
import lv.burtnica.press.FirstFitting;
import lv.burtnica.press.Heading;
import lv.burtnica.press.Index;
import lv.burtnica.press.IngredientTable;
import lv.burtnica.press.LogoStrip;
import lv.burtnica.press.Look;
import lv.burtnica.press.Manuscript;
import lv.burtnica.press.PageBreak;
import lv.burtnica.press.Paragraph;
import lv.burtnica.press.Picture;
import lv.burtnica.press.QrCode;
import lv.burtnica.press.RuledLines;
import lv.burtnica.press.Section;
import lv.burtnica.press.Spacer;
import lv.burtnica.press.SparePage;
import lv.burtnica.press.Steps;
import lv.burtnica.press.Table;
import lv.burtnica.press.Title;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.HeadingLevels;
import org.jspecify.annotations.Nullable;

/** Writes a manuscript as a web page that needs nothing but itself: no script, no font, no picture from elsewhere. */
public final class WebPage {

    private final Markup page = new Markup();
    private final WebParts parts;
    private final HeadingLevels levels = new HeadingLevels();
    private final List<Heading> contents;
    private final Map<String, String> titles;

    private WebPage(Manuscript manuscript, Look.Pictures pictures) {
        parts = new WebParts(page, pictures);
        contents = Heading.within(manuscript.blocks()).filter(Heading::isInContents).toList();
        titles = Heading.within(manuscript.blocks())
                .filter(heading -> !heading.anchor().isEmpty())
                .collect(Collectors.toMap(Heading::anchor, heading -> heading.text().plain(), (one, other) -> one));
        page.open("html", "lang", manuscript.language().toLanguageTag()).open("head").open("meta", "charset", "utf-8");
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", manuscript.title());
        page.style(style()).close("head").open("body").open("main");
        page.element("p", manuscript.watermark(), "class", "draft");
        manuscript.blocks().forEach(this::write);
        page.close("main").close("body").close("html");
    }

    /** The same arguments give the same page. */
    public static String of(Manuscript manuscript, Look.Pictures pictures) {
        return "<!doctype html>\n" + new WebPage(manuscript, pictures).page;
    }

    private void write(Block block) {
        switch (block) {
            case Title title -> title(title);
            case Heading heading -> heading(heading.text(), heading.level(), heading.anchor());
            case Paragraph paragraph -> page.element("p", paragraph.text(), "class", voice(paragraph.voice()));
            case Section section -> section(section);
            case IngredientTable table -> parts.ingredients(table);
            case Steps steps -> steps(steps);
            case Facts facts -> parts.facts(facts);
            case Picture picture -> parts.picture(picture);
            case Box box -> box(box);
            case Bullets bullets -> list("ul", bullets.items(), null);
            case Checklist checklist -> list("ul", checklist.items(), "boxes");
            case Columns columns -> columns.columns().forEach(column -> column.blocks().forEach(this::write));
            case FirstFitting forms -> forms.best().forEach(this::write);
            case Contents wanted -> contents(wanted);
            case Index index -> index(index);
            case QrCode code -> parts.code(code);
            case ClockFace clock -> page.element("p", clock.alt(), "class", "clock");
            case BarChart chart -> parts.chart(chart);
            case Table table -> parts.table(table);
            case LogoStrip strip -> parts.logos(strip);
            case PageBreak _, Spacer _, RuledLines _, FillPages _, SparePage _ -> {}
        }
    }

    private static String voice(Paragraph.Voice voice) {
        return switch (voice) {
            case BODY -> "body";
            case LEAD, LARGE -> "lead";
            case QUIET -> "quiet";
        };
    }

    private void title(Title title) {
        heading(title.text(), 1, title.anchor());
        page.element("p", title.subtitle(), "class", "subtitle");
    }

    private void heading(Words text, int level, String anchor) {
        page.element("h" + levels.depth(level), text, "id", anchor.isEmpty() ? null : anchor);
    }

    private void section(Section section) {
        page.open("section", "lang", Markup.tag(section.language()));
        section.blocks().forEach(this::write);
        page.close("section");
    }

    private void steps(Steps steps) {
        page.open("ol", "start", steps.first() == 1 ? null : Integer.toString(steps.first()));
        steps.steps().forEach(step -> page.element("li", step));
        page.close("ol");
    }

    private void box(Box box) {
        page.open("div", "class", box.frame() == Box.Frame.MARGIN ? "tip" : "box");
        box.blocks().forEach(this::write);
        page.close("div");
    }

    private void list(String element, List<Words> items, @Nullable String kind) {
        page.open(element, "class", kind);
        items.forEach(item -> page.element("li", item));
        page.close(element);
    }

    private void contents(Contents wanted) {
        page.open("nav").open("ul");
        contents.stream()
                .filter(heading -> heading.level() <= wanted.deepest())
                .forEach(heading -> page.open("li", "class", heading.level() == 1 ? "chapter" : null)
                        .element("a", heading.text().plain(), "href", "#" + heading.anchor())
                        .close("li"));
        page.close("ul").close("nav");
    }

    private void index(Index index) {
        if (index.entries().stream().allMatch(this::leadsToItsOwnName)) {
            page.open("ul");
            index.entries().forEach(entry -> page.open("li")
                    .element("a", entry.term(), "href", "#" + entry.targets().getFirst())
                    .close("li"));
            page.close("ul");
            return;
        }
        page.open("dl");
        for (var entry : index.entries()) {
            page.element("dt", entry.term());
            entry.targets().stream().distinct().forEach(target -> page.open("dd")
                    .element("a", titles.getOrDefault(target, target), "href", "#" + target)
                    .close("dd"));
        }
        page.close("dl");
    }

    private boolean leadsToItsOwnName(Index.Entry entry) {
        return entry.targets().size() == 1 && entry.term().equals(titles.get(entry.targets().getFirst()));
    }

    private static String style() {
        try (var in = Objects.requireNonNull(WebPage.class.getResourceAsStream("/press/page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
