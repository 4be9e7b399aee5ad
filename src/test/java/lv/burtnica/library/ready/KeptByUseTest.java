package lv.burtnica.library.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class KeptByUseTest {

    private static final int ROOM = 100_000;

    private final KeptByUse<byte[]> kept = new KeptByUse<>(ROOM, bytes -> bytes.length);

    @Test
    void neverTakesMoreThanItsRoom() {
        for (var i = 0; i < 500; i++) {
            kept.keep("lapa " + i, new byte[i * 37 % 20_000]);
            assertThat(kept.bytes()).isBetween(0L, (long) ROOM);
        }
        assertThat(kept.count()).isBetween(4, 100);
        assertThat(kept.find("lapa 499")).isNotNull();
        assertThat(kept.find("lapa 0")).isNull();
    }

    @Test
    void emptyThingsAndLongNamesTakeRoomToo() {
        for (var i = 0; i < 5000; i++) {
            kept.keep("meklet=" + "x".repeat(200) + i, new byte[0]);
        }
        assertThat(kept.count()).isLessThan(ROOM / 600);
    }

    @Test
    void whatIsAskedForStays() {
        kept.keep("bieži", new byte[10_000]);
        for (var i = 0; i < 50; i++) {
            kept.keep("reti " + i, new byte[10_000]);
            assertThat(kept.find("bieži")).hasSize(10_000);
        }
        assertThat(kept.find("reti 0")).isNull();
    }

    @Test
    void aNewThingTakesThePlaceOfTheOldOne() {
        for (var i = 0; i < 100; i++) {
            kept.keep("lapa", new byte[20_000]);
        }
        assertThat(kept.count()).isOne();
        assertThat(kept.bytes()).isLessThan(21_000);
        kept.keep("lapa", new byte[ROOM / 4]);
        assertThat(kept.find("lapa")).as("too large to keep, and the old one is no longer true").isNull();
        assertThat(kept.bytes()).isZero();
        kept.keep("lapa", new byte[5]);
        kept.drop("lapa");
        kept.drop("nav");
        assertThat(kept.bytes()).isZero();
    }

    @Test
    void tellsOfWhatIsNoLongerKept() {
        var gone = new ArrayList<Integer>();
        var small = new KeptByUse<Integer>(4000, any -> 600, gone::add);
        for (var i = 0; i < 5; i++) {
            small.keep("lapa " + i, i);
        }
        assertThat(gone).containsExactly(0);
        small.keep("lapa 4", 44);
        small.drop("lapa 3");
        assertThat(gone).containsExactly(0, 4, 3);
    }

    @Test
    void countsRightWhereManyComeAtOnce() throws InterruptedException {
        var go = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 8; i++) {
                var own = i;
                people.submit(() -> {
                    go.await();
                    for (var n = 0; n < 2000; n++) {
                        kept.keep("lapa " + (n + own) % 40, new byte[n % 9000]);
                        kept.drop("lapa " + n % 60);
                        kept.find("lapa " + n % 7);
                    }
                    return null;
                });
            }
            go.countDown();
        }
        for (var i = 0; i < 60; i++) {
            kept.drop("lapa " + i);
        }
        assertThat(kept.bytes()).isZero();
        assertThat(kept.count()).isZero();
    }
}
