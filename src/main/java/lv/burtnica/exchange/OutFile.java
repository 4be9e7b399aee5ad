package lv.burtnica.exchange;

/** A file on its way out. */
public record OutFile(String name, String mediaType, byte[] bytes) {}
