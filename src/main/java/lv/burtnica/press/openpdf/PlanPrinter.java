package lv.burtnica.press.openpdf;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.press.MissingTargetException;
import lv.burtnica.press.PrintedPdf;
import lv.burtnica.press.plan.Artifact;
import lv.burtnica.press.plan.Draw;
import lv.burtnica.press.plan.Item;
import lv.burtnica.press.plan.Page;
import lv.burtnica.press.plan.Plan;
import lv.burtnica.press.plan.Spot;
import lv.burtnica.press.plan.Tag;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Draws a plan as a PDF file that keeps PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
public final class PlanPrinter {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final float ROOM_ABOVE = 12;

    private final Plan plan;
    private final Photographs photographs;
    private final PdfFile file;
    private final PdfWriter writer;
    private final List<Draw.Shape> rules = new ArrayList<>();
    private @Nullable PdfStructureElement open;

    private PlanPrinter(Plan plan) {
        this.plan = plan;
        var first = plan.pages().getFirst();
        photographs = new Photographs(plan);
        file = new PdfFile(first.width(), first.height());
        writer = file.writer();
    }

    /** The same plan gives the same bytes. */
    public static PrintedPdf print(Plan plan) {
        return new PlanPrinter(plan).print();
    }

    private PrintedPdf print() {
        open();
        var tags = new TagTree(plan, writer);
        var content = writer.getDirectContent();
        var brush = new Brush(content, photographs);
        for (var page : plan.pages()) {
            if (page != plan.pages().getFirst()) {
                file.nextPage(page.width(), page.height());
            }
            brush.startPage(page.height());
            page.items().forEach(item -> draw(item, page, tags, content, brush));
            close(content);
            drawRules(content, brush);
        }
        tags.complete();
        addBookmarks();
        return file.finish(plan.pages().size());
    }

    private void open() {
        var manuscript = plan.manuscript();
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        file.describe(PdfName.TITLE, manuscript.title());
        file.describe(PdfName.AUTHOR, manuscript.author());
        file.describe(PdfName.SUBJECT, manuscript.subject());
        writer.setXmpMetadata(Xmp.of(manuscript, PdfFile.PRODUCER));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(manuscript.language().toLanguageTag()));
        file.open(manuscript.date(), manuscript.title() + photographs.bytes());
        file.setScreenColours();
    }

    private void draw(Item item, Page page, TagTree tags, PdfContentByte content, Brush brush) {
        switch (item) {
            case Item.Mark(Tag tag, var draws) -> {
                open(tags.element(tag), content);
                draws.forEach(brush::draw);
            }
            case Item.Mark(Artifact artifact, var draws) -> {
                if (artifact == Artifact.LAYOUT && draws.stream().allMatch(PlanPrinter::isRule)) {
                    draws.forEach(draw -> rules.add((Draw.Shape) draw));
                } else {
                    drawAside(artifact, content, () -> draws.forEach(brush::draw));
                }
            }
            case Item.LinkArea link -> addLink(link, page, tags);
            case Item.Bounds(var tag, var x, var y, var width, var height) ->
                tags.setBounds(tag, (float) x, (float) (page.height() - y - height), (float) (x + width), (float) (page.height() - y));
        }
    }

    private static boolean isRule(Draw draw) {
        return draw instanceof Draw.Shape shape && shape.paint().fill() == null;
    }

    /** Rules cover nothing, so those of a page are drawn together, all of one pen at once: a list has two for each of its rows. */
    private void drawRules(PdfContentByte content, Brush brush) {
        if (!rules.isEmpty()) {
            drawAside(Artifact.LAYOUT, content, () -> brush.draw(rules));
            rules.clear();
        }
    }

    private void drawAside(Artifact artifact, PdfContentByte content, Runnable drawing) {
        close(content);
        content.beginMarkedContentSequence(ARTIFACT, Attributes.of(artifact), true);
        drawing.run();
        content.endMarkedContentSequence();
    }

    /** What is drawn for one element in a row is marked once. */
    private void open(PdfStructureElement element, PdfContentByte content) {
        if (element != open) {
            close(content);
            content.beginMarkedContentSequence(element);
            open = element;
        }
    }

    private void close(PdfContentByte content) {
        if (open != null) {
            content.endMarkedContentSequence();
            open = null;
        }
    }

    private void addLink(Item.LinkArea link, Page page, TagTree tags) {
        var annotation = new PdfAnnotation(
                writer,
                (float) link.x(),
                (float) (page.height() - link.y() - link.height()),
                (float) (link.x() + link.width()),
                (float) (page.height() - link.y()),
                action(link.target()));
        annotation.put(PdfName.CONTENTS, new PdfString(link.description(), PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
        var parent = writer.getStructureTreeRoot().addExistingObject(tags.element(link.tag()).getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(parent));
        writer.addAnnotation(annotation);
        tags.addAnnotation(link.tag(), annotation.getIndirectReference());
    }

    private PdfAction action(String target) {
        if (!target.startsWith("#")) {
            return new PdfAction(target);
        }
        var spot = plan.anchors().get(target.substring(1));
        if (spot == null) {
            throw new MissingTargetException(target.substring(1));
        }
        return PdfAction.gotoLocalPage(spot.page() + 1, destination(spot), writer);
    }

    private PdfDestination destination(Spot spot) {
        var top = (float) (plan.pages().get(spot.page()).height() - spot.y()) + ROOM_ABOVE;
        return new PdfDestination(PdfDestination.XYZ, 0, top, 0);
    }

    private void addBookmarks() {
        var open = new ArrayList<PdfOutline>();
        var levels = new ArrayList<Integer>();
        for (var bookmark : plan.bookmarks()) {
            while (!levels.isEmpty() && levels.getLast() >= bookmark.level()) {
                levels.removeLast();
                open.removeLast();
            }
            var parent = open.isEmpty() ? writer.getRootOutline() : open.getLast();
            var action = PdfAction.gotoLocalPage(bookmark.spot().page() + 1, destination(bookmark.spot()), writer);
            open.add(new PdfOutline(parent, action, bookmark.title(), bookmark.level() == 1));
            levels.add(bookmark.level());
        }
    }
}
