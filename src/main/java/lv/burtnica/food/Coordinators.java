package lv.burtnica.food;

import lv.burtnica.people.Person;
import lv.burtnica.people.Role;

/** Who may change parcels, prices and foods. */
final class Coordinators {

    private Coordinators() {}

    /** @throws NotAllowedException if the person is no coordinator */
    static void check(Person person) {
        if (person.role() != Role.COORDINATOR) {
            throw new NotAllowedException();
        }
    }
}
