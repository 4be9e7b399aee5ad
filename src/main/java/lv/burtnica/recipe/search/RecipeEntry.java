package lv.burtnica.recipe.search;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lv.burtnica.food.Allergen;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.food.FoodNames;
import lv.burtnica.recipe.CostBand;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.TimeBand;
import lv.burtnica.recipe.YieldUnit;
import lv.burtnica.recipe.assessment.Assessment;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;
import org.springframework.stereotype.Component;

/**
 * Makes the entry of a recipe: the values of each of {@link RecipeFields}. The names of its foods in all languages are written into the
 * entry rather than added to a search, because only here it is known which food a line means, and each name can be compared by the rules
 * of its own language.
 */
@Component
public class RecipeEntry {

    private static final Set<YieldUnit> EATEN = EnumSet.of(YieldUnit.PORTION, YieldUnit.PIECE);

    private final FoodCatalogue foods;
    private final AssessmentDesk desk;
    private final IndexData data;
    private final MainFoods mainFoods = new MainFoods();

    RecipeEntry(FoodCatalogue foods, AssessmentDesk desk, IndexData data) {
        this.foods = foods;
        this.desk = desk;
        this.data = data;
    }

    /** The values of each field of the index, for one recipe. */
    public Map<String, List<String>> of(RecipePage page) {
        var recipe = page.recipe();
        var now = data.now();
        var values = new LinkedHashMap<String, List<String>>();
        values.put(RecipeFields.STATE, List.of(page.state().name()));
        values.put(RecipeFields.LANGUAGE, List.of(recipe.language().getLanguage()));
        values.put(RecipeFields.STAMP, List.of(now.stamp()));
        values.put(RecipeFields.KIND, List.of(recipe.kind().name()));
        values.put(RecipeFields.FOOD, page.foods());
        values.put(RecipeFields.TAG, recipe.tags().stream().map(tag -> tag(tag, recipe.language())).distinct().toList());
        values.put(RecipeFields.TITLE_ORDER, List.of(Texts.standard().orderKey(recipe.title(), recipe.language())));
        values.put(RecipeFields.MINUTES, names(TimeBand.of(recipe.minutes())));
        addWords(values, recipe);
        addNames(values, page);
        addAssessment(values, recipe, desk.assess(page, now.terms()));
        return values;
    }

    /** A tag as it is chosen and counted: the same whether it was written large or small. */
    static String tag(String written, Locale language) {
        return written.strip().toLowerCase(language);
    }

    private static void addWords(Map<String, List<String>> values, Recipe recipe) {
        var spoken = SearchLanguage.of(recipe.language());
        values.put(RecipeFields.title(spoken), List.of(recipe.title()));
        values.put(RecipeFields.tags(spoken), recipe.tags());
        values.put(RecipeFields.lines(spoken), recipe.ingredients().stream().flatMap(group -> group.lines().stream()).toList());
        values.put(RecipeFields.TITLE_BEGINNINGS, List.of(recipe.title()));
        values.put(RecipeFields.TAG_BEGINNINGS, recipe.tags());
    }

    private void addNames(Map<String, List<String>> values, RecipePage page) {
        for (var id : page.foods()) {
            foods.find(id).ifPresent(food -> {
                var names = FoodNames.standard().of(food);
                var isMain = mainFoods.isMain(names, page.recipe());
                for (var language : SearchLanguage.values()) {
                    var called = names.getOrDefault(language.code(), List.of());
                    add(values, RecipeFields.names(language), called);
                    if (isMain) {
                        add(values, RecipeFields.mainNames(language), called);
                    }
                }
            });
        }
        for (var language : Texts.standard().languages()) {
            var kind = new RecipeWords(Wording.in(language)).kind(page.recipe().kind());
            add(values, RecipeFields.names(SearchLanguage.of(language)), List.of(kind));
        }
    }

    private static void addAssessment(Map<String, List<String>> values, Recipe recipe, Assessment assessment) {
        var cost = assessment.cost().perPortion();
        var bands = EATEN.contains(recipe.yield().unit())
                ? CostBand.of(cost.value(), cost.isExact())
                : EnumSet.of(CostBand.UNKNOWN);
        values.put(RecipeFields.COST, names(bands));
        values.put(RecipeFields.FREE_FROM, names(freeFrom(assessment)));
    }

    /** What a dish surely does not hold: every line's food is known for sure, and none of them holds it or may hold it. */
    private static Set<Allergen> freeFrom(Assessment assessment) {
        var free = EnumSet.noneOf(Allergen.class);
        var allLinesAreSure = assessment.cost().lines().stream().allMatch(line -> line.amount().reading().isSure());
        if (assessment.allergens().isComplete() && allLinesAreSure) {
            free.addAll(List.of(Allergen.values()));
            assessment.allergens().found().forEach(found -> free.remove(found.allergen()));
        }
        return free;
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static void add(Map<String, List<String>> values, String field, Collection<String> more) {
        values.merge(field, List.copyOf(more), (one, other) -> Stream.concat(one.stream(), other.stream()).distinct().toList());
    }
}
