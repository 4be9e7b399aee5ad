package lv.burtnica.recipe.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import lv.burtnica.measure.Grams;
import lv.burtnica.recipe.Recipe;
import org.jspecify.annotations.Nullable;

/** An assessment as fields for JSON. Euros and grams are rounded to four decimals at most, nutrients as a declaration has them. */
final class AssessmentJson {

    private static final int PLACES = 4;

    private AssessmentJson() {}

    static Map<String, @Nullable Object> fields(String file, Recipe recipe, Assessment assessment) {
        var terms = assessment.terms();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("file", file);
        fields.put("key", recipe.key());
        fields.put("language", recipe.language().getLanguage());
        fields.put("title", recipe.title());
        fields.put("yieldUnit", recipe.yield().unit().name().toLowerCase(Locale.ROOT));
        fields.put("portions", number(assessment.portions()));
        fields.put("date", terms.day().toString());
        fields.put("prices", terms.prices().id());
        fields.put("tier", terms.tier().name().toLowerCase(Locale.ROOT));
        fields.put("parcel", terms.parcel() == null ? null : terms.parcel().id());
        fields.put("cost", cost(assessment.cost()));
        fields.put("health", HealthJson.fields(assessment.health()));
        fields.put("allergens", allergens(assessment.allergens()));
        fields.put("parcelRecipe", parcel(assessment.parcel()));
        fields.put("taste", null);
        fields.put("unknown", unknown(assessment.unknown()));
        return fields;
    }

    static @Nullable BigDecimal number(@Nullable Double value) {
        if (value == null) {
            return null;
        }
        var number = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    static @Nullable Map<String, @Nullable Object> figure(@Nullable Figure figure, Function<Double, @Nullable BigDecimal> rounding) {
        if (figure == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("value", figure.isUnknown() ? null : rounding.apply(figure.value()));
        fields.put("certainty", figure.certainty().code());
        fields.put("missing", figure.missing().stream().map(gap -> Objects.requireNonNullElse(gap.food(), gap.line())).distinct().toList());
        return fields;
    }

    static List<Map<String, @Nullable Object>> unknown(List<Unknown> gaps) {
        return gaps.stream().map(gap -> {
            var fields = new LinkedHashMap<String, @Nullable Object>();
            fields.put("line", gap.line());
            fields.put("food", gap.food());
            fields.put("reason", gap.reason().code());
            return (Map<String, @Nullable Object>) fields;
        }).toList();
    }

    private static Map<String, @Nullable Object> cost(Cost cost) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("currency", "EUR");
        fields.put("total", figure(cost.total(), AssessmentJson::number));
        fields.put("perPortion", figure(cost.perPortion(), AssessmentJson::number));
        fields.put("per100g", figure(cost.perHundredGrams(), AssessmentJson::number));
        fields.put("toPay", figure(cost.toPay(), AssessmentJson::number));
        fields.put("toPayPerPortion", figure(cost.toPayPerPortion(), AssessmentJson::number));
        fields.put("priceMonths", cost.months().stream().map(Object::toString).toList());
        fields.put("oldPrices", cost.hasOldPrices());
        fields.put("lines", cost.lines().stream().map(AssessmentJson::line).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> line(CostLine line) {
        var amount = line.amount();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("line", amount.line());
        fields.put("food", amount.food() == null ? null : amount.food().id());
        fields.put("confidence", amount.reading().confidence());
        fields.put("counting", amount.counting().code());
        fields.put("grams", number(amount.grams()));
        fields.put("boughtGrams", number(amount.boughtGrams()));
        fields.put("basis", basis(amount.basis()));
        fields.put("euros", number(line.euros()));
        fields.put("price", line.price() == null ? null : price(line.price()));
        fields.put("unknown", line.unknown() == null ? null : line.unknown().reason().code());
        fields.put("coveredGrams", number(line.coveredGrams()));
        fields.put("coveredUnstated", line.coveredUnstated());
        fields.put("toPay", number(line.toPay()));
        return fields;
    }

    private static @Nullable String basis(Grams.@Nullable Basis basis) {
        return basis == null ? null : basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, @Nullable Object> price(PriceUsed used) {
        var price = used.price();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("euros", price.euros());
        fields.put("per", price.per().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        fields.put("packEuros", price.packEuros());
        fields.put("item", price.item());
        fields.put("place", price.place());
        fields.put("month", price.month().toString());
        fields.put("source", price.source());
        fields.put("tier", price.tier().name().toLowerCase(Locale.ROOT));
        fields.put("otherTier", used.otherTier());
        fields.put("old", used.old());
        return fields;
    }

    private static Map<String, @Nullable Object> allergens(Allergens allergens) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("complete", allergens.isComplete());
        fields.put("unknownLines", allergens.unknownLines());
        var found = new LinkedHashMap<String, Object>();
        allergens.found().forEach(one -> found.put(one.allergen().code(), Map.of(
                "contains", one.contains(), "mayContain", one.mayContain(), "ifTaken", one.ifTaken())));
        fields.put("found", found);
        return fields;
    }

    private static Map<String, @Nullable Object> parcel(ParcelPart part) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("base", part.base());
        fields.put("baseFromParcel", part.baseFromParcel());
        fields.put("energyPercent", number(part.energyPercent()));
        fields.put("exact", part.exact());
        return fields;
    }
}
