package lv.burtnica.booklet;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What was published of a booklet once, and never changes again.
 *
 * @param id its number in the store
 * @param bookletKey the booklet's name in addresses
 * @param number 1 for the first edition of a booklet
 * @param recipes how many recipes it holds
 * @param pages of the A5 form
 * @param files one for each form on paper
 */
public record Edition(
        long id,
        String bookletKey,
        int number,
        Locale language,
        String title,
        String subtitle,
        String groupName,
        String illustration,
        int recipes,
        int pages,
        Instant publishedAt,
        List<File> files) {

    public Edition {
        files = List.copyOf(files);
    }

    /**
     * A finished file of the edition.
     *
     * @param size in bytes
     * @param sha256 of its bytes, in lower-case hexadecimal digits
     */
    public record File(PaperForm form, long size, String sha256) {

        /** A name for the file on the reader's machine. */
        public String name(Edition edition) {
            var language = edition.language().getLanguage();
            return edition.bookletKey() + "-" + edition.number() + "-" + language + "-" + form.fileName();
        }
    }
}
