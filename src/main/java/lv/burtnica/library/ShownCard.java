package lv.burtnica.library;

import java.util.ArrayList;
import java.util.List;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Wording;

/**
 * A recipe in a list, in words.
 *
 * @param picture the path of its photograph or drawing
 * @param photograph whether it is a photograph
 * @param facts how much it makes, how long it takes, how long it keeps
 * @param parcel how many foods come from a parcel, empty where none does
 */
record ShownCard(String address, String title, String picture, boolean photograph, List<String> facts, String parcel) {

    static ShownCard of(RecipeCard card, Wording wording) {
        var words = new RecipeWords(wording);
        var facts = new ArrayList<String>();
        facts.add(words.yield(card.yield()));
        if (card.minutes() != null) {
            facts.add(words.minutes(card.minutes()));
        }
        if (card.keeping() != null) {
            facts.add(words.keeping(card.keeping()));
        }
        return new ShownCard(
                Addresses.recipe(card.language(), card.key()),
                card.title(),
                card.pictureId() == null ? Addresses.drawing(card.illustration()) : Addresses.photograph(card.pictureId(), "small"),
                card.pictureId() != null,
                facts,
                card.parcelFoods() == 0 ? "" : wording.text("library.from-parcel-count", "n", card.parcelFoods()));
    }

    static List<ShownCard> of(List<RecipeCard> cards, Wording wording) {
        return cards.stream().map(card -> of(card, wording)).toList();
    }
}
