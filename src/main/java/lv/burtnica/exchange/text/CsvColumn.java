package lv.burtnica.exchange.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.wording.Texts;

/** What a table of recipes has columns for. */
enum CsvColumn {
    TITLE, DESCRIPTION, LANGUAGE, CATEGORY, YIELD, PREP, COOK, TOTAL, TAGS, INGREDIENTS, STEPS, NOTES, AUTHOR, SITE, SOURCE, LICENCE, IMAGE,
    NUTRITION;

    /** The heading that goes out. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column that a heading means, in the words that people and other programs use for it. */
    static Optional<CsvColumn> of(String heading) {
        var asked = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return Stream.of(values()).filter(column -> column.heading().equals(asked) || column.isCalled(asked)).findFirst();
    }

    private boolean isCalled(String asked) {
        var texts = Texts.standard();
        return texts.languages().stream()
                .flatMap(language -> Stream.of(texts.text("exchange.column." + heading(), language).split("\\|")))
                .anyMatch(asked::equals);
    }
}
