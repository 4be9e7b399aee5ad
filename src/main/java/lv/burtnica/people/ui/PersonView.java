package lv.burtnica.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.Notices;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Deed;
import lv.burtnica.people.Group;
import lv.burtnica.people.GroupDesk;
import lv.burtnica.people.LastCoordinatorException;
import lv.burtnica.people.PeopleDesk;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;

/** Somebody whom the reader looks after: their groups, a new card when they are locked out, and for a coordinator what they are here. */
@Route("cilveki/:id([0-9]{1,18})")
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("people.css")
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PeopleDesk people;
    private final GroupDesk groups;
    private final CardServices cards;
    private final Permissions permissions;
    private final SignedIn signedIn;
    private String title = "";

    PersonView(PeopleDesk people, GroupDesk groups, CardServices cards, Permissions permissions, SignedIn signedIn) {
        this.people = people;
        this.groups = groups;
        this.cards = cards;
        this.permissions = permissions;
        this.signedIn = signedIn;
        addClassName("people");
    }

    static String address(Person person) {
        return PeopleView.ADDRESS + "/" + person.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("id").orElse(0L);
        people.find(id, signedIn.get()).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Person somebody) {
        removeAll();
        title = somebody.calledName();
        var heading = new PageHeading(title).withBack(GroupsView.ADDRESS, getTranslation("people.groups.back"));
        add(heading.withLead(getTranslation(PersonList.roleKey(somebody.role()))));
        add(new Paragraph(getTranslation("people.person.sign-in-name", "name", somebody.signInName())));
        add(new Section(new H2(getTranslation("people.person.groups")), groupsOf(somebody)));
        var who = signedIn.get();
        if (permissions.may(who, Deed.RENEW_CARD, somebody.id())) {
            add(newCard(somebody));
        }
        if (permissions.may(who, Deed.CHANGE_ROLE, somebody.id())) {
            add(new Fold(getTranslation("people.person.role"), role(somebody)));
        }
    }

    private Component groupsOf(Person somebody) {
        var seen = groups.of(somebody).stream().filter(this::mayFill).toList();
        if (seen.isEmpty()) {
            return new Paragraph(getTranslation("people.person.no-groups"));
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        seen.forEach(group -> list.add(row(somebody, group)));
        return list;
    }

    private boolean mayFill(Group group) {
        return permissions.mayInGroup(signedIn.get(), Deed.FILL_GROUP, group.id());
    }

    private ListItem row(Person somebody, Group group) {
        var out = new Button(getTranslation("people.person.take-out"), click -> new ConfirmQuestion(
                        getTranslation("people.person.take-out-question", "group", group.name()),
                        getTranslation("people.person.take-out-meaning"),
                        getTranslation("people.person.take-out"),
                        () -> takeOut(somebody, group))
                .open());
        out.setAriaLabel(out.getText() + ": " + group.name());
        return new ListItem(new H3(new Anchor(GroupsView.ADDRESS + "/" + group.id(), group.name())), out);
    }

    private void takeOut(Person somebody, Group group) {
        groups.takeOut(somebody.id(), group.id(), signedIn.get());
        people.find(somebody.id(), signedIn.get())
                .ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(GroupsView.class)));
    }

    private Section newCard(Person somebody) {
        var made = new MadeCards(cards);
        var make = new Button(
                getTranslation("people.person.new-card"),
                click -> made.show(List.of(cards.desk().forReturning(somebody.id(), signedIn.get()))));
        return new Section(
                new H2(getTranslation("people.person.locked-out")), new Paragraph(getTranslation("people.person.explained")), make, made);
    }

    private Div role(Person somebody) {
        var choice = new RadioButtonGroup<Role>(getTranslation("people.role.choice"));
        choice.addClassName("choices");
        choice.setItems(Role.values());
        choice.setItemLabelGenerator(item -> getTranslation(PersonList.roleKey(item)));
        choice.setValue(somebody.role());
        var change = new Button(getTranslation("people.person.change-role"), click -> {
            try {
                people.change(somebody.id(), choice.getValue(), signedIn.get());
                people.find(somebody.id(), signedIn.get()).ifPresent(this::show);
                Notices.success(getTranslation("people.person.role-changed"));
            } catch (LastCoordinatorException e) {
                Notices.error(getTranslation("people.person.last-coordinator"));
            }
        });
        var form = new Div(choice, change);
        form.addClassName("form");
        return form;
    }
}
