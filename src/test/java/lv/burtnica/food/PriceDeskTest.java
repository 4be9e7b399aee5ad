package lv.burtnica.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PriceDeskTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Person vija = new Person(71, "vija", "Vija", Role.COORDINATOR, Texts.LATVIAN);
    private final Person dace = new Person(72, "dace", "Dace", Role.WORKER, Texts.LATVIAN);

    @Autowired
    private PriceDesk desk;

    @Test
    void theStarterPricesAreThereAsTheFilesHaveThem() {
        var bundled = FoodFiles.bundledPrices(FoodFiles.bundledFoods());
        for (var list : bundled) {
            assertThat(desk.find(list.id()).orElseThrow().value().prices()).usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class).isEqualTo(list.prices());
        }
        assertThat(desk.all()).hasSize(bundled.size());
    }

    @Test
    void aTypedListKeepsItsRowsAndGivesThemItsPlaceAndSource() {
        var kept = desk.add(LiveFoodsTest.list(DAY, LiveFoodsTest.price("griki", "2.19", Price.Tier.CHEAPEST)), vija);
        assertThat(kept.key()).isEqualTo("lv-2026-11");
        var price = kept.value().prices().getFirst();
        assertThat(List.of(price.place(), price.source(), price.item())).containsExactly("Tirgus, Liepāja", "Vijas pieraksti", "svērts");
        assertThat(price.month()).hasToString("2026-11");
        assertThat(desk.add(kept.value(), vija).key()).isEqualTo("lv-2026-11-2");
    }

    @Test
    void aChangedFigureLosesTheSourceOfTheOldOne() {
        var before = desk.find("lv-2025-05").orElseThrow();
        var old = before.value().prices().getFirst();
        var mine = new Price(old.food(), old.tier(), new BigDecimal("9.99"), old.per(), null, old.month(), old.place(), old.item(),
                old.source(), old.note());
        var prices = new ArrayList<>(before.value().prices());
        prices.set(0, mine);
        var list = new PriceList("lv-2025-05", "Tirgus, Liepāja", before.value().date(), "Vijas pieraksti", Price.Tier.CHEAPEST, prices);
        var kept = desk.change(before, list, vija).value();
        assertThat(kept.prices().getFirst().source()).isEqualTo("Vijas pieraksti");
        assertThat(kept.prices().getFirst().note()).isEmpty();
        assertThat(kept.prices().get(1).source()).isEqualTo(before.value().prices().get(1).source());
    }

    @Test
    void refusesListsThatNobodyCanMean() {
        var row = LiveFoodsTest.price("griki", "2.19", Price.Tier.CHEAPEST);
        assertThat(fields(LiveFoodsTest.list(DAY))).containsExactly("prices");
        assertThat(fields(LiveFoodsTest.list(DAY, row, row))).containsExactly("prices.1.food");
        assertThat(fields(LiveFoodsTest.list(LocalDate.now().plusDays(2), row))).containsExactly("date");
        assertThat(fields(LiveFoodsTest.list(LocalDate.of(1066, 1, 1), row))).containsExactly("date");
        assertThat(fields(LiveFoodsTest.list(DAY, LiveFoodsTest.price("griki", "-1", Price.Tier.TYPICAL)))).containsExactly("prices.0.euros");
        assertThat(fields(LiveFoodsTest.list(DAY, LiveFoodsTest.price("nav", "1", Price.Tier.TYPICAL)))).containsExactly("prices.0.food");
        assertThat(fields(new PriceList("", "", DAY, "", Price.Tier.CHEAPEST, List.of(row)))).containsExactly("place", "source");
    }

    @Test
    void onlyACoordinatorMayChangeAndTheSecondIsTold() {
        var list = LiveFoodsTest.list(DAY, LiveFoodsTest.price("griki", "2.19", Price.Tier.CHEAPEST));
        assertThatThrownBy(() -> desk.add(list, dace)).isInstanceOf(NotAllowedException.class);
        var kept = desk.add(list, vija);
        assertThatThrownBy(() -> desk.change(kept, list, dace)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> desk.remove(kept, dace)).isInstanceOf(NotAllowedException.class);
        desk.change(kept, LiveFoodsTest.list(DAY, LiveFoodsTest.price("manna", "1", Price.Tier.CHEAPEST)), vija);
        assertThatThrownBy(() -> desk.change(kept, list, vija)).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(desk.find(kept.key()).orElseThrow().value().prices().getFirst().food()).isEqualTo("manna");
    }

    private List<String> fields(PriceList list) {
        return desk.faults(list).stream().map(Fault::field).toList();
    }
}
