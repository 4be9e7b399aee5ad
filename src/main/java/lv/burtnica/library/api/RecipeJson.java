package lv.burtnica.library.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import lv.burtnica.food.Allergen;
import lv.burtnica.library.Addresses;
import lv.burtnica.recipe.IngredientGroup;
import lv.burtnica.recipe.PublishedRecipes;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.Yield;
import lv.burtnica.recipe.assessment.Allergens;
import lv.burtnica.recipe.assessment.Assessment;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A recipe in full. Its components are what the description of the API calls them. */
record RecipeJson(
        String key,
        String language,
        List<String> languages,
        String title,
        String description,
        String kind,
        String makes,
        @Nullable Integer minutes,
        List<String> tags,
        List<IngredientGroup> ingredients,
        List<String> steps,
        List<Note> notes,
        String author,
        String licence,
        String source,
        List<String> foods,
        AllergensJson allergens,
        Cost cost,
        @Nullable String picture,
        String publishedAt,
        String changedAt,
        String page) {

    /** A recipe in a list. */
    record Brief(
            String key, String language, String title, String kind, String makes, @Nullable Integer minutes, int parcelFoods,
            String address, String page) {

        static Brief of(RecipeCard card, Addresses addresses) {
            return new Brief(
                    card.key(),
                    card.language().getLanguage(),
                    card.title(),
                    card.kind().code(),
                    inWords(card.yield(), card.language()),
                    card.minutes(),
                    card.parcelFoods(),
                    addresses.absolute("/api/v1/recipes/" + card.language().getLanguage() + "/" + Addresses.segment(card.key())),
                    addresses.absolute(Addresses.recipe(card.language(), card.key())));
        }
    }

    record Note(String kind, String title, String text) {}

    record AllergensJson(List<String> contains, List<String> mayContain, List<String> unknownLines) {

        static AllergensJson of(Allergens allergens) {
            return new AllergensJson(
                    codes(allergens.found().stream().filter(Allergens.Found::isCertain).map(Allergens.Found::allergen).toList()),
                    codes(allergens.found().stream().filter(found -> !found.isCertain()).map(Allergens.Found::allergen).toList()),
                    allergens.unknownLines());
        }

        private static List<String> codes(List<Allergen> allergens) {
            return allergens.stream().map(Allergen::code).toList();
        }
    }

    /** @param perPortion {@code null} where nothing is known */
    record Cost(@Nullable BigDecimal perPortion, String certainty, String currency) {}

    static RecipeJson of(PublishedRecipes.InLanguages found, Assessment assessment, Addresses addresses) {
        var page = found.page();
        var recipe = page.recipe();
        return new RecipeJson(
                recipe.key(),
                recipe.language().getLanguage(),
                found.languages().stream().map(Locale::getLanguage).toList(),
                recipe.title(),
                recipe.description(),
                recipe.kind().code(),
                inWords(recipe.yield(), recipe.language()),
                recipe.minutes(),
                recipe.tags(),
                recipe.ingredients(),
                recipe.steps(),
                recipe.notes().stream()
                        .map(note -> new Note(note.kind().name().toLowerCase(Locale.ROOT), note.title(), note.text()))
                        .toList(),
                recipe.credit().author(),
                recipe.credit().licence(),
                recipe.credit().source(),
                page.foods(),
                AllergensJson.of(assessment.allergens()),
                cost(assessment),
                page.pictureId() == null ? null : addresses.absolute(Addresses.photograph(page.pictureId(), "large")),
                page.publishedAt().toString(),
                page.changedAt().toString(),
                addresses.absolute(Addresses.recipe(recipe.language(), recipe.key())));
    }

    private static Cost cost(Assessment assessment) {
        var figure = assessment.cost().perPortion();
        var euros = figure.isUnknown() ? null : BigDecimal.valueOf(figure.value()).setScale(2, RoundingMode.HALF_UP);
        return new Cost(euros, figure.certainty().code(), "EUR");
    }

    private static String inWords(Yield yield, Locale language) {
        return new RecipeWords(Wording.in(language)).yield(yield);
    }
}
