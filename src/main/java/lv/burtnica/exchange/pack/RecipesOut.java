package lv.burtnica.exchange.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import lv.burtnica.food.FoodDesk;
import lv.burtnica.recipe.Consents;
import lv.burtnica.recipe.PersonShown;
import lv.burtnica.recipe.PictureSize;
import lv.burtnica.recipe.Pictures;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.recipe.RecipeBook;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.wording.Texts;
import org.springframework.stereotype.Component;

/** Puts published recipes into a pack, in every language that they have, with their photographs and the foods that they use. */
@Component
class RecipesOut {

    private final PublishedRecipes published;
    private final RecipeBook book;
    private final Pictures pictures;
    private final Consents consents;
    private final FoodDesk foods;

    RecipesOut(PublishedRecipes published, RecipeBook book, Pictures pictures, Consents consents, FoodDesk foods) {
        this.published = published;
        this.book = book;
        this.pictures = pictures;
        this.consents = consents;
        this.foods = foods;
    }

    void pack(Set<String> keys, Packing packing) {
        var entries = published.all().stream().filter(entry -> keys.contains(entry.key())).toList();
        var pages = book.get(entries.stream().map(PublishedRecipes.Entry::id).toList());
        var used = new TreeSet<String>();
        pages.stream().sorted(Comparator.comparing(RecipePage::id)).forEach(page -> {
            if (page.recipe().credit().licence().isBlank()) {
                packing.leaveOut(PackKind.RECIPE, page.recipe().key(), page.recipe().language(), "no-licence");
            } else {
                pack(page, packing);
                used.addAll(page.foods());
            }
        });
        foods(used, packing);
        keys.stream().filter(key -> entries.stream().noneMatch(entry -> entry.key().equals(key)))
                .forEach(key -> packing.leaveOut(PackKind.RECIPE, key, Texts.LATVIAN, "not-published"));
    }

    private void pack(RecipePage page, Packing packing) {
        var recipe = page.recipe();
        var path = PackPaths.of(PackKind.RECIPE, recipe.key(), recipe.language());
        packing.add(
                new PackEntry(path, PackKind.RECIPE, recipe.key(), recipe.language().getLanguage(), page.version(), recipe.title(),
                        recipe.credit().author(), recipe.credit().licence(), picture(page, packing), "", ""),
                new Piece.OfRecipe(recipe).text());
    }

    /** The path of its photograph; empty where it has none, or somebody may be on it who has not agreed. */
    private String picture(RecipePage page, Packing packing) {
        var id = page.pictureId();
        if (id == null) {
            return "";
        }
        var said = consents.of(id).said();
        var jpeg = pictures.jpeg(id, PictureSize.LARGE);
        if (jpeg.isEmpty() || said != PersonShown.NOBODY && said != PersonShown.AGREED) {
            packing.leaveOut(PackKind.PICTURE, page.recipe().key(), page.recipe().language(), "no-consent");
            return "";
        }
        var key = PackHash.of(jpeg.get()).substring(0, 32);
        var path = PackPaths.of(PackKind.PICTURE, key, Texts.LATVIAN);
        if (!packing.has(path)) {
            packing.add(
                    new PackEntry(path, PackKind.PICTURE, key, "", 0, "", page.recipe().credit().author(),
                            page.recipe().credit().licence(), "", said.code(), ""), jpeg.get());
        }
        return path;
    }

    private void foods(Collection<String> ids, Packing packing) {
        var rows = new ArrayList<FoodRow>();
        ids.forEach(id -> foods.page(id).map(FoodRow::of).ifPresent(rows::add));
        if (!rows.isEmpty()) {
            packing.add(
                    new PackEntry(PackPaths.FOODS, PackKind.FOODS, "foods", "", 0, "", "", "", "", "", ""), FoodRow.write(rows));
        }
    }

    /** The files of the recipes as seen from the folder of recipes, in the same order. */
    static List<String> files(List<RecipePage> pages) {
        return pages.stream().map(page -> file(page.recipe().key(), page.recipe().language())).toList();
    }

    private static String file(String key, Locale language) {
        return PackPaths.recipeFile(key, language);
    }
}
