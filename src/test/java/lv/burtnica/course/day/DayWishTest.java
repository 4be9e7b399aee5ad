package lv.burtnica.course.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import lv.burtnica.course.plan.Starter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayWishTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DayWish USUAL = DayWish.of(Map.of()).orUsual(TODAY);

    @Test
    void whereNothingIsSaidItIsAWeekFromNow() {
        var setting = read(USUAL).setting();
        assertThat(setting).isNotNull();
        assertThat(setting.date()).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(setting.start()).isEqualTo(LocalTime.of(10, 0));
        assertThat(setting.people()).isEqualTo(10);
        assertThat(setting.budget()).isNull();
        assertThat(setting.parcels()).isEmpty();
    }

    @Test
    void whatWasEmptiedIsNotFilledInAgain() {
        var wish = DayWish.of(Map.of("datums", List.of(""))).orUsual(TODAY);
        assertThat(wish.value(Asked.DATE)).isEmpty();
        assertThat(read(wish).faults()).containsExactly(Asked.DATE);
    }

    @Test
    void parcelsAreCountedAndGoneFoodsPassedOver() {
        var wish = USUAL.with(Asked.PARCELS, List.of("lv-2013:3")).with(Asked.AT_HAND, List.of("sals", "nav-vairs"));
        var setting = read(wish).setting();
        assertThat(setting).isNotNull();
        assertThat(setting.parcels()).hasSize(3).allMatch(parcel -> parcel.id().equals("lv-2013"));
        assertThat(setting.atHand()).containsExactly("sals");
    }

    @Test
    void aSumIsWrittenWithACommaOrAPoint() {
        assertThat(budget("12,50")).isEqualTo(budget("12.50")).isEqualTo("12.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e9", "12,505", "divpadsmit", "999999", "1 000", "0x10", "١٥"})
    void otherSumsAreNone(String written) {
        assertThat(read(USUAL.with(Asked.BUDGET, List.of(written))).faults()).containsExactly(Asked.BUDGET);
    }

    @Test
    void anAddressMadeByHandCannotMakeAThousandParcelsOfEachKind() {
        var wish = DayWish.of(Map.of("paka", Collections.nCopies(5000, "lv-2013:60")));
        assertThat(wish.values(Asked.PARCELS)).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void theAddressSaysAllOfItAgain() {
        var wish = USUAL.with(Asked.PLACE, List.of("Liepājas iela 5 & 7")).with(Asked.PARCELS, List.of("lv-2013:2"));
        assertThat(wish.query()).isEqualTo(
                "datums=2026-11-29&laiks=10%3A00&vieta=Liep%C4%81jas+iela+5+%26+7&cilveki=10&paka=lv-2013%3A2");
        assertThat(DayWish.of(wish.parameters())).isEqualTo(wish);
    }

    private static String budget(String written) {
        var setting = read(USUAL.with(Asked.BUDGET, List.of(written))).setting();
        assertThat(setting).isNotNull();
        assertThat(setting.budget()).isNotNull();
        return setting.budget().toPlainString();
    }

    private static DayReader.Reading read(DayWish wish) {
        return DayReader.read(wish, List.of(Starter.parcel("lv-2013")), food -> food.equals("sals"));
    }
}
