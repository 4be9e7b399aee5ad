package lv.burtnica.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final String HOME = "192.0.2.7";
    private static final String ELSEWHERE = "198.51.100.20";

    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private final InstantSource time = () -> now;
    private final Gate gate = new Gate(new Throttle(time.withZone(ZoneOffset.UTC)));

    @Test
    void afterFiveWrongTriesEachWaitIsTwiceAsLongUpToAQuarterOfAnHour() {
        guess("ilze", HOME, 5);
        var waits = IntStream.range(0, 9).mapToObj(any -> {
            gate.enter("ilze", HOME);
            var wait = wait("ilze", HOME);
            now = now.plus(wait);
            return wait.toSeconds();
        });
        assertThat(waits).containsExactly(10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L, 900L);
    }

    @Test
    void tryingWhileWaitingDoesNotMakeTheWaitLonger() {
        guess("ilze", HOME, 6);
        var wait = wait("ilze", HOME);
        IntStream.range(0, 100).forEach(any -> assertThat(wait("ilze", HOME)).isEqualTo(wait));
    }

    @Test
    void theRightPassphraseAfterTheWaitAlwaysWorksAndForgetsTheRest() {
        guess("ilze", HOME, 6);
        now = now.plus(wait("ilze", HOME));
        gate.enter("ilze", HOME);
        gate.opened("ilze", HOME);
        guess("ilze", HOME, 5);
        assertThat(wait("ilze", HOME)).isZero();
    }

    @Test
    void capitalsAndMarksInTheNameAreNoWayAround() {
        guess("Ilzē", HOME, 3);
        guess("ILZE", HOME, 3);
        assertThat(wait("ilze", HOME)).isPositive();
    }

    @Test
    void aStrangerElsewhereCannotKeepTheOwnerWaiting() {
        gate.enter("ilze", HOME);
        gate.opened("ilze", HOME);
        guess("ilze", ELSEWHERE, 6);
        assertThat(wait("ilze", ELSEWHERE)).isPositive();
        assertThat(wait("ilze", HOME)).isZero();
    }

    @Test
    void whoGuessesAtManyAccountsFromOneAddressWaitsToo() {
        IntStream.range(0, 41).forEach(n -> gate.enter("dalībnieks" + n, ELSEWHERE));
        assertThat(wait("kāds cits", ELSEWHERE)).isPositive();
        assertThat(wait("kāds cits", HOME)).isZero();
    }

    @Test
    void comingInOneselfInBetweenDoesNotMakeGuessingFree() {
        for (var n = 0; n < 40; n++) {
            gate.enter("dalībnieks" + n, ELSEWHERE);
            gate.enter("savējais", ELSEWHERE);
            gate.opened("savējais", ELSEWHERE);
        }
        gate.enter("vēl viens", ELSEWHERE);
        assertThat(wait("savējais", ELSEWHERE)).isPositive();
    }

    @Test
    void allAddressesOfOneNetworkCountAsOne() {
        IntStream.range(0, 41).forEach(n -> gate.enter("2001:db8:1:2::" + n));
        assertThatThrownBy(() -> gate.enter("2001:db8:1:2:ffff::1")).isInstanceOf(TooManyTriesException.class);
        assertThatCode(() -> gate.enter("2001:db8:1:3::1")).doesNotThrowAnyException();
        assertThatCode(() -> gate.enter("nav adrese; drop table")).doesNotThrowAnyException();
    }

    @Test
    void aNewCardForgivesAndAnHourForgets() {
        guess("ilze", HOME, 8);
        gate.forgive("Ilze");
        assertThat(wait("ilze", HOME)).isZero();
        guess("jānis", HOME, 5);
        now = now.plus(Duration.ofMinutes(61));
        guess("jānis", HOME, 4);
        assertThat(wait("jānis", HOME)).isZero();
    }

    @Test
    void manyTriesAtTheSameTimeDoNotSlipThrough() throws InterruptedException {
        var heard = new AtomicInteger();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 200).forEach(any -> crowd.submit(() -> {
                gate.enter("ilze", HOME);
                heard.incrementAndGet();
            }));
        }
        assertThat(heard.get()).isEqualTo(6);
    }

    @Test
    void aFloodOfNamesDoesNotFillTheMemory() {
        var throttle = new Throttle(Clock.fixed(now, ZoneOffset.UTC));
        var guarded = new Gate(throttle);
        IntStream.range(0, 120_000).forEach(n -> guarded.enter("vārds" + n, n % 200 + ".0.2." + n % 251));
        assertThat(throttle.size()).isLessThanOrEqualTo(50_000);
    }

    private void guess(String account, String address, int times) {
        for (var n = 0; n < times; n++) {
            now = now.plus(wait(account, address));
            gate.enter(account, address);
        }
    }

    /** How long the next try would have to wait; asking counts nothing where it has to. */
    private Duration wait(String account, String address) {
        return gate.waitOf(account, address);
    }
}
