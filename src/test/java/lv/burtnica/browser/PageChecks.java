package lv.burtnica.browser;

import com.microsoft.playwright.Response;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.burtnica.wording.Texts;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every public page in one language, on a phone, at a desk and where there is little room, in a browser that remembers nothing. */
@InBrowser
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

    /** Opened on a phone; then the window grows and shrinks, as it does when somebody turns the phone or makes the letters larger. */
    @ParameterizedTest
    @EnumSource
    void itShowsInFullAndInOneLanguage(PublicPage page, Visits visits) {
        try (var visit = visits.another(Visitor.of(language, Visitor.PHONE))) {
            var response = open(page, visit, visits);
            SoftAssertions.assertSoftly(all -> {
                all.assertThat(response.status()).as("status").isEqualTo(page.status());
                all.assertThat(visit.page().getAttribute("html", "lang")).as("lang").isEqualTo(language.getLanguage());
                all.assertThat(visit.page().title()).as("title").isNotBlank();
                itCanBeReadByEverybody(page, visit, all);
                visit.resize(Visitor.DESK);
                itCanBeReadByEverybody(page, visit, all);
                visit.resize(Visitor.NARROWEST);
                visit.picture(page.pictureName());
                all.assertThat(visit.overhang()).as("overhang at four times the size").isZero();
                all.assertThat(visit.complaints()).as("console").allMatch(line -> page.status() == 404 && line.contains("404"));
            });
        }
    }

    private void itCanBeReadByEverybody(PublicPage page, Visit visit, SoftAssertions all) {
        var width = visit.visitor().width();
        visit.picture(page.pictureName());
        var words = visit.words();
        all.assertThat(words).as("words at %d", width).isNotBlank();
        all.assertThat(found(foreignTo(language), words)).as("words of the other language at %d", width).isEmpty();
        all.assertThat(found(UNFILLED, words)).as("texts that were not found or not filled in at %d", width).isEmpty();
        all.assertThat(visit.unknownElements()).as("elements the browser does not know at %d", width).isEmpty();
        all.assertThat(visit.overhang()).as("overhang at %d", width).isZero();
        all.assertThat(visit.barriers()).as("barriers that axe finds at %d", width).isEmpty();
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
