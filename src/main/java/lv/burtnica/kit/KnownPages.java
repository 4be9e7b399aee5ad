package lv.burtnica.kit;

import java.util.Locale;

/**
 * Says whether there is something at an address with a name or a number in it, before its view is made. Implemented as a bean by whoever
 * owns the view; asked with the reader signed in.
 */
public interface KnownPages {

    /** The first part of the addresses, such as {@code receptes}. */
    String room();

    /**
     * Whether the reader finds something there.
     *
     * @param name the second part of the address
     * @param language the reader's
     */
    boolean has(String name, Locale language);
}
