package lv.burtnica.exchange.pack;

import java.util.EnumMap;
import lv.burtnica.food.FoodFact;
import lv.burtnica.recipe.RecipeDraft;

/** Texts that tests change. */
final class PackTexts {

    private PackTexts() {}

    static RecipeDraft titled(RecipeDraft draft, String title) {
        return new RecipeDraft(
                title, draft.description(), draft.kind(), draft.yield(), draft.yieldUnit(), draft.yieldDetail(), draft.minutes(),
                draft.ingredients(), draft.steps(), draft.tip(), draft.safety(), draft.storing(), draft.tags(), draft.author(),
                draft.pictureId(), draft.illustration(), draft.keepsMonths(), draft.storingPlace(), draft.cookedGrams(), draft.language());
    }

    /** A lesson of a pack under another number. */
    static String numbered(PackBundle pack, String path, int number) {
        return pack.text(pack.manifest().entry(path).orElseThrow()).replaceFirst("number: \\d+", "number: " + number);
    }

    static FoodRow food(FoodRow like, String id, String name) {
        var values = new EnumMap<>(like.values());
        values.put(FoodFact.NAME_LV, name);
        values.put(FoodFact.NAME_EN, name);
        return new FoodRow(id, values, like.sources());
    }
}
