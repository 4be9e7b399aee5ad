package lv.burtnica.people;

/** Without this person nobody would be a coordinator any more. */
public class LastCoordinatorException extends RuntimeException {}
