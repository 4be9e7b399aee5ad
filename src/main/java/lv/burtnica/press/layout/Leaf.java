package lv.burtnica.press.layout;

/** A page before it has a number. */
record Leaf(Stack stack, Foot foot) {

    /** What stands at the foot of a page. */
    enum Foot {
        NOTHING,
        NUMBER,
        NUMBER_AND_TITLE
    }
}
