package lv.burtnica.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import lv.burtnica.recipe.LineChanges.Line;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class LineChangesTest {

    @Test
    void onlyWhatTheOtherLacksIsMarked() {
        var changes = LineChanges.of(List.of("200 g griķu", "2 burkāni", "sāls"), List.of("200 g griķu", "1 sīpols", "sāls", "dilles"));
        assertThat(changes.before()).containsExactly(same("200 g griķu"), changed("2 burkāni"), same("sāls"));
        assertThat(changes.after()).containsExactly(same("200 g griķu"), changed("1 sīpols"), same("sāls"), changed("dilles"));
    }

    @Test
    void aLineThatMovedIsMarkedOnceOnEachSide() {
        var changes = LineChanges.of(List.of("a", "b", "c"), List.of("b", "c", "a"));
        assertThat(changes.before()).containsExactly(changed("a"), same("b"), same("c"));
        assertThat(changes.after()).containsExactly(same("b"), same("c"), changed("a"));
    }

    @Test
    void aLineWrittenTwiceCountsTwice() {
        var changes = LineChanges.of(List.of("sāls"), List.of("sāls", "sāls"));
        assertThat(changes.after().stream().filter(Line::changed)).hasSize(1);
    }

    @Test
    void nothingAgainstSomething() {
        assertThat(LineChanges.of(List.of(), List.of("sāls")).after()).containsExactly(changed("sāls"));
        assertThat(LineChanges.of(List.of(), List.of()).before()).isEmpty();
    }

    @Test
    void aHostileDraftCostsNoTime() {
        var endless = Collections.nCopies(50_000, "x");
        Assertions.assertThatNoException().isThrownBy(() -> org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(1), () -> LineChanges.of(endless, Collections.nCopies(50_000, "y"))));
    }

    private static Line same(String text) {
        return new Line(text, false);
    }

    private static Line changed(String text) {
        return new Line(text, true);
    }
}
