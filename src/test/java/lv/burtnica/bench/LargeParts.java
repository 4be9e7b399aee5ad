package lv.burtnica.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.measure.PlainLetters;
import lv.burtnica.recipe.MealKind;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipeQuery;
import lv.burtnica.recipe.RecipeSearch;
import lv.burtnica.recipe.assessment.AssessmentDesk;
import lv.burtnica.recipe.pantry.AtHand;
import lv.burtnica.recipe.pantry.PantryDesk;
import lv.burtnica.recipe.pantry.PantryIndex;
import lv.burtnica.wording.Texts;

/** The parts that need a notebook full of recipes. */
final class LargeParts {

    private static final long SEED = 2018;
    private static final int PAGE = 24;
    private static final int COOK_PAGE = 12;
    private static final int SMALL = 10_000;
    private static final double COOK_LIMIT = 100;
    private static final double COOK_LIMIT_LARGE = 300;

    private LargeParts() {}

    /** Typed words of every kind, each with and without the choices beside the field. */
    static void search(LargeNotebook notebook, Table table, boolean quick) {
        var search = notebook.get(RecipeSearch.class);
        var words = List.of("griķi", "griķu zupa", "buberts", "auzu pārslu", "manna ar āboliem", "sautēta cūkgaļa", "kāposti", "zirņi");
        measure(notebook, table, quick, "search: words", words.stream().map(LargeParts::typed).toList(), search);
        measure(notebook, table, quick, "search: without diacritics",
                words.stream().map(word -> typed(PlainLetters.of(word))).toList(), search);
        measure(notebook, table, quick, "search: with a slip",
                List.of(typed("grikki"), typed("kaapost"), typed("zupaa"), typed("pankukas ar abloiem")), search);
        measure(notebook, table, quick, "search: the beginning of a word",
                List.of(typed("gri"), typed("zup"), typed("pank"), typed("kart")), search);
        measure(notebook, table, quick, "search: words, kind and food",
                List.of(new RecipeQuery("zupa", Texts.LATVIAN, MealKind.SOUP, "griki"),
                        new RecipeQuery("ar", Texts.LATVIAN, MealKind.MAIN, "makaroni"),
                        new RecipeQuery("", Texts.LATVIAN, MealKind.BAKE, "milti_kviesu")),
                search);
        measure(notebook, table, quick, "search: in English",
                List.of(new RecipeQuery("apple", Texts.ENGLISH, null, null), new RecipeQuery("buckwheat soup", Texts.ENGLISH, null, null)),
                search);
    }

    /** What the first page of the list and the home page ask of the store. */
    static void list(LargeNotebook notebook, Table table, boolean quick) {
        measure(notebook, table, quick, "recipe list: first page", List.of(RecipeQuery.all(Texts.LATVIAN)),
                notebook.get(RecipeSearch.class));
        var book = notebook.get(RecipeBook.class);
        table.times("home: the newest six", notebook.size(),
                Timings.of(List.of(6), warmUp(quick), calls(quick), limit -> book.newest(Texts.LATVIAN, limit)), 0);
    }

    /** Parcels, cupboards with three to fifteen foods, and open packs. */
    static void cook(LargeNotebook notebook, Table table, boolean quick) {
        var desk = notebook.get(PantryDesk.class);
        var times = Timings.of(kitchens(notebook), warmUp(quick), calls(quick) * 2,
                have -> desk.find(have, Texts.LATVIAN, 0, COOK_PAGE));
        var limit = notebook.size() <= SMALL ? COOK_LIMIT : COOK_LIMIT_LARGE;
        table.times("what can I cook", notebook.size(), times, limit);
    }

    private static List<AtHand> kitchens(LargeNotebook notebook) {
        var random = new Random(SEED);
        var foods = notebook.get(FoodCatalogue.class).all().stream().map(food -> food.id()).toList();
        var parcels = notebook.get(AssessmentDesk.class).parcels();
        var kitchens = new ArrayList<AtHand>();
        for (var i = 0; i < 60; i++) {
            var parcel = i % 3 == 0 ? null : parcels.get(random.nextInt(parcels.size())).id();
            var ticked = new HashSet<String>();
            for (var n = 3 + random.nextInt(13); n > 0; n--) {
                ticked.add(foods.get(random.nextInt(foods.size())));
            }
            var opened = new HashMap<String, Integer>();
            if (i % 2 == 0) {
                opened.put(foods.get(random.nextInt(foods.size())), 100 * random.nextInt(6));
            }
            kitchens.add(new AtHand(parcel, ticked, random.nextInt(4) == 0 ? Set.of("cukurs") : Set.of(), opened));
        }
        return kitchens;
    }

    /** What is left on the heap once everything that can be thrown away is. */
    static void memory(LargeNotebook notebook, Table table, boolean quick) {
        var memory = ManagementFactory.getMemoryMXBean();
        for (var i = 0; i < 3; i++) {
            memory.gc();
        }
        var used = memory.getHeapMemoryUsage().getUsed() / 1024 / 1024;
        var index = notebook.get(PantryIndex.class);
        table.figure("memory: heap in use after clearing", notebook.size(), used + " MB", "the whole application, all caches warm");
        table.figure("memory: of that, what can I cook", notebook.size(), Table.number(index.bytes() / 1024) + " kB",
                index.bytes() / Math.max(1, index.size()) + " bytes a recipe");
    }

    private static void measure(
            LargeNotebook notebook, Table table, boolean quick, String what, List<RecipeQuery> queries, RecipeSearch search) {
        table.times(what, notebook.size(),
                Timings.of(queries, warmUp(quick), calls(quick), query -> search.find(query, 0, PAGE)), 0);
    }

    private static RecipeQuery typed(String words) {
        return new RecipeQuery(words, Texts.LATVIAN, null, null);
    }

    private static int warmUp(boolean quick) {
        return quick ? 10 : 30;
    }

    private static int calls(boolean quick) {
        return quick ? 30 : 100;
    }
}
