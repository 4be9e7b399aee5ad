package lv.burtnica.library.correction;

import java.util.List;
import java.util.Set;
import lv.burtnica.people.DataFile;
import lv.burtnica.people.Held;
import lv.burtnica.people.Leaving;
import lv.burtnica.people.Person;
import lv.burtnica.people.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who wants to be warned of corrections. */
@Component
@Order(70)
class PersonalWarnings implements PersonalData {

    private final Following following;

    PersonalWarnings(Following following) {
        this.following = following;
    }

    @Override
    public Set<Column> columns() {
        return Set.of(new Column("correction_follower", "person_id"));
    }

    @Override
    public List<Held> held(Person person) {
        return following.isFollowing(person.id()) ? List.of(Held.count("library.held", 1)) : List.of();
    }

    @Override
    public void export(Person person, DataFile file) {
        file.put("wantsWarnings", following.isFollowing(person.id()));
    }

    @Override
    public void forget(Leaving leaving) {
        following.leave(leaving.id());
    }
}
