package lv.burtnica.library;

/**
 * Something to narrow a list by.
 *
 * @param address of the list with this choice made, or taken back where it was made
 * @param count how many recipes the choice would leave
 * @param here whether it is chosen already
 */
public record ShownChoice(String address, String name, long count, boolean here) {}
