package lv.burtnica.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import lv.burtnica.measure.Unit;
import org.junit.jupiter.api.Test;

class FoodFilesTest {

    private final FoodCatalogue foods = FoodFiles.bundledFoods();

    @Test
    void carriesAllFoodsOverWithTheirSources() {
        assertThat(foods.all()).hasSize(148).allSatisfy(food -> {
            assertThat(food.source().name()).isNotBlank();
            assertThat(food.name(Locale.of("lv"))).isNotBlank();
        });
        var buckwheat = foods.find("griki").orElseThrow();
        assertThat(buckwheat.genitive()).isEqualTo("griķu");
        assertThat(buckwheat.source().code()).isEqualTo("20009");
        assertThat(buckwheat.source().match()).isEqualTo(FoodSource.Match.EXACT);
        assertThat(buckwheat.parcelEvidence()).contains("LV2013");
        assertThat(buckwheat.measures().gramsPerMl()).isEqualByComparingTo("0.693");
    }

    @Test
    void keepsABlankUnknown() {
        assertThat(foods.find("griki").orElseThrow().nutrients().sugars()).isNull();
        assertThat(foods.find("rapsu_ella").orElseThrow().nutrients().sugars()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(foods.find("kefirs").orElseThrow().measures().gramsPerMl()).isNull();
    }

    @Test
    void tellsSureAllergensFromPossibleOnes() {
        assertThat(foods.find("milti_pankuku").orElseThrow().allergens())
                .containsEntry(Allergen.GLUTEN, AllergenCertainty.CONTAINS)
                .containsEntry(Allergen.MILK, AllergenCertainty.MAY_CONTAIN);
    }

    @Test
    void weighsClovesAndSlicesByTheirOwnUnit() {
        assertThat(foods.find("kiploki").orElseThrow().measures().gramsOf()).containsKey(Unit.CLOVE).doesNotContainKey(Unit.PIECE);
        assertThat(foods.find("baltmaize").orElseThrow().measures().gramsOf().get(Unit.SLICE)).isEqualByComparingTo("29");
        assertThat(foods.find("kaposti").orElseThrow().measures().gramsOf()).containsKeys(Unit.HEAD, Unit.PIECE);
    }

    @Test
    void readsTheParcelOf2013() {
        var parcel = FoodFiles.bundledParcels(foods).stream().filter(one -> one.id().equals("lv-2013")).findFirst().orElseThrow();
        assertThat(parcel.from()).isEqualTo(LocalDate.of(2013, 1, 1));
        assertThat(parcel.to()).isEqualTo(LocalDate.of(2013, 12, 31));
        assertThat(parcel.items()).hasSize(7).extracting(ParcelItem::food).contains("griki", "cukgala_sauteta");
        assertThat(parcel.items().stream().mapToInt(item -> item.grams() == null ? 0 : item.grams().intValue()).sum()).isEqualTo(3450);
    }

    @Test
    void givesEachParcelItsOwnId() {
        assertThat(FoodFiles.bundledParcels(foods)).extracting(Parcel::id).containsExactlyInAnyOrder(
                "lv-2010", "lv-2011", "lv-2012", "lv-2013", "lv-2009-paedusai-latvijai", "lv-2022-11", "ee-undated");
    }

    @Test
    void readsPricesByMonth() {
        var lists = FoodFiles.bundledPrices(foods);
        assertThat(lists).extracting(PriceList::id).containsExactly("lv-2025-05", "lv-2026-08");
        var may = lists.getFirst();
        assertThat(may.find("milti_kviesu", Price.Tier.CHEAPEST).orElseThrow().euros()).isEqualByComparingTo("0.62");
        assertThat(may.find("rapsu_ella", Price.Tier.CHEAPEST).orElseThrow().per()).isEqualTo(Price.Per.LITRE);
        var eggs = may.find("olas", Price.Tier.CHEAPEST).orElseThrow();
        assertThat(eggs.per()).isEqualTo(Price.Per.TEN_PIECES);
        assertThat(eggs.euros()).isNull();
        assertThat(eggs.packEuros()).isNotNull();
    }

    @Test
    void anErrorSaysFileLineAndColumn() {
        var bad = "food_id\ttier\teur_per_kg_or_l\tperiod\tplace\titem_as_named\tpack_price_eur\tsource\tnote\n"
                + "griki\tcheapest\tdivi eiro\t2025-05\tRucava\tGriķi\t\tčeks\t\n";
        assertThatExceptionOfType(FoodFileException.class)
                .isThrownBy(() -> FoodFiles.prices(new StringReader(bad), "cenas.tsv", foods))
                .satisfies(error -> {
                    assertThat(error.key()).isEqualTo("food.file.number");
                    assertThat(error.arguments()).containsEntry("file", "cenas.tsv").containsEntry("line", 2)
                            .containsEntry("column", "eur_per_kg_or_l").containsEntry("value", "divi eiro");
                });
    }

    @Test
    void anUnknownFoodAndAMissingColumnAreErrorsToo() {
        var heading = "food_id\ttier\teur_per_kg_or_l\tperiod\tplace\titem_as_named\tpack_price_eur\tsource\tnote\n";
        assertThatExceptionOfType(FoodFileException.class)
                .isThrownBy(() -> FoodFiles.prices(new StringReader(heading + "pelmeni\tcheapest\t2\t2025-05\tR\tP\t\tč\t\n"), "c", foods))
                .satisfies(error -> assertThat(error.key()).isEqualTo("food.file.food"));
        assertThatExceptionOfType(FoodFileException.class)
                .isThrownBy(() -> FoodFiles.foods(new StringReader("id\tcategory\n"), "f"))
                .satisfies(error -> assertThat(error.key()).isEqualTo("food.file.heading"));
    }
}
