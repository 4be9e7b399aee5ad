package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import lv.burtnica.kit.Chips;
import lv.burtnica.recipe.PictureSize;
import lv.burtnica.recipe.Recipe;
import lv.burtnica.recipe.RecipePage;
import lv.burtnica.recipe.RecipeWords;
import lv.burtnica.wording.Texts;
import lv.burtnica.wording.Wording;

/** The top of a recipe's page: the way back, its name, whose it is, its facts, and its picture. */
class RecipeHead extends Div {

    private final Recipe recipe;
    private final RecipeWords words;

    /** @param others the other languages in which the recipe can be read */
    RecipeHead(RecipePage page, List<Locale> others) {
        this.recipe = page.recipe();
        this.words = new RecipeWords(Wording.in(recipe.language()));
        addClassName("recipe-head");
        var text = new Div(new H1(recipe.title()));
        text.getElement().setAttribute("lang", recipe.language().getLanguage());
        if (!recipe.description().isBlank()) {
            text.add(new Paragraph(recipe.description()));
        }
        text.add(author(), facts());
        others.forEach(language -> text.add(inLanguage(language)));
        var alt = words.wording().text("recipe.page.photograph", "title", recipe.title());
        add(back(), text, new RecipePicture(page.pictureId(), recipe.illustration(), recipe.kind(), PictureSize.MEDIUM, alt));
    }

    private Component back() {
        var back = new Anchor(RecipeLinks.RECIPES, getTranslation("recipe.page.back"));
        back.addClassName("back");
        return back;
    }

    private Component author() {
        var line = new Paragraph(words.author(recipe.credit()));
        line.addClassNames("why", "author");
        return line;
    }

    private Chips facts() {
        var chips = new Chips().chip(new Anchor(RecipeLinks.kind(recipe.kind()), words.kind(recipe.kind())));
        if (recipe.minutes() != null) {
            chips.chip(words.minutes(recipe.minutes()));
        }
        chips.chip(words.yield(recipe.yield()));
        if (recipe.keeping() != null) {
            chips.chip(words.keeping(recipe.keeping()));
        }
        return chips;
    }

    private Component inLanguage(Locale language) {
        var link = new Anchor(
                RecipeLinks.recipe(recipe.key(), language), Texts.standard().text("recipe.page.in-this-language", language));
        link.getElement().setAttribute("lang", language.getLanguage());
        link.getElement().setAttribute("hreflang", language.getLanguage());
        var line = new Paragraph(link);
        line.addClassName("other-language");
        return line;
    }
}
