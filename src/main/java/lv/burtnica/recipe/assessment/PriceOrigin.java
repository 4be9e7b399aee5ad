package lv.burtnica.recipe.assessment;

import java.util.List;
import java.util.regex.Pattern;
import lv.burtnica.food.Price;
import lv.burtnica.recipe.RecipeKey;
import lv.burtnica.wording.Texts;

/**
 * Says in the reader's language where a price is from. The price lists name their places and sources in English; those that the starter
 * lists use are translated, any other stays as it was written.
 */
final class PriceOrigin {

    private static final String TRANSLATIONS = "recipe.assessment.origin-";
    private static final Pattern MEDIAN = Pattern.compile("median of (\\d+) plain listings");

    private final Figures figures;

    PriceOrigin(Figures figures) {
        this.figures = figures;
    }

    /** Offer, place and month: {@code Griķi 1 kg · Maxima e-veikals · 2025. gada maijs}. */
    String offer(Price price) {
        return String.join(" · ", item(price.item()), translated(price.place()), figures.months(List.of(price.month())));
    }

    String source(Price price) {
        return translated(price.source());
    }

    private String item(String item) {
        var median = MEDIAN.matcher(item);
        return median.matches() ? figures.text("median-of", "n", Integer.parseInt(median.group(1))) : item;
    }

    private String translated(String words) {
        var key = TRANSLATIONS + RecipeKey.of(words);
        var language = figures.wording().language();
        return Texts.standard().pattern(key, language) != null ? Texts.standard().text(key, language) : words;
    }
}
