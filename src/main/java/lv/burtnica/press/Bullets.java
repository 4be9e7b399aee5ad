package lv.burtnica.press;

import java.util.List;

/**
 * A list without numbers.
 *
 * @param items in reading order
 */
public record Bullets(List<Words> items) implements Block {

    public Bullets {
        items = List.copyOf(items);
    }
}
