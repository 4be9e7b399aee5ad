package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import lv.burtnica.kit.Chips;
import lv.burtnica.recipe.PictureSize;
import lv.burtnica.recipe.RecipeCard;
import lv.burtnica.recipe.RecipeState;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Wording;

/** A recipe in a list. The link is the title, so that screen readers say only that; a finger may press anywhere on the card. */
class RecipeTile extends ListItem {

    private final RecipeCard card;
    private final RouterLink link;

    RecipeTile(RecipeCard card, HeadingLevel level) {
        this.card = card;
        this.link = RecipeLinks.toRecipe(card.title(), card.key(), card.language(), getLocale());
        addClassNames("card", "recipe-tile");
        var in = new Div(heading(level), facts());
        in.addClassName("in");
        add(new RecipePicture(card.pictureId(), card.illustration(), card.kind(), PictureSize.SMALL, ""), in);
    }

    void focus() {
        link.getElement().callJsFunction("focus");
    }

    private Component heading(HeadingLevel level) {
        var heading = switch (level) {
            case SECOND -> new H2(link);
            case THIRD -> new H3(link);
        };
        heading.getElement().setAttribute("lang", card.language().getLanguage());
        return heading;
    }

    private Component facts() {
        var words = new RecipeWords(Wording.in(getLocale()));
        var chips = new Chips();
        if (card.state() != RecipeState.PUBLISHED) {
            chips.chip(new StateMark(card.state()));
        }
        if (card.minutes() != null) {
            chips.chip(words.minutes(card.minutes()));
        }
        chips.chip(words.yield(card.yield()));
        if (card.parcelFoods() > 0) {
            chips.chip(diamond(), new Span(getTranslation("recipe.tile.from-parcel", "n", card.parcelFoods())));
        }
        if (card.keeping() != null) {
            chips.chip(words.keeping(card.keeping()));
        }
        return chips;
    }

    /** The sign for what came in a parcel; the words beside it say the same. */
    static Component diamond() {
        var sign = new Span("◆");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    /** How deep the tile's title lies in the headings of its page. */
    enum HeadingLevel {
        SECOND, THIRD
    }
}
