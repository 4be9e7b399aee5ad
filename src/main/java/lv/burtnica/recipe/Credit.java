package lv.burtnica.recipe;

/**
 * Whose recipe it is.
 *
 * @param author the name as the person wants it shown, empty for no name
 * @param licence an SPDX identifier such as {@code CC-BY-4.0}, empty where nothing was said
 * @param source where it comes from: an address or a title, empty for the author's own
 */
public record Credit(String author, String licence, String source) {

    public static final Credit NONE = new Credit("", "", "");
}
