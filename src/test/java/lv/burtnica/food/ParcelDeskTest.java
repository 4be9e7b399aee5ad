package lv.burtnica.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class ParcelDeskTest extends ViewTest {

    @Autowired
    private ParcelDesk desk;

    @Autowired
    private StarterData starter;

    @Autowired
    private Provisions provisions;

    @Autowired
    private JdbcTemplate database;

    private final Person vija = new Person(71, "vija", "Vija", Role.COORDINATOR, Texts.LATVIAN);
    private final Person dace = new Person(72, "dace", "Dace", Role.WORKER, Texts.LATVIAN);

    @Test
    void theStarterParcelsAreThereWithTheirSourcesOldestLast() {
        assertThat(desk.all()).extracting(Kept::key)
                .contains("lv-2010", "lv-2013", "lv-2022-11", "lv-2009-paedusai-latvijai", "ee-undated")
                .startsWith("lv-2022-11").endsWith("ee-undated");
        var parcel = desk.find("lv-2013").orElseThrow();
        assertThat(parcel.changedBy()).isEmpty();
        assertThat(parcel.value()).isEqualTo(FoodFiles.bundledParcels(FoodFiles.bundledFoods()).stream()
                .filter(one -> one.id().equals("lv-2013")).findFirst().orElseThrow());
        assertThat(provisions.parcels()).contains(parcel.value());
    }

    @Test
    void takingOverAgainChangesNothingThatACoordinatorDid() {
        var before = desk.find("lv-2013").orElseThrow();
        desk.change(before, with(before.value(), item("griki", "griķi", "800", 1)), vija);
        desk.remove(desk.find("lv-2010").orElseThrow(), vija);
        starter.takeOver();
        assertThat(desk.find("lv-2013").orElseThrow().value().items()).hasSize(1);
        assertThat(desk.find("lv-2010")).isEmpty();
    }

    @Test
    void aNewParcelGetsAKeyThatNoOtherHas() {
        var parcel = parcel("Pārtikas paka", item("griki", "griķi", "400", 2), item(null, "dvieļi", null, 1));
        var first = desk.add(parcel, vija);
        var second = desk.add(parcel, vija);
        assertThat(first.key()).isEqualTo("lv-2026");
        assertThat(second.key()).isEqualTo("lv-2026-2");
        assertThat(first.changedBy()).isEqualTo("Vija");
        assertThat(first.value().items().getFirst().grams()).isEqualByComparingTo("800");
        assertThat(first.value().items().get(1).grams()).isNull();
    }

    @Test
    void onlyACoordinatorMayChangeAnything() {
        var before = desk.find("lv-2013").orElseThrow();
        assertThatThrownBy(() -> desk.add(before.value(), dace)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> desk.change(before, before.value(), dace)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> desk.remove(before, dace)).isInstanceOf(NotAllowedException.class);
        assertThat(desk.find("lv-2013")).contains(before);
    }

    @Test
    void theSecondOfTwoCoordinatorsIsTold() {
        var seenByBoth = desk.find("lv-2013").orElseThrow();
        desk.change(seenByBoth, with(seenByBoth.value(), item("manna", "manna", "500", 1)), vija);
        var late = with(seenByBoth.value(), item("griki", "griķi", "500", 1));
        assertThatThrownBy(() -> desk.change(seenByBoth, late, vija)).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> desk.remove(seenByBoth, vija)).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(desk.find("lv-2013").orElseThrow().value().items().getFirst().food()).isEqualTo("manna");
        var newer = desk.find("lv-2013").orElseThrow();
        assertThat(desk.change(newer, late, vija).value().items().getFirst().food()).isEqualTo("griki");
        desk.remove(desk.find("lv-2013").orElseThrow(), vija);
        assertThatThrownBy(() -> desk.change(newer, late, vija)).isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void whatNobodyCanMeanIsRefused() {
        assertThat(fields(parcel(" ", item("griki", "griķi", "400", 1)))).contains("programme");
        assertThat(fields(parcel("x".repeat(201), item("griki", "griķi", "400", 1)))).contains("programme");
        assertThat(fields(parcel("Paka"))).contains("items");
        assertThat(fields(parcel("Paka", item("nav_tada", "?", "1", 1)))).contains("items.0.food");
        assertThat(fields(parcel("Paka", item("griki", "", "0", 0)))).contains("items.0.name", "items.0.grams", "items.0.packs");
        assertThat(fields(parcel("Paka", item("griki", "griķi", "999999999", 100_000)))).contains("items.0.grams", "items.0.packs");
        var backwards = new Parcel("", "Latvija", "Paka", "", "mājsaimniecībai", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 4, 30), List.of());
        assertThat(fields(backwards)).contains("country", "to", "items");
        assertThatThrownBy(() -> desk.add(backwards, vija)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isCopiedToTheNewYearWithoutBeingKeptYet() {
        var kept = desk.find("lv-2013").orElseThrow();
        var copy = desk.forNewYear(kept.value());
        assertThat(copy.from()).isEqualTo(LocalDate.of(LocalDate.now().getYear(), 1, 1));
        assertThat(copy.to()).isEqualTo(LocalDate.of(LocalDate.now().getYear(), 12, 31));
        assertThat(copy.items()).isEqualTo(kept.value().items());
        assertThat(desk.forNewYear(copy).from()).isEqualTo(LocalDate.of(LocalDate.now().getYear() + 1, 1, 1));
        assertThat(desk.find("lv-2013")).contains(kept);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aParcelThatSomethingRestsOnStays() {
        var kept = desk.find("lv-2011").orElseThrow();
        database.execute("create table rests_on_parcel (parcel_key varchar(120) references parcel (parcel_key))");
        try {
            database.update("insert into rests_on_parcel values ('lv-2011')");
            assertThatThrownBy(() -> desk.remove(kept, vija)).isInstanceOf(InUseException.class);
        } finally {
            database.execute("drop table rests_on_parcel");
        }
    }

    private List<String> fields(Parcel parcel) {
        return desk.faults(parcel).stream().map(Fault::field).toList();
    }

    static Parcel parcel(String programme, ParcelItem... items) {
        return new Parcel("", "LV", programme, "", "vienai mājsaimniecībai", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
                List.of(items));
    }

    static ParcelItem item(@Nullable String food, String name, @Nullable String grams, int packs) {
        return new ParcelItem(food, name, grams == null ? null : new BigDecimal(grams), packs, "", "Labklājības ministrija, 2026");
    }

    private static Parcel with(Parcel parcel, ParcelItem... items) {
        return new Parcel(parcel.id(), parcel.country(), parcel.programme(), parcel.period(), parcel.unit(), parcel.from(), parcel.to(),
                List.of(items));
    }
}
