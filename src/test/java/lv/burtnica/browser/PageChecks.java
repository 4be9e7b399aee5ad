package lv.burtnica.browser;

import com.microsoft.playwright.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.burtnica.wording.Texts;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public page in one language, on a phone and at a desk, in a browser that has never been here. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
abstract class PageChecks {

    private static final Pattern ENGLISH_WORDS =
            words("the|and|with|your|this|please|search|save|cancel|delete|close|open|show|more|home|toggle|page|pages|"
                    + "error|loading|password|username|sign|log in|recipes?|booklets?|portions?|minutes|not found|online");

    private static final Pattern LATVIAN_WORDS =
            words("un|ar|vai|nav|receptes?|lapas?|meklēt|ienākt|pievienot|saglabāt|atcelt|aizvērt|porcij\\w*|minūt\\w*|parole|sākums");

    private static final Pattern UNFILLED = Pattern.compile("\\?\\?|\\{\\w+[,}]|\\b[a-z]+\\.[a-z-]+\\.[a-z.-]+\\b(?<!\\.lv|\\.org)");

    private final Locale language;

    PageChecks(Locale language) {
        this.language = language;
    }

    Stream<Arguments> everyPageAtEveryWidth() {
        return Arrays.stream(PublicPage.values())
                .flatMap(page -> Stream.of(Visitor.PHONE, Visitor.DESK).map(width -> Arguments.of(page, Visitor.of(language, width))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPageAtEveryWidth")
    void itShowsInFullAndInOneLanguage(PublicPage page, Visitor visitor, Visits visits) {
        try (var visit = visits.begin(visitor)) {
            var response = open(page, visit, visits);
            visit.picture(page.pictureName());
            SoftAssertions.assertSoftly(all -> {
                all.assertThat(response.status()).as("status").isEqualTo(page.status());
                all.assertThat(visit.page().getAttribute("html", "lang")).as("lang").isEqualTo(visitor.language().getLanguage());
                all.assertThat(visit.page().title()).as("title").isNotBlank();
                all.assertThat(visit.words()).as("words").isNotBlank();
                all.assertThat(found(foreignTo(visitor.language()), visit.words())).as("words of the other language").isEmpty();
                all.assertThat(found(UNFILLED, visit.words())).as("texts that were not found or not filled in").isEmpty();
                all.assertThat(visit.unknownElements()).as("elements the browser does not know").isEmpty();
                all.assertThat(visit.complaints()).as("console").allMatch(line -> page.status() == 404 && line.contains("404"));
                all.assertThat(visit.barriers()).as("barriers that axe finds").isEmpty();
            });
        }
    }

    static Response open(PublicPage page, Visit visit, Visits visits) {
        return visit.open(page.path(visit.visitor().language(), new Shelf(visits.notebook())));
    }

    private static Pattern foreignTo(Locale language) {
        return language.equals(Texts.LATVIAN) ? ENGLISH_WORDS : LATVIAN_WORDS;
    }

    private static Stream<String> found(Pattern pattern, String words) {
        return words.lines().filter(line -> pattern.matcher(line).find());
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
