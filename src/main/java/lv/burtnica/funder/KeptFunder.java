package lv.burtnica.funder;

/**
 * A funder that can be chosen.
 *
 * @param version counts its changes; give it back with a change so that two people cannot overwrite each other unseen
 * @param name for those who choose; it is not printed
 */
public record KeptFunder(long id, int version, String name, Funder funder) {}
