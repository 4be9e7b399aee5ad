package lv.burtnica.recipe;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the name that a recipe has in addresses and file names. */
public final class RecipeKey {

    private static final int LONGEST = 80;

    /** What Windows takes for a device, whatever ending a file has. */
    private static final Pattern OF_A_DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private RecipeKey() {}

    /** {@code Griķu plācenīši} becomes {@code griku-placenisi}; a title without letters becomes {@code recepte}. */
    public static String of(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        var key = plain.replaceAll("[^a-z0-9]+", "-");
        if (key.length() > LONGEST) {
            key = key.substring(0, LONGEST);
        }
        key = key.replaceAll("^-+|-+$", "");
        if (key.isEmpty()) {
            return "recepte";
        }
        return OF_A_DEVICE.matcher(key).matches() ? key + "-recepte" : key;
    }
}
