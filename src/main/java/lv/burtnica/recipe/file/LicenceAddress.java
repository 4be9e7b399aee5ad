package lv.burtnica.recipe.file;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the text of a licence stands, for Creative Commons licences by their SPDX identifiers and for addresses as they are. */
public final class LicenceAddress {

    private static final Pattern CREATIVE_COMMONS = Pattern.compile("CC-(BY(?:-NC)?(?:-SA|-ND)?)-([0-9]\\.[0-9])");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private LicenceAddress() {}

    /** The address of the licence; empty for one that is not known here. */
    public static Optional<String> of(String licence) {
        if (ADDRESS.matcher(licence).matches()) {
            return Optional.of(licence);
        }
        if (licence.equals("CC0-1.0")) {
            return Optional.of("https://creativecommons.org/publicdomain/zero/1.0/");
        }
        var found = CREATIVE_COMMONS.matcher(licence);
        return found.matches()
                ? Optional.of("https://creativecommons.org/licenses/%s/%s/"
                        .formatted(found.group(1).toLowerCase(Locale.ROOT), found.group(2)))
                : Optional.empty();
    }
}
