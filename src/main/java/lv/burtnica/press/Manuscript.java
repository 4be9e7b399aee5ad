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
 * @param watermark a word behind the text of every page, such as "Melnraksts"; empty for none
 */
public record Manuscript(
        String title,
        Locale language,
        String author,
        String subject,
        String licence,
        Instant date,
        List<Block> blocks,
        String watermark) {

    public Manuscript {
        blocks = List.copyOf(blocks);
    }

    /** Without a watermark. */
    public Manuscript(String title, Locale language, String author, String subject, String licence, Instant date, List<Block> blocks) {
        this(title, language, author, subject, licence, date, blocks, "");
    }

    /** The same with a word behind the text of every page. */
    public Manuscript watermarked(String word) {
        return new Manuscript(title, language, author, subject, licence, date, blocks, word);
    }
}
