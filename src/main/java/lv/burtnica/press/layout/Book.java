package lv.burtnica.press.layout;

import java.util.List;
import lv.burtnica.press.Block;
import lv.burtnica.press.Heading;
import lv.burtnica.press.plan.HeadingLevels;
import lv.burtnica.press.plan.Role;

/** What has to be known about a whole manuscript while its blocks are set one after the other. */
final class Book {

    private final List<Heading> contents;
    private final HeadingLevels levels = new HeadingLevels();

    Book(List<Block> blocks) {
        contents = Heading.within(blocks).filter(Heading::isInContents).toList();
    }

    /** The headings that the contents list, in reading order. */
    List<Heading> contents() {
        return contents;
    }

    /** The element of a heading: as deep as there are headings above it, so that no level is ever skipped. */
    Role headingRole(int level) {
        return Role.heading(levels.depth(level));
    }
}
