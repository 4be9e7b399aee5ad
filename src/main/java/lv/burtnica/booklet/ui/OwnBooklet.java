package lv.burtnica.booklet.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import lv.burtnica.booklet.BookletPage;
import lv.burtnica.kit.Illustration;
import lv.burtnica.kit.ReaderTime;

/** A booklet that the person may go on with. */
class OwnBooklet extends ListItem {

    OwnBooklet(BookletPage page) {
        var booklet = page.booklet();
        var recipes = getTranslation("booklet.card.recipes", "n", booklet.recipes().size());
        var changed = getTranslation("booklet.card.changed", "date", ReaderTime.ofPage().date(page.changedAt()));
        var facts = new Span(recipes + " · " + changed);
        facts.addClassName("why");
        var title = new H3(booklet.title());
        title.getElement().setAttribute("lang", booklet.language().getLanguage());
        var name = new Div(title, facts);
        name.addClassName("name");
        var link = new Anchor("burtnicas/" + page.id(), getTranslation("booklet.list.go-on"));
        link.setAriaLabel(link.getText() + ": " + booklet.title());
        link.addClassName("action");
        var picture = new Illustration(booklet.illustration());
        picture.addClassName("small-picture");
        add(picture, name, link);
    }
}
