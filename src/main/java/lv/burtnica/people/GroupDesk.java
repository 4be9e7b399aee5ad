package lv.burtnica.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.burtnica.wording.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where groups are kept: made, named and filled with people. */
@Service
public class GroupDesk {

    private final Groups groups;
    private final Memberships memberships;
    private final Accounts accounts;
    private final Permissions permissions;
    private final Clock clock;

    GroupDesk(Groups groups, Memberships memberships, Accounts accounts, Permissions permissions, Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.accounts = accounts;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The groups that the person may look into, by name. */
    @Transactional(readOnly = true)
    public List<Group> visibleTo(Person who) {
        if (!permissions.may(who, Deed.SEE_GROUP)) {
            return List.of();
        }
        var seen = permissions.may(who, Deed.KEEP_PEOPLE) ? groups.findAll() : groups.of(who.id());
        return byName(seen, who);
    }

    /** The groups that somebody is in, by name. */
    @Transactional(readOnly = true)
    public List<Group> of(Person somebody) {
        return byName(groups.of(somebody.id()), somebody);
    }

    /** The group, where there is one that the person may look into. */
    @Transactional(readOnly = true)
    public Optional<Group> find(long id, Person who) {
        return permissions.mayInGroup(who, Deed.SEE_GROUP, id) ? groups.findById(id).map(this::toGroup) : Optional.empty();
    }

    /**
     * Makes a group.
     *
     * @throws NotAllowedException if the person may not
     * @throws IllegalArgumentException if the name is blank or too long
     */
    @Transactional
    public Group make(String name, Person who) {
        permissions.demand(who, Deed.MAKE_GROUP);
        return toGroup(groups.save(new StoredGroup(sound(name), clock.instant())));
    }

    /**
     * Gives a group another name.
     *
     * @throws NotAllowedException if the person may not
     * @throws IllegalArgumentException if the name is blank or too long
     */
    @Transactional
    public void rename(long id, String name, Person who) {
        permissions.demandInGroup(who, Deed.RENAME_GROUP, id);
        groups.findById(id).ifPresent(group -> {
            group.rename(sound(name));
            groups.save(group);
        });
    }

    /** Takes a group away, with its open cards; its people stay. */
    @Transactional
    public void remove(long id, Person who) {
        permissions.demand(who, Deed.MAKE_GROUP);
        groups.findById(id).ifPresent(groups::delete);
    }

    /**
     * Puts somebody into a group; nothing happens if they are in it.
     *
     * @throws NotAllowedException if the person may not fill the group, or may not see that somebody
     */
    @Transactional
    public void put(long somebody, long group, Person who) {
        permissions.demandInGroup(who, Deed.FILL_GROUP, group);
        permissions.demand(who, Deed.SEE_PERSON, somebody);
        if (accounts.findById(somebody).isPresent() && groups.findById(group).isPresent() && !memberships.isIn(somebody, group)) {
            memberships.save(new Membership(group, somebody));
        }
    }

    /**
     * Takes somebody out of a group. Their account and recipes stay.
     *
     * @throws NotAllowedException if the person may not fill the group
     */
    @Transactional
    public void takeOut(long somebody, long group, Person who) {
        permissions.demandInGroup(who, Deed.FILL_GROUP, group);
        memberships.remove(group, somebody);
    }

    private List<Group> byName(List<StoredGroup> found, Person reader) {
        var order = Wording.in(reader.language()).order();
        return found.stream().map(this::toGroup).sorted((one, other) -> order.compare(one.name(), other.name())).toList();
    }

    private Group toGroup(StoredGroup stored) {
        return new Group(stored.id(), stored.name(), memberships.size(stored.id()));
    }

    private static String sound(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > Group.LONGEST_NAME) {
            throw new IllegalArgumentException("Not a name for a group: " + stripped.length() + " characters");
        }
        return stripped;
    }
}
