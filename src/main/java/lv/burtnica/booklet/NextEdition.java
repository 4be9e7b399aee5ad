package lv.burtnica.booklet;

import java.util.List;

/**
 * The edition that publishing a booklet would make now.
 *
 * @param number 1 for the first
 * @param changes what it would change, a sentence for each kind of change; empty for a first one
 * @param same whether neither recipes nor texts changed since the last
 */
public record NextEdition(int number, List<String> changes, boolean same) {

    public NextEdition {
        changes = List.copyOf(changes);
    }
}
