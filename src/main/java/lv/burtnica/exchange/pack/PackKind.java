package lv.burtnica.exchange.pack;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file of a pack is. */
public enum PackKind {
    COURSE, LESSON, WORKSHEET, RECIPE, BOOKLET, FOODS, PICTURE;

    /** The name in manifests and text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PackKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Whether it is a text that people write and change, so that two of them can be compared. */
    public boolean isText() {
        return this != FOODS && this != PICTURE;
    }
}
