package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import lv.burtnica.recipe.DraftPart;
import lv.burtnica.recipe.LineChanges;
import lv.burtnica.recipe.PartWords;
import lv.burtnica.recipe.PictureSize;
import lv.burtnica.recipe.RecipeDraft;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Two texts of a recipe beside each other, on a phone one below the other. Only parts that differ are shown; a line that the other text
 * lacks is marked by a sign and a word.
 */
class SideBySide extends Div {

    private final PartWords words = new PartWords(Wording.in(getLocale()));
    private final RecipeDraft before;
    private final RecipeDraft after;
    private final Sides sides;

    SideBySide(RecipeDraft before, RecipeDraft after, Sides sides) {
        this.before = before;
        this.after = after;
        this.sides = sides;
        addClassName("side-by-side");
        parts(before, after).forEach(part -> add(section(part)));
        if (getComponentCount() == 0) {
            add(new Paragraph(getTranslation("recipe.review.no-difference")));
        }
    }

    /** The parts in which the texts differ. */
    static List<DraftPart> parts(RecipeDraft before, RecipeDraft after) {
        return Arrays.stream(DraftPart.values()).filter(part -> !part.same(before, after)).toList();
    }

    private Section section(DraftPart part) {
        var section = new Section(new H3(words.name(part)), columns(part));
        section.addClassName("compared");
        return section;
    }

    /** The part in both texts. */
    Div columns(DraftPart part) {
        var changes = LineChanges.of(words.lines(part, before), words.lines(part, after));
        var columns = new Div(
                column(sides.before(), changes.before(), sides.beforeMark(), photograph(part, before)),
                column(sides.after(), changes.after(), sides.afterMark(), photograph(part, after)));
        columns.addClassName("columns");
        return columns;
    }

    private Div column(String nameKey, List<LineChanges.Line> lines, String markKey, @Nullable String photograph) {
        var name = new Paragraph(getTranslation(nameKey));
        name.addClassName("side-name");
        var column = new Div(name);
        if (photograph != null) {
            var address = "bildes/" + photograph + "/" + PictureSize.SMALL.code() + ".jpg";
            column.add(new Image(address, getTranslation("recipe.review.photograph")));
        } else if (lines.isEmpty()) {
            column.add(new Paragraph(getTranslation("recipe.review.nothing")));
        } else {
            var list = new UnorderedList();
            lines.forEach(line -> list.add(line(line, markKey)));
            column.add(list);
        }
        return column;
    }

    private ListItem line(LineChanges.Line line, String markKey) {
        var item = new ListItem();
        if (line.changed()) {
            item.addClassName("changed");
            item.add(mark(markKey));
        }
        item.add(new Span(line.text()));
        return item;
    }

    private Component mark(String key) {
        var mark = new Span(getTranslation(key));
        mark.addClassName("mark");
        return mark;
    }

    private static @Nullable String photograph(DraftPart part, RecipeDraft draft) {
        return part == DraftPart.PICTURE ? draft.pictureId() : null;
    }

    /** What the two texts are called, and the marks at lines that only one of them has: text keys. */
    record Sides(String before, String after, String beforeMark, String afterMark) {

        /** An older and a newer text. */
        static final Sides IN_TIME =
                new Sides("recipe.review.before", "recipe.review.after", "recipe.review.mark-gone", "recipe.review.mark-new");

        /** What everybody sees, and what its writer would like. */
        static final Sides ASKED_FOR =
                new Sides("recipe.review.published-text", "recipe.review.asked-text", "recipe.review.mark-gone", "recipe.review.mark-new");

        /** Two people's texts. */
        static final Sides OF_TWO_PEOPLE =
                new Sides("recipe.review.mine", "recipe.review.theirs", "recipe.review.mark-differs", "recipe.review.mark-differs");
    }
}
