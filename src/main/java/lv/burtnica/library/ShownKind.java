package lv.burtnica.library;

import java.util.List;
import java.util.stream.Stream;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeFinds;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Wording;

/**
 * A kind of meal to choose.
 *
 * @param count how many recipes the choice would leave
 * @param here whether it is chosen already
 */
record ShownKind(String address, String name, long count, boolean here) {

    /** The kinds that something would be found of, in the order of the day. */
    static List<ShownKind> of(RecipeFinds finds, RecipeQuery query) {
        var words = new RecipeWords(Wording.in(query.language()));
        return Stream.of(MealKind.values())
                .filter(kind -> finds.kinds().getOrDefault(kind, 0L) > 0 || kind == query.kind())
                .map(kind -> new ShownKind(
                        ListAddress.of(query).with(query.choice().withKind(kind)).page(1),
                        words.kind(kind),
                        finds.kinds().getOrDefault(kind, 0L),
                        kind == query.kind()))
                .toList();
    }
}
