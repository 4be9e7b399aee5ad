package lv.burtnica.recipe.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import lv.burtnica.recipe.Credit;
import lv.burtnica.recipe.Recipe;

/** The last lines of a recipe: its tags, which lead to recipes like it, its source and licence. */
class Colophon extends Div {

    Colophon(Recipe recipe) {
        addClassName("colophon");
        if (!recipe.tags().isEmpty()) {
            add(tags(recipe));
        }
        if (!recipe.credit().source().isBlank()) {
            add(source(recipe.credit()));
        }
        if (!recipe.credit().licence().isBlank()) {
            add(quiet(new Paragraph(getTranslation("recipe.page.licence", "licence", recipe.credit().licence().replace('-', ' ')))));
        }
    }

    private UnorderedList tags(Recipe recipe) {
        var list = new UnorderedList();
        list.addClassName("tags");
        list.getElement().setAttribute("aria-label", getTranslation("recipe.page.tags"));
        list.getElement().setAttribute("lang", recipe.language().getLanguage());
        recipe.tags().forEach(tag -> list.add(new ListItem(new Anchor(RecipeLinks.words(tag), tag))));
        return list;
    }

    private Paragraph source(Credit credit) {
        var line = quiet(new Paragraph(getTranslation("recipe.page.source") + " "));
        if (credit.source().matches("https?://\\S+")) {
            line.add(new Anchor(credit.source(), credit.source()));
        } else {
            line.add(credit.source());
        }
        return line;
    }

    private static Paragraph quiet(Paragraph line) {
        line.addClassName("why");
        return line;
    }
}
