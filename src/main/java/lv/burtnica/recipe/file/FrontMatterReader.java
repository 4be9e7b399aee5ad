package lv.burtnica.recipe.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.recipe.Credit;
import lv.burtnica.recipe.Keeping;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.StoringPlace;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Judges the front matter of a recipe file: which keys there may be and what each of them may say. */
final class FrontMatterReader {

    static final Set<String> KEYS = new TreeSet<>(List.of("language", "kind", "minutes", "picture", "author", "licence", "source",
            "translation-of", "keeps-months", "store", "cooked-grams"));

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final int LONGEST_KEEPING = 120;

    private final Map<String, FrontMatterValue> values;
    private final List<RecipeFault> faults;

    private FrontMatterReader(Map<String, FrontMatterValue> values, List<RecipeFault> faults) {
        this.values = values;
        this.faults = faults;
    }

    /** The front matter, with the usual values where a key is missing or wrong; what is wrong is added to the faults. */
    static FrontMatter read(FrontMatterText text, List<RecipeFault> faults) {
        if (text.isOpen()) {
            faults.add(RecipeFault.at(1, "front-matter-open"));
        }
        var values = FrontMatterValue.all(text.head(), faults);
        values.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                faults.add(RecipeFault.at(value.keyLine(), "key-unknown", Map.of("key", key, "allowed", String.join(", ", KEYS))));
            }
        });
        return new FrontMatterReader(values, faults).frontMatter();
    }

    private FrontMatter frontMatter() {
        return new FrontMatter(
                language(),
                oneOf("kind", names(Stream.of(MealKind.values()), MealKind::code)).orElse(MealKind.MAIN),
                number("minutes", 99_999),
                slug("picture").orElse(RecipeFileReader.USUAL_PICTURE),
                new Credit(text("author"), text("licence"), text("source")),
                slug("translation-of").orElse(null),
                keeping(),
                number("cooked-grams", 99_999));
    }

    private Locale language() {
        var languages = Set.of(Locale.getISOLanguages());
        return value("language", languages::contains, "language-wrong", "").map(Locale::of).orElse(Texts.LATVIAN);
    }

    private @Nullable Keeping keeping() {
        var months = number("keeps-months", LONGEST_KEEPING);
        var place = oneOf("store", names(Stream.of(StoringPlace.values()), StoringPlace::code));
        if (values.containsKey("keeps-months") != values.containsKey("store")) {
            var lonely = values.containsKey("store") ? "store" : "keeps-months";
            faults.add(RecipeFault.at(line(lonely), "keeping-half", "key", lonely));
        }
        return months == null || place.isEmpty() ? null : new Keeping(months, place.get());
    }

    private String text(String key) {
        var value = values.get(key);
        return value == null ? "" : Blanks.strip(value.text());
    }

    private Optional<String> slug(String key) {
        return value(key, text -> SLUG.matcher(text).matches(), "slug-wrong", "");
    }

    private @Nullable Integer number(String key, int highest) {
        return value(key, text -> WHOLE_NUMBER.matcher(text).matches() && Integer.parseInt(text) <= highest, "number-wrong",
                Integer.toString(highest)).map(Integer::valueOf).orElse(null);
    }

    private <T> Optional<T> oneOf(String key, Map<String, T> allowed) {
        return value(key, allowed::containsKey, "value-unknown", String.join(", ", allowed.keySet())).map(allowed::get);
    }

    private Optional<String> value(String key, Predicate<String> isRight, String fault, String allowed) {
        var value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!isRight.test(value.text())) {
            faults.add(RecipeFault.at(value.line(), fault, Map.of("key", key, "value", value.text(), "allowed", allowed)));
            return Optional.empty();
        }
        return Optional.of(value.text());
    }

    private int line(String key) {
        return Optional.ofNullable(values.get(key)).map(FrontMatterValue::line).orElse(1);
    }

    private static <T> Map<String, T> names(Stream<T> values, Function<T, String> code) {
        return values.collect(Collectors.toMap(code, value -> value, (one, other) -> one, LinkedHashMap::new));
    }
}
