package lv.burtnica.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.burtnica.wording.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows people to those who look after them, and says what they are here. */
@Service
public class PeopleDesk {

    private final Accounts accounts;
    private final Permissions permissions;
    private final OpenSessions sessions;
    private final LastCoordinator coordinators;
    private final Trail trail;

    PeopleDesk(Accounts accounts, Permissions permissions, OpenSessions sessions, LastCoordinator coordinators, Trail trail) {
        this.accounts = accounts;
        this.permissions = permissions;
        this.sessions = sessions;
        this.coordinators = coordinators;
        this.trail = trail;
    }

    /**
     * Everybody in a group, by name.
     *
     * @throws NotAllowedException if the person may not look into the group
     */
    @Transactional(readOnly = true)
    public List<Person> in(long group, Person who) {
        permissions.demandInGroup(who, Deed.SEE_GROUP, group);
        return byName(accounts.inGroup(group), who);
    }

    /** Everybody whom the person may see, by name: all for a coordinator, those of the own groups for a worker. */
    @Transactional(readOnly = true)
    public List<Person> visibleTo(Person who) {
        if (permissions.may(who, Deed.KEEP_PEOPLE)) {
            return byName(accounts.findAll(), who);
        }
        return permissions.may(who, Deed.SEE_GROUP) ? byName(accounts.near(who.id()), who) : List.of(who);
    }

    /** Somebody, where the person may see them. */
    @Transactional(readOnly = true)
    public Optional<Person> find(long id, Person who) {
        return permissions.may(who, Deed.SEE_PERSON, id) ? accounts.findById(id).map(Account::toPerson) : Optional.empty();
    }

    /**
     * Makes somebody a member, a worker or a coordinator. They sign in anew, so that no page is open to them that should not be.
     *
     * @throws NotAllowedException if the person may not; nobody changes what they are themselves
     * @throws LastCoordinatorException if nobody would be a coordinator any more, as when two take each other's role away at once
     */
    @Transactional
    public void change(long id, Role role, Person who) {
        permissions.demand(who, Deed.CHANGE_ROLE, id);
        accounts.findById(id).filter(account -> account.role() != role).ifPresent(account -> {
            coordinators.demandAnother(account);
            account.become(role);
            accounts.save(account);
            trail.record(TrailDeed.made(role), who, String.valueOf(id));
            sessions.end(account.toPerson());
        });
    }

    private static List<Person> byName(List<Account> found, Person reader) {
        var order = Wording.in(reader.language()).order();
        return found.stream().map(Account::toPerson).sorted(Comparator.comparing(Person::calledName, order)).toList();
    }
}
