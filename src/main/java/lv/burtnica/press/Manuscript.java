package lv.burtnica.press;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What is to be printed.
 *
 * @param title shown in the title bar of a reader program
 * @param language of the text, unless a section or a span says otherwise
 * @param author whose work it is: a group or a person
 * @param subject one sentence about it; may be empty
 * @param licence for example "CC BY 4.0"; may be empty
 * @param date when its content was last changed; the only date in the file, so that the same manuscript gives the same bytes
 * @param blocks in reading order; none at all gives one empty page
 */
public record Manuscript(
        String title, Locale language, String author, String subject, String licence, Instant date, List<Block> blocks) {

    public Manuscript {
        blocks = List.copyOf(blocks);
    }
}
