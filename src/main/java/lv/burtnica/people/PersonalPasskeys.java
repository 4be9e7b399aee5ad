package lv.burtnica.people;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The devices by which somebody comes in. */
@Component
@Order(2)
class PersonalPasskeys implements PersonalData {

    private final PasskeyRows rows;

    PersonalPasskeys(PasskeyRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<Column> columns() {
        return Set.of(new Column("passkey", "person_id"), new Column("passkey_holder", "person_id"));
    }

    @Override
    public List<Held> held(Person person) {
        var number = rows.of(person.id()).size();
        return number == 0 ? List.of() : List.of(Held.count("people.held.passkeys", number));
    }

    @Override
    public void export(Person person, DataFile file) {
        file.put("devices", rows.of(person.id()));
    }

    @Override
    public void forget(Leaving leaving) {
        rows.removeAll(leaving.id());
    }
}
