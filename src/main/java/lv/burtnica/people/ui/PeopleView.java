package lv.burtnica.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.people.PeopleDesk;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignedIn;

/** Everybody with an account, and cards for those who will look after groups. */
@Route(PeopleView.ADDRESS)
@RolesAllowed(Role.COORDINATOR_NAME)
@StyleSheet("people.css")
class PeopleView extends Div implements HasDynamicTitle {

    static final String ADDRESS = "cilveki";

    private final CardServices cards;
    private final SignedIn signedIn;
    private final MadeCards made;
    private final OpenCards open = new OpenCards(this::withdraw);

    PeopleView(PeopleDesk people, CardServices cards, SignedIn signedIn) {
        this.cards = cards;
        this.signedIn = signedIn;
        this.made = new MadeCards(cards);
        addClassName("people");
        var heading = new PageHeading(getPageTitle()).withBack(GroupsView.ADDRESS, getTranslation("people.groups.back"));
        var everybody = people.visibleTo(signedIn.get());
        heading.withLead(getTranslation("people.all.lead", "n", everybody.size()));
        add(heading, new H2(getTranslation("people.all.list")), new PersonList(everybody), newWorkers());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.all.title");
    }

    private Section newWorkers() {
        var role = new RadioButtonGroup<Role>(getTranslation("people.role.choice"));
        role.addClassName("choices");
        role.setItems(Role.WORKER, Role.COORDINATOR, Role.MEMBER);
        role.setItemLabelGenerator(item -> getTranslation(PersonList.roleKey(item)));
        role.setValue(Role.WORKER);
        var make = new Button(getTranslation("people.cards.make-one"), click -> {
            made.show(List.of(cards.desk().forRole(role.getValue(), null, signedIn.get())));
            refresh();
        });
        var form = new Div(role, make);
        form.addClassName("form");
        return new Section(
                new H2(getTranslation("people.all.cards")),
                new Paragraph(getTranslation("people.all.cards-explained")),
                form,
                made,
                new Fold(getTranslation("people.cards.unused"), open));
    }

    private void withdraw(long id) {
        cards.desk().withdraw(id, signedIn.get());
        refresh();
    }

    private void refresh() {
        open.show(cards.desk().openWithoutGroup(signedIn.get()));
    }
}
