package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How much a stranger may ask for. */
class LimitsTest {

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final Allowance allowance = new Allowance(3, Duration.ofMinutes(1), new Ticking());

    @Test
    void aMinuteHasItsNumberAndThenANewOneBegins() {
        assertThat(allowance.take("192.0.2.1").remaining()).isEqualTo(2);
        now = now.plusSeconds(30);
        allowance.take("192.0.2.1");
        assertThat(allowance.take("192.0.2.1").granted()).isTrue();
        var refused = allowance.take("192.0.2.1");
        assertThat(refused.granted()).isFalse();
        assertThat(refused.seconds()).isEqualTo(30);
        assertThat(allowance.take("192.0.2.2").granted()).isTrue();
        now = now.plusSeconds(30);
        assertThat(allowance.take("192.0.2.1").remaining()).isEqualTo(2);
    }

    @Test
    void aNetworkOfVersionSixIsOneAsker() {
        for (var i = 1; i <= 3; i++) {
            assertThat(allowance.take("2001:db8::" + i).granted()).isTrue();
        }
        assertThat(allowance.take("2001:db8:0:0:ffff::1").granted()).isFalse();
        assertThat(allowance.take("2001:db8:0:1::1").granted()).isTrue();
    }

    @Test
    void addressesThatAreNoneDoNoHarm() {
        assertThat(allowance.take("").granted()).isTrue();
        assertThat(allowance.take(":::not an address").granted()).isTrue();
    }

    @Test
    void theQueueWorksOnOneThingAtATimeAndTurnsTheRestAway() throws InterruptedException {
        var queue = new PrintQueue();
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var most = new AtomicInteger();
        var at = new AtomicInteger();
        var refused = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            people.execute(() -> queue.print(() -> work(begun, go, at, most)));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            for (var i = 0; i < 20; i++) {
                people.execute(() -> {
                    try {
                        queue.print(() -> work(begun, go, at, most));
                    } catch (PrintQueue.FullException e) {
                        if (refused.incrementAndGet() == 14) {
                            go.countDown();
                        }
                    }
                });
            }
        }
        assertThat(most).hasValue(1);
        assertThat(refused).hasValue(14);
        assertThatThrownBy(() -> queue.print(() -> {
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);
        assertThat(queue.<Integer>print(() -> 5)).as("trouble leaves the queue open").isEqualTo(5);
    }

    private static int work(CountDownLatch begun, CountDownLatch go, AtomicInteger at, AtomicInteger most) {
        most.accumulateAndGet(at.incrementAndGet(), Math::max);
        begun.countDown();
        try {
            go.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return at.decrementAndGet();
    }

    private final class Ticking extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
