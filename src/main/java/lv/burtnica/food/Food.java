package lv.burtnica.food;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lv.burtnica.measure.FoodMeasures;

/**
 * An entry of the catalogue.
 *
 * @param id the name that never changes, such as {@code griki}
 * @param category its shelf
 * @param parcelEvidence years and countries of parcels it was in, such as {@code LV2013}; {@code ~} means about
 * @param names by language code, Latvian and English always; {@code lv}: {@code griķi}
 * @param otherNames what else people call it, by language code
 * @param genitive the Latvian genitive that recipes use after a unit: {@code griķu}
 * @param source where the nutrients come from
 * @param nutrients per 100 g
 * @param measures density, weight of pieces, refuse
 * @param pieceDescription what the source calls one piece, empty where it has none
 * @param sourceMeasures all household measures of the source as it gives them
 * @param allergens what it contains or may contain; general knowledge without a source
 * @param note what should be known about the figures, in English, may be empty
 */
public record Food(
        String id,
        FoodCategory category,
        List<String> parcelEvidence,
        Map<String, String> names,
        Map<String, List<String>> otherNames,
        String genitive,
        FoodSource source,
        Nutrients nutrients,
        FoodMeasures measures,
        String pieceDescription,
        String sourceMeasures,
        Map<Allergen, AllergenCertainty> allergens,
        String note) {

    public Food {
        parcelEvidence = List.copyOf(parcelEvidence);
        names = Map.copyOf(names);
        otherNames = Map.copyOf(otherNames);
        allergens = Map.copyOf(allergens);
    }

    /** Whether it is known from a food parcel in Latvia. */
    public boolean isFromParcel() {
        return parcelEvidence.stream().anyMatch(evidence -> evidence.startsWith("LV"));
    }

    /** Everything people call it, in every language. */
    Set<String> allNames() {
        var all = new HashSet<>(names.values());
        otherNames.values().forEach(all::addAll);
        all.add(genitive);
        all.remove("");
        return all;
    }

    /** The same food, known from one more parcel. */
    Food withEvidence(String evidence) {
        var more = Stream.concat(parcelEvidence.stream(), Stream.of(evidence)).toList();
        return new Food(id, category, more, names, otherNames, genitive, source, nutrients, measures, pieceDescription, sourceMeasures,
                allergens, note);
    }

    /** The name in the language, in English where the language has none. */
    public String name(Locale language) {
        var name = names.get(language.getLanguage());
        return name != null ? name : names.getOrDefault("en", id);
    }
}
