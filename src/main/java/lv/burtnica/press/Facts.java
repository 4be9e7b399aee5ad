package lv.burtnica.press;

import java.util.List;

/**
 * Short facts in words and shapes, such as minutes and portions.
 *
 * @param facts in reading order
 * @param form how they are set
 */
public record Facts(List<Fact> facts, Form form) implements Block {

    /** How facts are set. */
    public enum Form {
        /** One after the other in a line, as many as fit: "35 minūtes · 4 porcijas". */
        ROW,
        /** Side by side in boxes, wider where there is more to say: the three judgements. Where two have no room, a ruled line each. */
        CARDS
    }

    public Facts {
        facts = List.copyOf(facts);
    }

    /** One after the other in a line. */
    public static Facts row(Fact... facts) {
        return new Facts(List.of(facts), Form.ROW);
    }

    /** Side by side in boxes. */
    public static Facts cards(Fact... facts) {
        return new Facts(List.of(facts), Form.CARDS);
    }

    /**
     * One fact.
     *
     * @param symbol the sign beside it
     * @param label what it is about: "Lēti"; may be empty
     * @param value the fact itself: "0,21 € porcijā"
     * @param detail a sentence below it on a card; may be empty, and a row leaves it out
     */
    public record Fact(Symbol symbol, String label, Words value, Words detail) {

        public static Fact of(Symbol symbol, String label, String value) {
            return new Fact(symbol, label, Words.of(value), Words.NONE);
        }
    }
}
