package lv.burtnica.people;

/** Somebody signs in with this name already. */
public class NameTakenException extends RuntimeException {}
