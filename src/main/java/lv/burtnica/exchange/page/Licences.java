package lv.burtnica.exchange.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** Creative Commons licences by their addresses, in the short form that the notebook keeps. */
final class Licences {

    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("https?://(?:www\\.)?creativecommons\\.org/licenses/(by(?:-nc)?(?:-sa|-nd)?)/([0-9]\\.[0-9])(?:/.*)?");
    private static final Pattern ZERO =
            Pattern.compile("https?://(?:www\\.)?creativecommons\\.org/publicdomain/zero/1\\.0(?:/.*)?");

    private Licences() {}

    /** {@code CC-BY-4.0} for its address; anything else as it is. */
    static String shortened(String licence) {
        if (ZERO.matcher(licence).matches()) {
            return "CC0-1.0";
        }
        var found = CREATIVE_COMMONS.matcher(licence);
        return found.matches() ? "CC-%s-%s".formatted(found.group(1).toUpperCase(Locale.ROOT), found.group(2)) : licence;
    }
}
