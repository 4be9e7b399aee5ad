package lv.burtnica.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** That a person is in a group. A row of its own, so that a whole room of people can join a group at once. */
@Entity
class Membership {

    @Id
    @GeneratedValue(generator = "membership_seq")
    @SequenceGenerator(name = "membership_seq", sequenceName = "membership_seq")
    private @Nullable Long id;

    private long groupId;
    private long personId;

    protected Membership() {}

    Membership(long groupId, long personId) {
        this.groupId = groupId;
        this.personId = personId;
    }
}
