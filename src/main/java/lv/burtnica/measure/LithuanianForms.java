package lv.burtnica.measure;

import java.util.List;
import java.util.Set;

/** Lithuanian cases over plain letters, where ą, ę, ė, į, ų and ū have lost their marks. */
final class LithuanianForms {

    private static final List<String> NOMINATIVES = List.of(
            "iai", "ios", "as", "is", "ys", "us", "ai", "os", "es", "ias", "a", "e", "i", "s");
    private static final List<String> ENDINGS = List.of(
            "as", "o", "ui", "a", "u", "e", "ai", "ams", "us", "ais", "is", "io", "iui", "i", "iu", "iai", "iams", "ius", "iais",
            "ys", "aus", "os", "oms", "es", "ei", "ems", "emis", "omis", "uose", "oje", "ios", "ia", "ioms", "s", "ies", "im", "ims");

    private LithuanianForms() {}

    static void addTo(Set<String> forms, String word) {
        if (word.length() < 4) {
            return;
        }
        for (var nominative : NOMINATIVES) {
            if (word.endsWith(nominative)) {
                var stem = word.substring(0, word.length() - nominative.length());
                ENDINGS.forEach(ending -> forms.add(stem + ending));
                if (stem.endsWith("t")) {
                    forms.add(stem.substring(0, stem.length() - 1) + "ciu");
                }
                return;
            }
        }
    }
}
