package lv.burtnica.recipe;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a dish is for, the coarsest way to look for it. */
public enum MealKind {
    BREAKFAST("porridge"), SOUP("soup"), MAIN("pan"), BAKE("loaf"), DESSERT("cake"), SNACK("cookie"), PRESERVE("jar");

    private final String drawing;

    MealKind(String drawing) {
        this.drawing = drawing;
    }

    /** The line drawing for a dish of this kind where nobody chose one, such as {@code soup}. */
    public String drawing() {
        return drawing;
    }

    /** The name used in recipe files, such as {@code breakfast}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a file or an address; none where the code means nothing. */
    public static Optional<MealKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
