package lv.burtnica.funder.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import lv.burtnica.funder.FunderDesk;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;

/** One funder, or one that is still to be named. */
@Route(FunderLinks.FUNDER)
@RouteAlias(FunderLinks.NEW)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("context://recipe.css")
@StyleSheet("context://funder.css")
class FunderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FunderDesk desk;
    private final SignedIn signedIn;

    FunderView(FunderDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
        addClassName("funders");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong(FunderLinks.ID);
        var seen = id.map(number -> desk.find(number).orElseThrow(NotFoundException::new)).orElse(null);
        removeAll();
        add(new PageHeading(getPageTitle()).withLead(getTranslation("funder.form-lead"))
                        .withBack(FunderLinks.FUNDERS, getTranslation("funder.title")),
                new FunderForm(desk, seen, signedIn::get));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funder.one");
    }
}
