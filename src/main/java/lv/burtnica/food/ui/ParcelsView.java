package lv.burtnica.food.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import lv.burtnica.food.Kept;
import lv.burtnica.food.Parcel;
import lv.burtnica.food.ParcelDesk;
import lv.burtnica.food.ProvisionWords;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Role;
import lv.burtnica.wording.Wording;

/** All parcels, the newest first. */
@Route("pakas")
@Menu(title = "food.parcels.menu", order = 60)
@RolesAllowed(Role.COORDINATOR_NAME)
@StyleSheet("food.css")
class ParcelsView extends Div implements HasDynamicTitle {

    ParcelsView(ParcelDesk desk) {
        addClassName("food-desk");
        var table = new DeskTable(getTranslation("food.parcels.title"), List.of(getTranslation("food.parcel"),
                getTranslation("food.parcel.for-whom"), getTranslation("food.parcel.items"), getTranslation("food.changed")));
        desk.all().forEach(parcel -> row(table, parcel));
        var add = new Anchor("pakas/jauna", getTranslation("food.parcel.new"));
        add.addClassName("main-action");
        add(new PageHeading(getTranslation("food.parcels.title")).withLead(getTranslation("food.parcels.lead")), add, table);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("food.parcels.title");
    }

    private void row(DeskTable table, Kept<Parcel> kept) {
        var words = new ProvisionWords(Wording.in(getLocale()));
        table.row(new Anchor(ParcelView.ADDRESS + kept.key(), words.parcel(kept.value())),
                DeskTable.text(words.forWhom(kept.value())),
                DeskTable.text(getTranslation("food.parcels.count", "n", kept.value().items().size())),
                DeskTable.text(ChangedWords.of(kept)));
    }
}
