package lv.burtnica.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Deed;
import lv.burtnica.people.Group;
import lv.burtnica.people.GroupDesk;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;

/** The groups that somebody looks after; a coordinator sees all of them, and makes new ones. */
@Route(GroupsView.ADDRESS)
@Menu(title = "people.menu", order = 80)
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("people.css")
class GroupsView extends Div implements HasDynamicTitle {

    static final String ADDRESS = "grupas";

    private final GroupDesk groups;
    private final SignedIn signedIn;
    private final Div shown = new Div();

    GroupsView(GroupDesk groups, SignedIn signedIn, Permissions permissions) {
        this.groups = groups;
        this.signedIn = signedIn;
        addClassName("people");
        var heading = new PageHeading(getPageTitle()).withLead(getTranslation("people.groups.lead"));
        add(heading, shown);
        var who = signedIn.get();
        if (permissions.may(who, Deed.MAKE_GROUP)) {
            var form = new NameForm("people.groups.name", "", "people.groups.make", name -> {
                groups.make(name, signedIn.get());
                show();
            });
            add(new Fold(getTranslation("people.groups.new"), form.emptiedAfterwards()));
        }
        if (permissions.may(who, Deed.KEEP_PEOPLE)) {
            var all = new Anchor(PeopleView.ADDRESS, getTranslation("people.all.title"));
            all.addClassName("action");
            add(all);
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.groups.title");
    }

    private void show() {
        shown.removeAll();
        var list = new UnorderedList();
        list.addClassName("rows");
        groups.visibleTo(signedIn.get()).stream().map(this::row).forEach(list::add);
        shown.add(list.getComponentCount() == 0 ? nothing() : list);
    }

    private ListItem row(Group group) {
        var link = new Anchor(ADDRESS + "/" + group.id(), group.name());
        var size = new Span(getTranslation("people.groups.size", "n", group.people()));
        size.addClassName("why");
        return new ListItem(new H3(link), size);
    }

    private Component nothing() {
        return new EmptyState("bowl", getTranslation("people.groups.none"), getTranslation("people.groups.none-advice"));
    }
}
