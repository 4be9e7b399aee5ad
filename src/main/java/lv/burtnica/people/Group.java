package lv.burtnica.people;

/**
 * People who belong together: a support group, or a service.
 *
 * @param id the number it is remembered by
 * @param name as its people call it
 * @param people how many are in it
 */
public record Group(long id, String name, int people) {

    public static final int LONGEST_NAME = 100;
}
