package lv.burtnica.press;

import java.util.List;

/**
 * The same content in several forms: the first that a page can hold whole is set, and the last where none can be.
 *
 * <p>Whoever writes a manuscript does not know how high words become. So a card says which forms it likes best, and the press measures.
 *
 * @param forms from the one liked best to the one that is set whatever its height; at least one. {@linkplain Columns#fixed Columns whose
 *     shares are fixed} are measured as they are, others may change their widths in order to fit
 */
public record FirstFitting(List<List<Block>> forms) implements Block {

    public FirstFitting {
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("There is no form to choose");
        }
        forms = forms.stream().map(List::copyOf).toList();
    }

    /** The form liked best, for those who read without pages. */
    public List<Block> best() {
        return forms.getFirst();
    }
}
