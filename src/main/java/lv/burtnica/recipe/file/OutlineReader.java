package lv.burtnica.recipe.file;

import static lv.burtnica.recipe.file.MarkdownSource.end;
import static lv.burtnica.recipe.file.MarkdownSource.line;
import static lv.burtnica.recipe.file.MarkdownSource.start;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Walks the blocks of a file once, as RecipeMD's "Parsing a Recipe" does, but goes on after a fault wherever the rest can still be
 * understood, so that a person learns of all faults at once.
 */
final class OutlineReader {

    private final MarkdownSource source;
    private final List<RecipeFault> faults = new ArrayList<>();
    private @Nullable Node current;
    private @Nullable Emphasis tags;
    private @Nullable StrongEmphasis yields;

    private OutlineReader(MarkdownSource source) {
        this.source = source;
        this.current = source.document().getFirstChild();
    }

    static Outline read(String text) {
        return new OutlineReader(MarkdownSource.of(text)).outline();
    }

    private Outline outline() {
        if (source.isTooDeep()) {
            faults.add(RecipeFault.at(1, "too-deep"));
        }
        var title = source.isTooDeep() ? null : title();
        var descriptionFrom = title == null ? 0 : end(title);
        var description = description();
        var descriptionTo = current == null ? source.text().length() : start(current);
        var descriptionText = source.between(descriptionFrom, descriptionTo);
        tagsAndYields();
        var ingredients = new Outline.Section(null, new ArrayList<>(), new ArrayList<>());
        if (ingredientDivider(description)) {
            ingredients(ingredients);
        }
        var instructionsText = current == null ? "" : source.between(end(current), source.text().length());
        var instructions = current == null ? List.<Node>of() : remaining(current);
        return new Outline(source, title, description, descriptionText.isEmpty() ? null : descriptionText, tags, yields,
                ingredients, instructions, instructionsText.isEmpty() ? null : instructionsText, faults);
    }

    private @Nullable Heading title() {
        skipDefinitions();
        if (!(current instanceof Heading heading)) {
            faults.add(RecipeFault.at(current == null ? 1 : line(current), "title-missing"));
            return null;
        }
        if (heading.getLevel() != 1) {
            faults.add(RecipeFault.at(line(heading), "title-level", "level", heading.getLevel()));
        } else if (heading.getFirstChild() == null) {
            faults.add(RecipeFault.at(line(heading), "title-missing"));
        }
        current = heading.getNext();
        return heading;
    }

    private List<Node> description() {
        var blocks = new ArrayList<Node>();
        for (; current != null && !(current instanceof ThematicBreak) && only(current) == null; current = current.getNext()) {
            if (!(current instanceof LinkReferenceDefinition)) {
                blocks.add(current);
            }
        }
        return blocks;
    }

    private void tagsAndYields() {
        for (; current != null && !(current instanceof ThematicBreak); current = current.getNext()) {
            switch (only(current)) {
                case Emphasis found when tags == null -> tags = found;
                case Emphasis again -> faults.add(RecipeFault.at(line(again), "tags-twice"));
                case StrongEmphasis found when yields == null -> yields = found;
                case StrongEmphasis again -> faults.add(RecipeFault.at(line(again), "yields-twice"));
                case null, default -> {
                    if (!(current instanceof LinkReferenceDefinition)) {
                        noDivider(current);
                        return;
                    }
                }
            }
        }
    }

    /** What stands after tags or yields and is neither: most often a divider that grew together with the text above it. */
    private void noDivider(Node block) {
        if (isGluedDivider(block)) {
            faults.add(gluedDivider(block));
        } else {
            faults.add(RecipeFault.at(line(block), "text-after-tags"));
        }
        while (current != null && !(current instanceof ThematicBreak)) {
            current = current.getNext();
        }
    }

    private boolean ingredientDivider(List<Node> description) {
        if (current != null) {
            current = current.getNext();
            return true;
        }
        if (!source.isTooDeep() && faults.stream().noneMatch(fault -> fault.key().endsWith("divider-glued"))) {
            description.stream().filter(OutlineReader::isGluedDivider).findFirst().map(OutlineReader::gluedDivider)
                    .ifPresentOrElse(faults::add, () -> faults.add(RecipeFault.at(source.lastLine(), "divider-missing")));
        }
        return false;
    }

    private void ingredients(Outline.Section root) {
        items(root);
        sections(root, 0);
        if (current != null && !(current instanceof ThematicBreak)) {
            faults.add(RecipeFault.at(line(current), "not-an-ingredient"));
            while (current != null && !(current instanceof ThematicBreak)) {
                current = current.getNext();
            }
        }
    }

    private void items(Outline.Section section) {
        skipDefinitions();
        while (current instanceof ListBlock list) {
            for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
                section.items().add((ListItem) item);
            }
            current = list.getNext();
            skipDefinitions();
        }
    }

    private void sections(Outline.Section parent, int parentLevel) {
        while (current instanceof Heading heading && heading.getLevel() > parentLevel) {
            var section = new Outline.Section(heading, new ArrayList<>(), new ArrayList<>());
            current = heading.getNext();
            items(section);
            sections(section, heading.getLevel());
            parent.sections().add(section);
        }
    }

    private void skipDefinitions() {
        while (current instanceof LinkReferenceDefinition) {
            current = current.getNext();
        }
    }

    static boolean isGluedDivider(Node block) {
        return block instanceof Heading heading && heading.getLevel() == 2 && heading.getSourceSpans().size() > 1;
    }

    static RecipeFault gluedDivider(Node heading) {
        return RecipeFault.at(heading.getSourceSpans().getLast().getLineIndex() + 1, "divider-glued");
    }

    private static List<Node> remaining(Node divider) {
        var blocks = new ArrayList<Node>();
        for (var block = divider.getNext(); block != null; block = block.getNext()) {
            if (!(block instanceof LinkReferenceDefinition)) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** The italics or the bold that is all of a paragraph. */
    private static @Nullable Node only(Node block) {
        if (!(block instanceof Paragraph) || block.getFirstChild() != block.getLastChild()) {
            return null;
        }
        var only = block.getFirstChild();
        return only instanceof Emphasis || only instanceof StrongEmphasis ? only : null;
    }
}
