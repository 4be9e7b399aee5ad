package lv.burtnica.booklet.file;

import static lv.burtnica.booklet.file.BookletFileReader.string;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.burtnica.booklet.BookletParts;
import lv.burtnica.booklet.file.BookletFile.LogoFile;
import lv.burtnica.funder.Funder;
import lv.burtnica.recipe.MealKind;
import org.jspecify.annotations.Nullable;

/** Reads which parts a booklet has besides its recipes. */
final class PartsReader {

    private PartsReader() {}

    static BookletParts parts(Map<String, Object> values) {
        var beside = string(values, "beside");
        return new BookletParts(
                flag(values, "how-to"),
                flag(values, "judgements"),
                flag(values, "notes"),
                flag(values, "note-pages"),
                flag(values, "conversions"),
                beside.isEmpty() ? null : BookletFileReader.language(beside),
                chapters(values.get("chapters")),
                new Funder(string(values, "funder").strip(), List.of()));
    }

    static List<LogoFile> logos(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && list.size() <= Funder.MOST_LOGOS && list.stream().allMatch(Map.class::isInstance)) {
            return list.stream().map(each -> logo((Map<?, ?>) each)).toList();
        }
        throw new BookletFileException("booklet.file.logos", Map.of("most", Funder.MOST_LOGOS));
    }

    private static LogoFile logo(Map<?, ?> values) {
        if (values.get("file") instanceof String file
                && values.get("alt") instanceof String alt
                && values.get("millimetres") instanceof Number millimetres
                && millimetres.doubleValue() > 0
                && millimetres.doubleValue() <= Funder.TALLEST_LOGO) {
            return new LogoFile(file, alt, millimetres.doubleValue(), Boolean.TRUE.equals(values.get("emblem")));
        }
        throw new BookletFileException("booklet.file.logo", Map.of("tallest", Funder.TALLEST_LOGO));
    }

    private static boolean flag(Map<String, Object> values, String key) {
        return switch (values.getOrDefault(key, true)) {
            case Boolean wanted -> wanted;
            default -> throw new BookletFileException("booklet.file.yes-or-no", Map.of("key", key));
        };
    }

    private static Map<MealKind, String> chapters(@Nullable Object value) {
        var chapters = new EnumMap<MealKind, String>(MealKind.class);
        if (value == null) {
            return chapters;
        }
        if (!(value instanceof Map<?, ?> texts)) {
            throw new BookletFileException("booklet.file.chapter", Map.of("chapter", value.toString()));
        }
        texts.forEach((name, text) -> chapters.put(
                MealKind.ofCode(String.valueOf(name))
                        .orElseThrow(() -> new BookletFileException("booklet.file.chapter", Map.of("chapter", String.valueOf(name)))),
                String.valueOf(text).strip()));
        return chapters;
    }
}
