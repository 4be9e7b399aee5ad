package lv.burtnica.exchange.pack;

import java.util.Locale;
import lv.burtnica.wording.Texts;

/**
 * A file of a pack, as its manifest names it.
 *
 * @param path within the pack
 * @param key by which the thing is known where the pack was made
 * @param language of the text, empty for what has none
 * @param version counts the changes made there, 0 where nobody counts
 * @param title as people know it, may be empty
 * @param author whose it is, may be empty
 * @param licence an SPDX identifier
 * @param picture the path of a recipe's photograph, empty for none
 * @param persons of a photograph: {@code nobody} is on it, or somebody who {@code agreed}; empty for other files
 * @param sha256 of the file's bytes, in lower-case hexadecimal digits
 */
public record PackEntry(
        String path, PackKind kind, String key, String language, int version, String title, String author, String licence, String picture,
        String persons, String sha256) {

    private static final String USUAL_LICENCE = "CC-BY-4.0";

    /** A text of the course. */
    static PackEntry page(PackKind kind, String key, Locale language, int version, String title) {
        return new PackEntry(
                PackPaths.of(kind, key, language), kind, key, language.getLanguage(), version, title, "", USUAL_LICENCE, "", "", "");
    }

    Locale locale() {
        return language.isEmpty() ? Texts.LATVIAN : Locale.of(language);
    }

    PackEntry withHash(String hash) {
        return new PackEntry(path, kind, key, language, version, title, author, licence, picture, persons, hash);
    }
}
