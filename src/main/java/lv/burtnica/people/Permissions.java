package lv.burtnica.people;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers from the table in {@link Deed} for the people and groups that are in the store. */
@Service
public class Permissions {

    private final Accounts accounts;
    private final Memberships memberships;

    Permissions(Accounts accounts, Memberships memberships) {
        this.accounts = accounts;
        this.memberships = memberships;
    }

    /** Whether there is anything that the person, {@code null} for a reader, may do this to. */
    public boolean may(@Nullable Person who, Deed deed) {
        return deed.isOpenTo(who == null ? null : who.role());
    }

    /**
     * Whether the person may do this to a thing that belongs to somebody, or to that somebody.
     *
     * @param who {@code null} for a reader
     * @param owner the number of a person, {@code null} where the thing is nobody's
     */
    @Transactional(readOnly = true)
    public boolean may(@Nullable Person who, Deed deed, @Nullable Long owner) {
        if (who == null) {
            return deed.isAllowed(Standing.READER);
        }
        // Where whose it is makes no difference, long lists need not ask the store for each thing.
        return deed.isTheSameForAll(who.role()) ? deed.isOpenTo(who.role()) : deed.isAllowed(toPerson(who, owner));
    }

    /** Whether the person may do this to a group. */
    @Transactional(readOnly = true)
    public boolean mayInGroup(@Nullable Person who, Deed deed, long group) {
        return deed.isAllowed(who == null ? Standing.READER : toGroup(who, group));
    }

    /** @throws NotAllowedException unless {@link #may(Person, Deed)} */
    public void demand(@Nullable Person who, Deed deed) {
        check(may(who, deed), deed);
    }

    /** @throws NotAllowedException unless {@link #may(Person, Deed, Long)} */
    @Transactional(readOnly = true)
    public void demand(@Nullable Person who, Deed deed, @Nullable Long owner) {
        check(may(who, deed, owner), deed);
    }

    /** @throws NotAllowedException unless {@link #mayInGroup} */
    @Transactional(readOnly = true)
    public void demandInGroup(@Nullable Person who, Deed deed, long group) {
        check(mayInGroup(who, deed, group), deed);
    }

    private static void check(boolean allowed, Deed deed) {
        if (!allowed) {
            throw new NotAllowedException(deed);
        }
    }

    private Standing toPerson(Person who, @Nullable Long owner) {
        var own = owner != null && owner == who.id();
        return switch (who.role()) {
            case MEMBER -> own ? Standing.MEMBER_OWN : near(who, owner) ? Standing.MEMBER_IN_GROUP : Standing.MEMBER_ELSEWHERE;
            case WORKER -> own ? Standing.WORKER_OWN : ofWorker(who, owner);
            case COORDINATOR -> own ? Standing.COORDINATOR_OWN : Standing.COORDINATOR_ELSEWHERE;
        };
    }

    private Standing ofWorker(Person worker, @Nullable Long owner) {
        if (owner == null || !near(worker, owner)) {
            return Standing.WORKER_ELSEWHERE;
        }
        var isMember = accounts.findById(owner).filter(account -> account.role() == Role.MEMBER).isPresent();
        return isMember ? Standing.WORKER_IN_GROUP : Standing.WORKER_BESIDE;
    }

    private boolean near(Person who, @Nullable Long owner) {
        return owner != null && memberships.meet(who.id(), owner);
    }

    private Standing toGroup(Person who, long group) {
        return switch (who.role()) {
            case MEMBER -> memberships.isIn(who.id(), group) ? Standing.MEMBER_IN_GROUP : Standing.MEMBER_ELSEWHERE;
            case WORKER -> memberships.isIn(who.id(), group) ? Standing.WORKER_IN_GROUP : Standing.WORKER_ELSEWHERE;
            case COORDINATOR -> Standing.COORDINATOR_ELSEWHERE;
        };
    }
}
