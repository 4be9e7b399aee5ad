package lv.burtnica.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;

/** People by name, each leading to their page. */
class PersonList extends UnorderedList {

    PersonList(List<Person> people) {
        addClassName("rows");
        people.stream().map(this::row).forEach(this::add);
    }

    /** The words for a role are the same everywhere. */
    static String roleKey(Role role) {
        return "people.role." + role.name().toLowerCase(Locale.ROOT);
    }

    private ListItem row(Person person) {
        var row = new ListItem(new H3(new Anchor(PersonView.address(person), person.calledName())));
        if (person.isWorker()) {
            var role = new Span(getTranslation(roleKey(person.role())));
            role.addClassName("why");
            row.add(role);
        }
        return row;
    }
}
