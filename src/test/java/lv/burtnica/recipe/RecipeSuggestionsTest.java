package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is offered while somebody types in the starter notebook. */
class RecipeSuggestionsTest extends ViewTest {

    private static final int LIMIT = 8;
    private static final long MILLISECONDS = 50;

    @Autowired
    private RecipeSuggestions suggestions;

    @ParameterizedTest
    @ValueSource(strings = {"grik", "Griķ", "GRIK", "buckw", "греч", "grikiai"})
    void aFoodIsOfferedByAnyOfItsNamesInTheReadersLanguage(String typed) {
        assertThat(suggest(typed)).first().satisfies(first -> {
            assertThat(first.kind()).isEqualTo(Suggestion.Kind.FOOD);
            assertThat(first.text()).isEqualTo("griķi");
            assertThat(first.count()).isPositive();
        });
    }

    @Test
    void recipesAreOfferedByTheBeginningsOfTheirWords() {
        assertThat(suggest("pan plan")).extracting(Suggestion::text).contains("Plānās pankūkas ar piena pulveri");
        assertThat(suggest("skelt zup")).extracting(Suggestion::value).contains("skelto-zirnu-zupa-ar-zavetu-speki");
    }

    @Test
    void tagsAreOfferedWithHowManyRecipesTheyLeadTo() {
        assertThat(suggest("bez ga")).filteredOn(one -> one.kind() == Suggestion.Kind.TAG)
                .extracting(Suggestion::text).containsExactly("bez gaļas");
    }

    @Test
    void noMoreIsOfferedThanAskedForAndNothingTwice() {
        assertThat(suggest("a")).hasSizeLessThanOrEqualTo(LIMIT).doesNotHaveDuplicates();
        assertThat(suggestions.suggest("zupa", Texts.LATVIAN, 2)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "***", "\"", "\\", "šokolādes fontāns", "<b>", "title:a^9"})
    void whatLeadsNowhereIsNotOffered(String typed) {
        assertThat(suggest(typed)).noneMatch(one -> one.count() == 0);
        assertThat(suggest("šokolādes fontāns")).isEmpty();
    }

    @Test
    void englishReadersAreOfferedEnglishRecipes() {
        assertThat(suggestions.suggest("griķ", Texts.ENGLISH, LIMIT)).extracting(Suggestion::value).containsExactly("griki");
        assertThat(suggestions.suggest("appl", Texts.ENGLISH, LIMIT)).extracting(Suggestion::text)
                .contains("Apples under oat crumble");
    }

    @Test
    void theAnswerComesWhileTheFingerIsStillOnTheKey() {
        var typed = List.of("g", "gr", "gri", "grik", "z", "zu", "zup", "a", "p", "pa", "sk", "bez", "rī", "ma", "man", "ка");
        typed.forEach(this::suggest);
        var times = IntStream.range(0, 10)
                .boxed()
                .flatMapToLong(round -> typed.stream().mapToLong(this::nanoseconds))
                .sorted()
                .toArray();
        var p95 = times[times.length * 95 / 100] / 1_000_000.0;
        System.out.printf(Locale.ROOT, "Suggestions: p50 %.1f ms, p95 %.1f ms%n", times[times.length / 2] / 1_000_000.0, p95);
        assertThat(Arrays.stream(times).limit(times.length / 2 + 1L).max().orElseThrow() / 1_000_000).isLessThan(MILLISECONDS);
    }

    private long nanoseconds(String typed) {
        var start = System.nanoTime();
        suggest(typed);
        return System.nanoTime() - start;
    }

    private List<Suggestion> suggest(String typed) {
        return suggestions.suggest(typed, Texts.LATVIAN, LIMIT);
    }
}
