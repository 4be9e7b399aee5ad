package lv.burtnica.press;

import java.util.List;

/**
 * A list with an empty box to tick before each item.
 *
 * @param boxSpoken what a screen reader says for the drawn box: "neatzīmēts"
 * @param items in reading order
 */
public record Checklist(String boxSpoken, List<Words> items) implements Block {

    public Checklist {
        items = List.copyOf(items);
    }
}
