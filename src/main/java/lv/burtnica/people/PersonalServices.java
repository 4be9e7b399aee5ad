package lv.burtnica.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The accounts at services by which somebody comes in. */
@Component
@Order(3)
class PersonalServices implements PersonalData {

    private static final String TABLE = "service_account";

    private final ServiceAccounts links;
    private final Services services;

    PersonalServices(ServiceAccounts links, Services services) {
        this.links = links;
        this.services = services;
    }

    @Override
    public Set<Column> columns() {
        return Set.of(new Column(TABLE, "person_id"), new Column(TABLE, "subject"));
    }

    @Override
    public List<Held> held(Person person) {
        return links.of(person.id()).stream()
                .map(link -> new Held("people.held.service", Map.of("name", services.name(link.issuer()), "number", link.subject())))
                .toList();
    }

    @Override
    public void export(Person person, DataFile file) {
        file.put("serviceAccounts", links.of(person.id()));
    }

    @Override
    public void forget(Leaving leaving) {
        links.removeAll(leaving.id());
    }
}
