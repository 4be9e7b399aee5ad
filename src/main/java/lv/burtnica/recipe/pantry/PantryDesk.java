package lv.burtnica.recipe.pantry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.recipe.PublishedIngredients;
import lv.burtnica.recipe.PublishedIngredients.Ingredients;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.assessment.Figure;
import lv.burtnica.recipe.assessment.Unknown;
import lv.burtnica.recipe.pantry.CookableRecipe.OpenPack;
import lv.burtnica.recipe.pantry.CookableRecipe.ToBuy;
import org.springframework.stereotype.Service;

/** Answers: what can I cook? */
@Service
public class PantryDesk {

    private static final int MOST = 1000;

    private final PantryIndex index;
    private final NeedsReader reader;
    private final AssessmentDesk desk;
    private final PublishedRecipes recipes;
    private final PublishedIngredients ingredients;

    PantryDesk(
            PantryIndex index, NeedsReader reader, AssessmentDesk desk, PublishedRecipes recipes, PublishedIngredients ingredients) {
        this.index = index;
        this.reader = reader;
        this.desk = desk;
        this.recipes = recipes;
        this.ingredients = ingredients;
    }

    /**
     * The published recipes that take anything from what is at hand: those that use up open packs first, then those of which most is there,
     * among these the cheapest to complete.
     *
     * @param language of the recipes
     * @param offset how many to pass over
     * @param limit how many to give back
     */
    public CookableRecipes find(AtHand have, Locale language, int offset, int limit) {
        var all = index.all();
        if (have.isEmpty()) {
            return new CookableRecipes(List.of(), 0, index.isComplete());
        }
        var stock = stock(have);
        var weighing = new Weighing(stock);
        var best = new Best(Math.min(offset + limit, MOST));
        var spoken = language.getLanguage();
        for (var needs : all) {
            if (needs.language().equals(spoken)) {
                var fit = weighing.weigh(needs);
                if (fit.isAny()) {
                    best.offer(fit);
                }
            }
        }
        return new CookableRecipes(shown(best.after(offset), have, stock), best.total(), index.isComplete());
    }

    /**
     * What is left to buy for each published recipe as it is written, by the recipe's number. Right after the start some may be missing.
     *
     * @param language of the recipes
     */
    public Map<Long, ToComplete> toComplete(AtHand have, Locale language) {
        var weighing = new Weighing(stock(have));
        var costs = new HashMap<Long, ToComplete>();
        for (var needs : index.all()) {
            if (needs.language().equals(language.getLanguage())) {
                var fit = weighing.weigh(needs);
                costs.put(needs.id(), new ToComplete(fit.cents(), fit.unpriced()));
            }
        }
        return costs;
    }

    /**
     * What completing a recipe costs.
     *
     * @param cents as far as prices are known
     * @param unpriced of how many lines nobody knows the cost
     */
    public record ToComplete(long cents, int unpriced) {}

    private Stock stock(AtHand have) {
        return Stock.of(have, desk.parcel(have.parcel()).orElse(null), desk.parcels(), reader.numbers());
    }

    /** Only here the store is asked, and only for what is shown: it has the last word on who may see what. */
    private List<CookableRecipe> shown(List<Long> ids, AtHand have, Stock stock) {
        var lines = ingredients.of(ids).stream().collect(Collectors.toMap(Ingredients::id, recipe -> recipe));
        return recipes.cards(ids).stream()
                .flatMap(card -> Stream.ofNullable(lines.get(card.id())).map(recipe -> shown(card, recipe, have, stock)))
                .toList();
    }

    private CookableRecipe shown(RecipeCard card, Ingredients recipe, AtHand have, Stock stock) {
        var needs = index.current(recipe);
        var weighed = new Weighing(stock).lines(needs);
        var there = new LinkedHashSet<String>();
        var staples = new LinkedHashSet<String>();
        var toBuy = new ArrayList<ToBuy>();
        var missing = new ArrayList<Unknown>();
        var euros = 0.0;
        for (var i = 0; i < weighed.length; i++) {
            var line = weighed[i];
            var text = recipe.lines().get(needs.lines()[i]);
            if (line.part() > 0) {
                (line.staple() ? staples : there).add(reader.numbers().id(line.food()));
            }
            if (line.needed()) {
                toBuy.add(toBuy(text, line, needs.grams()[i]));
                euros += line.euros() == null ? 0 : line.euros();
            }
            if (line.needed() && line.euros() == null) {
                missing.add(new Unknown(text, null, Unknown.Reason.PRICE));
            }
        }
        return new CookableRecipe(card, Stream.concat(there.stream(), staples.stream()).distinct().toList(), toBuy,
                new Figure(euros, missing), opened(have, stock));
    }

    private static ToBuy toBuy(String text, Weighing.Line line, double grams) {
        return new ToBuy(text, line.part(), Double.isNaN(grams) ? null : Double.valueOf(grams * (1 - line.part())), line.euros());
    }

    private static List<OpenPack> opened(AtHand have, Stock stock) {
        var packs = new ArrayList<OpenPack>();
        for (var food : have.opened().keySet()) {
            packs.add(new OpenPack(food, stock.usedUp(packs.size())));
        }
        return packs;
    }
}
