package lv.burtnica.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which recipes go out. */
public enum OutFormat {
    JSONLD("json", "application/ld+json"),
    RECIPEMD("md", "text/markdown;charset=UTF-8"),
    COOKLANG("cook", "text/plain;charset=UTF-8"),
    MEALIE("zip", "application/zip"),
    CSV("csv", "text/csv;charset=UTF-8"),
    TEXT("txt", "text/plain;charset=UTF-8");

    private final String ending;
    private final String mediaType;

    OutFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** How addresses and text keys name it: {@code cooklang}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a command or an address; none where the code means nothing. */
    public static Optional<OutFormat> ofCode(String code) {
        return Stream.of(values()).filter(format -> format.code().equals(code)).findFirst();
    }

    /** Of the files of one recipe, without a dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
