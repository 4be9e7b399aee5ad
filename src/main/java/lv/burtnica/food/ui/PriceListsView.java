package lv.burtnica.food.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import lv.burtnica.food.PriceDesk;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Role;
import lv.burtnica.wording.Wording;

/** All price lists, the newest first. */
@Route("cenas")
@Menu(title = "food.prices.menu", order = 61)
@RolesAllowed(Role.COORDINATOR_NAME)
@StyleSheet("food.css")
class PriceListsView extends Div implements HasDynamicTitle {

    PriceListsView(PriceDesk desk) {
        addClassName("food-desk");
        var words = new ProvisionWords(Wording.in(getLocale()));
        var table = new DeskTable(getTranslation("food.prices.title"),
                List.of(getTranslation("food.price-list"), getTranslation("food.prices.rows"), getTranslation("food.changed")));
        desk.all().forEach(kept -> table.row(
                new Anchor(PriceListView.ADDRESS + kept.key(), words.priceList(kept.value())),
                DeskTable.text(getTranslation("food.prices.count", "n", kept.value().prices().size())),
                DeskTable.text(ChangedWords.of(kept))));
        var add = new Anchor("cenas/jauns", getTranslation("food.prices.new"));
        add.addClassName("main-action");
        add(new PageHeading(getTranslation("food.prices.title")).withLead(getTranslation("food.prices.lead")), add, table);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("food.prices.title");
    }
}
