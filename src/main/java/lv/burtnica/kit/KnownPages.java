package lv.burtnica.kit;

import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * Says whether there is something at an address with a name or a number in it, before its view is made. A bean of whoever owns the view;
 * asked only with a reader whose role may open the view.
 *
 * @param room the first part of the addresses, such as {@code receptes}
 * @param known whether this reader finds something under the second part of the address, in the reader's language
 */
public record KnownPages(String room, BiPredicate<String, Locale> known) {

    /** Pages with names that are the same in every language. */
    public static KnownPages named(String room, Predicate<String> known) {
        return new KnownPages(room, (name, language) -> known.test(name));
    }

    /** Pages with numbers of at most 18 digits. */
    public static KnownPages numbered(String room, LongPredicate known) {
        return named(room, name -> name.matches("[0-9]{1,18}") && known.test(Long.parseLong(name)));
    }

    /** Whether the reader finds something there. */
    public boolean has(String name, Locale language) {
        return known.test(name, language);
    }
}
