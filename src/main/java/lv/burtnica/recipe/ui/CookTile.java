package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Collectors;
import lv.burtnica.food.FoodCatalogue;
import lv.burtnica.kit.Chips;
import lv.burtnica.recipe.PictureSize;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.recipe.assessment.Figures;
import lv.burtnica.recipe.pantry.CookableRecipe;
import lv.burtnica.recipe.pantry.CookableRecipe.OpenPack;
import lv.burtnica.recipe.pantry.CookableRecipe.ToBuy;
import lv.burtnica.wording.Wording;

/** A recipe that can be cooked: what is there, what is to buy and for how much, for how many. */
class CookTile extends ListItem {

    private static final double ALL_OF_IT = 0.995;
    /** "At least nothing" would say nothing. */
    private static final double CENT = 0.01;

    private final CookableRecipe recipe;
    private final FoodCatalogue foods;
    private final Figures figures;
    private final RouterLink link;

    CookTile(CookableRecipe recipe, FoodCatalogue foods) {
        this.recipe = recipe;
        this.foods = foods;
        this.figures = new Figures(Wording.in(getLocale()), foods);
        var card = recipe.card();
        this.link = RecipeLinks.toRecipe(card.title(), card.key(), card.language(), getLocale());
        addClassNames("card", "recipe-tile", "cook-tile");
        var in = new Div(heading(), facts());
        in.addClassName("in");
        recipe.opened().stream().filter(pack -> pack.part() > 0).map(this::usesUp).forEach(in::add);
        in.add(toBuy(), there());
        add(new RecipePicture(card.pictureId(), card.illustration(), card.kind(), PictureSize.SMALL, ""), in);
    }

    void focus() {
        link.getElement().callJsFunction("focus");
    }

    private Component heading() {
        var heading = new H3(link);
        heading.getElement().setAttribute("lang", recipe.card().language().getLanguage());
        return heading;
    }

    private Component facts() {
        var words = new RecipeWords(Wording.in(getLocale()));
        var chips = new Chips().chip(words.yield(recipe.card().yield()));
        if (recipe.card().minutes() != null) {
            chips.chip(words.minutes(recipe.card().minutes()));
        }
        return chips;
    }

    private Component usesUp(OpenPack pack) {
        var percent = Math.max(1, Math.round(pack.part() * 100));
        var line = new Paragraph(pack.part() > ALL_OF_IT
                ? getTranslation("recipe.cook.uses-all", "food", name(pack.food()))
                : getTranslation("recipe.cook.uses-part", "food", name(pack.food()), "percent", percent));
        line.addClassName("uses-up");
        return line;
    }

    private Component toBuy() {
        var part = new Div();
        if (recipe.toBuy().isEmpty()) {
            var all = new Paragraph("✓ " + getTranslation("recipe.cook.all-there"));
            all.addClassName("all-there");
            part.add(all);
            return part;
        }
        var cost = recipe.cost();
        var title = new Paragraph(cost.isUnknown() || !cost.isExact() && cost.value() < CENT
                ? getTranslation("recipe.cook.buy-unknown")
                : getTranslation("recipe.cook.buy", "euros", figures.euros(cost)));
        title.addClassName("buy");
        var lines = new UnorderedList();
        recipe.toBuy().forEach(line -> lines.add(line(line)));
        lines.addClassName("to-buy");
        part.add(title, lines);
        return part;
    }

    private ListItem line(ToBuy missing) {
        var text = new Span(missing.line());
        text.getElement().setAttribute("lang", recipe.card().language().getLanguage());
        return new ListItem(text, new Span(" · " + price(missing)));
    }

    private String price(ToBuy missing) {
        var euros = missing.euros() == null ? getTranslation("recipe.cook.no-price") : figures.euros(missing.euros());
        return missing.part() > 0 && missing.grams() != null
                ? getTranslation("recipe.cook.rest", "grams", figures.grams(missing.grams()), "euros", euros)
                : euros;
    }

    private Component there() {
        var names = recipe.there().stream().map(this::name).collect(Collectors.joining(", "));
        var there = new Paragraph(getTranslation("recipe.cook.there", "foods", names));
        there.addClassName("why");
        return there;
    }

    private String name(String id) {
        return foods.find(id).map(food -> food.name(getLocale())).orElse(id);
    }
}
