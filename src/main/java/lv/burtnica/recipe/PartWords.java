package lv.burtnica.recipe;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.burtnica.measure.Amount;
import lv.burtnica.measure.AmountFormat;
import lv.burtnica.measure.Quantity;
import lv.burtnica.measure.Unit;
import lv.burtnica.wording.Wording;

/**
 * Says the parts of a draft as people read them, line by line.
 *
 * @param wording the language to say them in
 */
public record PartWords(Wording wording) {

    /** The name of the part, such as {@code Sastāvdaļas}. */
    public String name(DraftPart part) {
        return wording.text("recipe.review.part-" + part.code());
    }

    /** What the part says; no line where it says nothing. A photograph is named, not shown. */
    public List<String> lines(DraftPart part, RecipeDraft draft) {
        var words = new RecipeWords(wording);
        return switch (part) {
            case TITLE -> text(draft.title());
            case DESCRIPTION -> text(draft.description());
            case KIND -> Stream.ofNullable(draft.kind()).map(words::kind).toList();
            case YIELD -> draft.yield() == null || draft.yield() < 1 ? List.of() : List.of(words.yield(makes(draft)));
            case MINUTES -> Stream.ofNullable(draft.minutes()).map(words::minutes).toList();
            case INGREDIENTS -> DraftText.lines(draft.ingredients()).toList();
            case STEPS -> DraftText.lines(draft.steps()).toList();
            case TIP -> text(draft.tip());
            case SAFETY -> text(draft.safety());
            case STORING -> text(draft.storing());
            case TAGS -> Arrays.stream(draft.tags().split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
            case AUTHOR -> List.of(words.author(new Credit(draft.author(), "", "")));
            case PICTURE -> Stream.ofNullable(draft.pictureId()).map(any -> wording.text("recipe.review.photograph")).toList();
            case DRAWING -> text(draft.illustration()).stream().map(name -> wording.text("kit.drawing." + name)).toList();
            case KEEPING -> draft.keepsMonths() == null || draft.storingPlace() == null
                    ? List.of()
                    : List.of(words.keeping(new Keeping(draft.keepsMonths(), draft.storingPlace())));
            case WEIGHT -> Stream.ofNullable(draft.cookedGrams()).map(this::grams).toList();
        };
    }

    private String grams(int grams) {
        return AmountFormat.of(wording.language()).write(new Quantity(Amount.of(grams), Unit.G));
    }

    private static Yield makes(RecipeDraft draft) {
        return new Yield(Amount.of(draft.yield() == null ? 1 : draft.yield()), draft.yieldUnit(), draft.yieldDetail());
    }

    private static List<String> text(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
