package lv.burtnica.bench;

/** Something that is measured on a notebook of any size. A part that is new gets its line in {@link Bench}, and a name to ask for it. */
@FunctionalInterface
interface Part {

    /**
     * Measures.
     *
     * @param quick whether the time is short and rough figures will do
     */
    void measure(LargeNotebook notebook, Table table, boolean quick);
}
