package lv.burtnica.recipe.assessment;

import java.util.regex.Pattern;
import lv.burtnica.food.Price;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.recipe.RecipeKey;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;

/**
 * Says in the reader's language where a price is from. The price lists name their places and sources in English; those that the starter
 * lists use are translated, any other stays as it was written.
 *
 * @param wording the reader's language
 */
public record PriceOrigin(Wording wording) {

    private static final String TRANSLATIONS = "recipe.assessment.origin-";
    private static final Pattern MEDIAN = Pattern.compile("median of (\\d+) plain listings");

    /** Place, month and source: {@code Maxima e-veikals (barbora.lv), 2025. gada maijs; e-veikala cenu zīmes …}. */
    public String said(Price price) {
        return place(price) + ", " + month(price) + "; " + source(price);
    }

    /** Offer, place and month: {@code Griķi 1 kg · Maxima e-veikals · 2025. gada maijs}. */
    String offer(Price price) {
        return String.join(" · ", item(price.item()), place(price), month(price));
    }

    String source(Price price) {
        return translated(price.source());
    }

    private String place(Price price) {
        return translated(price.place());
    }

    private String month(Price price) {
        return new ProvisionWords(wording).month(price.month());
    }

    private String item(String item) {
        var median = MEDIAN.matcher(item);
        return median.matches() ? wording.text("recipe.assessment.median-of", "n", Integer.parseInt(median.group(1))) : item;
    }

    private String translated(String words) {
        var key = TRANSLATIONS + RecipeKey.of(words);
        return Texts.standard().pattern(key, wording.language()) != null ? wording.text(key) : words;
    }
}
