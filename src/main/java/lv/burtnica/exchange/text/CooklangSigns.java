package lv.burtnica.exchange.text;

/** Cooklang has no way to write its own signs as plain text; the wide forms that Unicode has of them stand in, and are read back. */
final class CooklangSigns {

    private static final String SIGNS = "@#~{}[]";
    private static final String WIDE = "\uFF20\uFF03\uFF5E\uFF5B\uFF5D\uFF3B\uFF3D";
    private static final String DASHES = "--";
    private static final String WIDE_DASHES = "\u2010\u2010";
    private static final String STARTS = "=>+&?*-";
    private static final String WIDE_STARTS = "\uFF1D\uFF1E\uFF0B\uFF06\uFF1F\uFF0A\uFF0D";

    private CooklangSigns() {}

    /** Text that means nothing to Cooklang, wherever it stands in a line. */
    static String escaped(String text) {
        var changed = swapped(text.replace(DASHES, WIDE_DASHES), SIGNS, WIDE);
        return changed.isEmpty() ? changed : swapped(changed.substring(0, 1), STARTS, WIDE_STARTS) + changed.substring(1);
    }

    static String plain(String text) {
        return swapped(swapped(text.replace(WIDE_DASHES, DASHES), WIDE, SIGNS), WIDE_STARTS, STARTS);
    }

    private static String swapped(String text, String from, String to) {
        var swapped = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var at = from.indexOf(text.charAt(i));
            swapped.append(at < 0 ? text.charAt(i) : to.charAt(at));
        }
        return swapped.toString();
    }
}
