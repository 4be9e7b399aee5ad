package lv.burtnica.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import lv.burtnica.exchange.pack.PackState.Choice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of three texts: what both began with, what it says here, what it says there. */
class PackStateTest {

    @ParameterizedTest
    @CsvSource({
        "  , , a, NEW",
        " a, , a, GONE",
        " a, , b, GONE",
        "  , a, a, SAME",
        " a, a, a, SAME",
        " a, b, b, SAME",
        " a, a, b, CHANGED_THERE",
        " a, b, a, CHANGED_HERE",
        " a, b, c, CHANGED_BOTH",
        "  , a, b, CHANGED_BOTH",
    })
    void eachCase(@Nullable String base, @Nullable String mine, String theirs, PackState state) {
        assertThat(PackState.of(base, mine, theirs)).isEqualTo(state);
    }

    @Test
    void onlyWhatNobodyChangedHereIsTakenByItself() {
        assertThat(PackState.NEW.usual()).isEqualTo(Choice.TAKE);
        assertThat(PackState.CHANGED_THERE.usual()).isEqualTo(Choice.TAKE);
        for (var state : PackState.values()) {
            if (state != PackState.NEW && state != PackState.CHANGED_THERE) {
                assertThat(state.usual()).as(state.name()).isEqualTo(Choice.KEEP);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PackKind.class)
    void whatHappensUsuallyMayBeChosen(PackKind kind) {
        for (var state : PackState.values()) {
            var choices = state.choices(kind);
            assertThat(choices.isEmpty() || choices.contains(state.usual())).as("%s %s", state, kind).isTrue();
        }
    }

    @Test
    void wordsOfABookletThatAreNowhereElseAreNotReplaced() {
        assertThat(PackState.CHANGED_BOTH.choices(PackKind.BOOKLET)).doesNotContain(Choice.TAKE);
        assertThat(PackState.CHANGED_HERE.choices(PackKind.BOOKLET)).doesNotContain(Choice.TAKE);
        assertThat(PackState.CHANGED_BOTH.choices(PackKind.RECIPE)).contains(Choice.TAKE, Choice.KEEP, Choice.KEEP_BOTH);
    }
}
