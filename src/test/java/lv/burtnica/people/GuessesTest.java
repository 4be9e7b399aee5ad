package lv.burtnica.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private static final String KIND = "kitchen";
    private static final String HERE = "198.51.100.4";

    private final Guesses guesses = new Guesses(new Throttle(Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC)));

    @Test
    void whatIsFoundNeverCounts() {
        IntStream.range(0, 500).forEach(i -> assertThat(guesses.look(KIND, HERE, () -> Optional.of(i))).contains(i));
    }

    @Test
    void afterManyGuessesNothingIsLookedUp() {
        guessInVain(HERE, Guesses.FREE_BY_ADDRESS + 1);
        assertThatThrownBy(() -> guesses.look(KIND, HERE, () -> {
            throw new AssertionError("looked up");
        })).isInstanceOf(TooManyTriesException.class);
    }

    @Test
    void otherAddressesAndOtherCodesGoOn() {
        guessInVain(HERE, Guesses.FREE_BY_ADDRESS + 1);
        assertThat(guesses.look(KIND, "198.51.100.5", () -> Optional.of("zupa"))).contains("zupa");
        assertThat(guesses.look("table", HERE, () -> Optional.of("zupa"))).contains("zupa");
    }

    @Test
    void aNetworkOfTheNewKindIsOneAddress() {
        IntStream.range(0, Guesses.FREE_BY_ADDRESS + 1).forEach(i -> guessInVain("2001:db8:1:2::" + i, 1));
        assertThatThrownBy(() -> guessInVain("2001:db8:1:2:ffff::1", 1)).isInstanceOf(TooManyTriesException.class);
        guessInVain("2001:db8:1:3::1", 1);
    }

    private void guessInVain(String address, int times) {
        IntStream.range(0, times).forEach(i -> assertThat(guesses.look(KIND, address, Optional::empty)).isEmpty());
    }
}
