package lv.burtnica.funder;

/** What a funder is called where one is chosen. */
public record FunderName(long id, String name) {}
