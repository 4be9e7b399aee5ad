package lv.burtnica.press.layout;

import java.util.List;
import lv.burtnica.press.Words;
import lv.burtnica.press.plan.Tag;

/**
 * Where a block is being set.
 *
 * @param scale the sizes of the look
 * @param place what to call the place in an error
 * @param width of the column in points
 * @param room height of a page's text area in points
 * @param tag the element of the structure tree that holds the block
 * @param book what is known about the whole manuscript
 */
record Context(Scale scale, String place, double width, double room, Tag tag, Book book) {

    Context under(Tag other) {
        return new Context(scale, place, width, room, other, book);
    }

    Context at(String other) {
        return other.isBlank() ? this : new Context(scale, other, width, room, tag, book);
    }

    Context wide(double other) {
        return new Context(scale, place, other, room, tag, book);
    }

    List<Word> spell(Words words, TextStyle style, Tag owner) {
        return Speller.spell(words, style, owner, place);
    }

    List<Line> lines(Words words, TextStyle style, Tag owner, double room) {
        return Lines.of(spell(words, style, owner), room);
    }
}
