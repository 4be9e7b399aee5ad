package lv.burtnica.recipe.file;

import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a recipe file sorted into their places, before anybody reads what they say.
 *
 * @param title {@code null} where it is missing
 * @param descriptionText the description as written, {@code null} where there is none
 * @param tags the emphasis that is all of the tags paragraph
 * @param yields the strong emphasis that is all of the yields paragraph
 * @param ingredients the items under no heading and the groups
 * @param instructionsText the instructions as written, {@code null} where there are none
 * @param faults of the outline only
 */
record Outline(
        MarkdownSource source,
        @Nullable Heading title,
        List<Node> description,
        @Nullable String descriptionText,
        @Nullable Emphasis tags,
        @Nullable StrongEmphasis yields,
        Section ingredients,
        List<Node> instructions,
        @Nullable String instructionsText,
        List<RecipeFault> faults) {

    /** Items under a heading ({@code null} for those before the first) and the sections of lower headings that follow it. */
    record Section(@Nullable Heading heading, List<ListItem> items, List<Section> sections) {}
}
