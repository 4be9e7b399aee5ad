package lv.burtnica.bench.press;

/** Somebody who makes a PDF file of a booklet; what can be made ready once is made ready before. */
interface Printer extends AutoCloseable {

    String name();

    /** What it says of tags in the file. */
    String tags();

    byte[] print() throws Exception;

    @Override
    default void close() {}
}
