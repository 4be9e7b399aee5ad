package lv.burtnica.recipe;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A recipe as a person types it, finished or not. It saves itself while it is typed, so every part may be empty.
 *
 * @param title one line
 * @param description a sentence or two
 * @param kind what the dish is for
 * @param yield how many, in the word of {@code yieldUnit}
 * @param yieldUnit portions, pieces, jars
 * @param yieldDetail what follows the word, such as {@code pa 0,5 l}
 * @param minutes from start until it can be eaten
 * @param ingredients one thing a line, as people say it; a line that ends with a colon starts a group
 * @param steps one step a line
 * @param tip advice, may be empty
 * @param safety what to watch for, may be empty
 * @param storing how to keep it, may be empty
 * @param tags divided by commas
 * @param author the name to show, empty for none
 * @param pictureId the photograph
 * @param illustration the line drawing that stands in for a photograph
 * @param keepsMonths shelf life of a preserve
 * @param storingPlace where a preserve is kept
 * @param cookedGrams what the ready dish weighs, where somebody put it on the scales
 * @param language the language it is written in, as a tag
 */
public record RecipeDraft(
        String title,
        String description,
        @Nullable MealKind kind,
        @Nullable Integer yield,
        YieldUnit yieldUnit,
        String yieldDetail,
        @Nullable Integer minutes,
        String ingredients,
        String steps,
        String tip,
        String safety,
        String storing,
        String tags,
        String author,
        @Nullable String pictureId,
        String illustration,
        @Nullable Integer keepsMonths,
        @Nullable StoringPlace storingPlace,
        @Nullable Integer cookedGrams,
        String language) {

    /** A blank page for four portions. */
    public static RecipeDraft empty(String author, Locale language) {
        return new RecipeDraft(
                "", "", null, 4, YieldUnit.PORTION, "", null, "", "", "", "", "", "", author, null, "", null, null, null,
                language.getLanguage());
    }

    RecipeDraft withoutAuthor() {
        return new RecipeDraft(
                title, description, kind, yield, yieldUnit, yieldDetail, minutes, ingredients, steps, tip, safety, storing, tags, "",
                pictureId, illustration, keepsMonths, storingPlace, cookedGrams, language);
    }

    /** Whether nobody typed anything yet that would be missed. */
    public boolean isBlank() {
        return (title + description + ingredients + steps + tip + safety + storing + tags).isBlank() && pictureId == null;
    }

}
