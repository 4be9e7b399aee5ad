package lv.burtnica.press;

/**
 * The title of the whole work in display size, a heading of the first level; for a cover.
 *
 * @param text the title
 * @param subtitle a line below it, or none
 * @param anchor the name links lead to, unique in the manuscript; empty for none
 */
public record Title(Words text, Words subtitle, String anchor) implements Block {

    public static Title of(String text, String subtitle) {
        return new Title(Words.of(text), Words.of(subtitle), "");
    }
}
