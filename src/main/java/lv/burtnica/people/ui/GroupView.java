package lv.burtnica.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import lv.burtnica.kit.ConfirmQuestion;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.Deed;
import lv.burtnica.people.Group;
import lv.burtnica.people.GroupDesk;
import lv.burtnica.people.PeopleDesk;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;

/** One group: its people, and the cards by which others join it. */
@Route("grupas/:id([0-9]{1,18})")
@RolesAllowed({Role.WORKER_NAME, Role.COORDINATOR_NAME})
@StyleSheet("people.css")
class GroupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final GroupDesk groups;
    private final PeopleDesk people;
    private final CardServices cards;
    private final Permissions permissions;
    private final SignedIn signedIn;
    private final Div members = new Div();
    private final PageHeading heading = new PageHeading("").withBack(GroupsView.ADDRESS, getTranslation("people.groups.back"));
    private String title = "";

    GroupView(GroupDesk groups, PeopleDesk people, CardServices cards, Permissions permissions, SignedIn signedIn) {
        this.groups = groups;
        this.people = people;
        this.cards = cards;
        this.permissions = permissions;
        this.signedIn = signedIn;
        addClassName("people");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("id").orElse(0L);
        groups.find(id, signedIn.get()).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Group group) {
        removeAll();
        call(group.name());
        add(heading);
        add(new Section(new H2(getTranslation("people.group.members")), members));
        fill(group.id());
        add(new GroupCards(cards, signedIn, group.id()));
        add(new Fold(getTranslation("people.group.more"), more(group)));
    }

    private void call(String name) {
        title = name;
        heading.setTitle(name);
    }

    private void fill(long group) {
        members.removeAll();
        var list = people.in(group, signedIn.get());
        members.add(list.isEmpty() ? new Paragraph(getTranslation("people.group.empty")) : new PersonList(list));
    }

    private Div more(Group group) {
        var rename = new NameForm("people.groups.name", group.name(), "people.group.rename", name -> {
            groups.rename(group.id(), name, signedIn.get());
            call(name.strip());
        });
        var all = new Div(rename, putIn(group));
        all.addClassName("form");
        if (permissions.may(signedIn.get(), Deed.MAKE_GROUP)) {
            all.add(new Button(getTranslation("people.group.remove"), click -> askToRemove(group)));
        }
        return all;
    }

    private Div putIn(Group group) {
        var choice = new ComboBox<Person>(getTranslation("people.group.put-in"));
        choice.setHelperText(getTranslation("people.group.put-in-help"));
        choice.setItems(people.visibleTo(signedIn.get()));
        choice.setItemLabelGenerator(Person::calledName);
        var put = new Button(getTranslation("people.group.put"), click -> choice.getOptionalValue().ifPresent(somebody -> {
            groups.put(somebody.id(), group.id(), signedIn.get());
            choice.clear();
            fill(group.id());
        }));
        var form = new Div(choice, put);
        form.addClassName("form");
        return form;
    }

    private void askToRemove(Group group) {
        new ConfirmQuestion(
                        getTranslation("people.group.remove-question", "name", group.name()),
                        getTranslation("people.group.remove-meaning"),
                        getTranslation("people.group.remove"),
                        () -> {
                            groups.remove(group.id(), signedIn.get());
                            getUI().ifPresent(ui -> ui.navigate(GroupsView.class));
                        })
                .open();
    }
}
