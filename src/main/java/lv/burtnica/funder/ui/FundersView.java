package lv.burtnica.funder.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import lv.burtnica.funder.FunderDesk;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Role;

/** Who pays for lesson days: set once, chosen for each day. */
@Route(FunderLinks.FUNDERS)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://recipe.css")
@StyleSheet("context://funder.css")
class FundersView extends Div implements HasDynamicTitle {

    FundersView(FunderDesk desk) {
        addClassName("funders");
        add(new PageHeading(getPageTitle()).withLead(getTranslation("funder.lead"))
                .withBack(FunderLinks.DAYS, getTranslation("funder.to-days")));
        var fresh = new Anchor(FunderLinks.NEW, getTranslation("funder.new"));
        fresh.addClassName("main-action");
        var names = desk.names();
        if (names.isEmpty()) {
            add(new EmptyState("pot", getTranslation("funder.none"), getTranslation("funder.none-help"), fresh));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("funder-list");
        names.forEach(name -> list.add(new ListItem(new Anchor(FunderLinks.FUNDERS + "/" + name.id(), name.name()))));
        add(list, fresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funder.title");
    }
}
