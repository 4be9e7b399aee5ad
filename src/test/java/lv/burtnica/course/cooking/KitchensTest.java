package lv.burtnica.course.cooking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KitchensTest {

    private static final KitchenDay DAY = new KitchenDay(1, "datums=2026-12-01&cilveki=10");
    private static final String PLOV = "risu-plovs-ar-sautetu-cukgalu";
    private static final String SOUP = "skelto-zirnu-zupa";

    private final WindUpClock clock = new WindUpClock();
    private final Kitchens kitchens = new Kitchens(clock);

    @Test
    void eachPairHearsOfTheOthersAndNotOfItself() {
        var code = kitchens.open(DAY);
        assertThat(kitchens.hear(code, news("tabletone", PLOV, 3))).hasValue(List.of());
        var heard = kitchens.hear(code, news("tablettwo", SOUP, 0)).orElseThrow();
        assertThat(heard).singleElement().satisfies(other -> {
            assertThat(other.dish()).isEqualTo(PLOV);
            assertThat(other.card()).isEqualTo(3);
            assertThat(other.steps()).isEqualTo(7);
        });
    }

    @Test
    void aTimerRunsOnWhileItsTabletIsSilent() {
        var code = kitchens.open(DAY);
        kitchens.hear(code, new PairNews("tabletone", PLOV, 2, 7, List.of(new PairNews.Timer(2, 100))));
        clock.pass(Duration.ofSeconds(130));
        var other = kitchens.hear(code, news("tablettwo", SOUP, 1)).orElseThrow().getFirst();
        assertThat(other.timers()).containsExactly(new PairNews.Timer(2, -30));
        assertThat(other.quiet()).isEqualTo(130);
    }

    @Test
    void whoWasSilentForLongIsNoLongerShown() {
        var code = kitchens.open(DAY);
        kitchens.hear(code, news("tabletone", PLOV, 2));
        clock.pass(Kitchens.SILENT_AFTER.plusSeconds(1));
        assertThat(kitchens.hear(code, news("tablettwo", SOUP, 1))).hasValue(List.of());
    }

    @Test
    void aKitchenIsForgottenAfterHalfADayAndOpenedAgainByItsPage() {
        var code = kitchens.open(DAY);
        clock.pass(Kitchens.FORGOTTEN_AFTER.plusSeconds(1));
        assertThat(kitchens.find(code)).isEmpty();
        assertThat(kitchens.hear(code, news("tabletone", PLOV, 2))).isEmpty();
        assertThat(kitchens.open(code, DAY)).hasValue(code);
        assertThat(kitchens.find(code)).hasValue(DAY);
        assertThat(kitchens.hear(code, news("tabletone", PLOV, 2))).isPresent();
    }

    @Test
    void cookingOnKeepsTheKitchenOpen() {
        var code = kitchens.open(DAY);
        for (var hour = 0; hour < 20; hour++) {
            clock.pass(Duration.ofHours(1));
            assertThat(kitchens.hear(code, news("tabletone", PLOV, 2))).isPresent();
        }
    }

    @Test
    void aPageOpenedAgainDoesNotForgetThePairs() {
        var code = kitchens.open(DAY);
        kitchens.hear(code, news("tabletone", PLOV, 2));
        kitchens.open(code, new KitchenDay(2, "cilveki=3"));
        assertThat(kitchens.find(code)).as("the first one stays").hasValue(DAY);
        assertThat(kitchens.hear(code, news("tablettwo", SOUP, 1)).orElseThrow()).hasSize(1);
    }

    @Test
    void thereIsRoomForSoManyKitchensAndTablets() {
        var first = kitchens.open(DAY);
        var codes = IntStream.range(0, Kitchens.MOST_KITCHENS).mapToObj(i -> kitchens.open(DAY)).toList();
        assertThat(kitchens.find(first)).as("the one that was used longest ago goes").isEmpty();
        assertThat(codes).doesNotHaveDuplicates();
        IntStream.range(0, 100).forEach(i -> kitchens.hear(codes.getLast(), news("tablet" + (1000 + i), PLOV, 1)));
        assertThat(kitchens.hear(codes.getLast(), news("tablet1000", PLOV, 1)).orElseThrow()).hasSize(Kitchens.MOST_DEVICES - 1);
    }

    @Test
    void noKitchenGoesForOneThatIsOnlySaid() {
        var first = kitchens.open(DAY);
        kitchens.reopen("K7M-4PA", DAY);
        assertThat(kitchens.find("K7M-4PA")).hasValue(DAY);
        IntStream.range(2, Kitchens.MOST_KITCHENS).forEach(i -> kitchens.open(DAY));
        kitchens.reopen("K7M-4PC", DAY);
        assertThat(kitchens.find("K7M-4PC")).as("the house is full").isEmpty();
        assertThat(kitchens.find(first)).isPresent();
        clock.pass(Kitchens.FORGOTTEN_AFTER.plusSeconds(1));
        kitchens.reopen("K7M-4PC", DAY);
        assertThat(kitchens.find("K7M-4PC")).hasValue(DAY);
    }

    @ParameterizedTest
    @CsvSource({"k7m-4pa, K7M-4PA", "' K7M 4PA ', K7M-4PA", "K7M–4PA, K7M-4PA", "k7m.4pa, K7M-4PA"})
    void aCodeIsFoundHoweverItIsTyped(String typed, String code) {
        assertThat(KitchenCode.read(typed)).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7M", "K7M-4P0", "K7M-4PAA", "../../etc", "āēī-ņšž", "K7M-4PA                              "})
    void whatCanBeNoCodeIsNone(String typed) {
        assertThat(KitchenCode.read(typed)).isEmpty();
        assertThat(kitchens.open(typed, DAY)).isEmpty();
    }

    @Test
    void nobodyCanWriteWordsOnTheOthersScreens() {
        assertThatThrownBy(() -> news("<b>sveiki</b>", PLOV, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> news("tabletone", "Pārdodu malku", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> news("tabletone", PLOV, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> news("tabletone", PLOV, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PairNews.Timer(1, Long.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
        var many = Collections.nCopies(13, new PairNews.Timer(1, 5));
        assertThatThrownBy(() -> new PairNews("tabletone", PLOV, 1, 7, many)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KitchenDay(1, "x".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KitchenDay(0, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KitchenDay(100, "cilveki=10")).isInstanceOf(IllegalArgumentException.class);
    }

    private static PairNews news(String device, String dish, int card) {
        return new PairNews(device, dish, card, 7, List.of());
    }

    private static final class WindUpClock extends Clock {

        private Instant now = Instant.parse("2026-12-01T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
