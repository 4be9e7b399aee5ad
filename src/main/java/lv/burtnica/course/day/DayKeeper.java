package lv.burtnica.course.day;

import lv.burtnica.people.Deed;
import lv.burtnica.people.NotAllowedException;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Takes a lesson day out of the store for somebody who looks after it. */
@Component
class DayKeeper {

    private final StoredDays days;
    private final Permissions permissions;

    DayKeeper(StoredDays days, Permissions permissions) {
        this.days = days;
        this.permissions = permissions;
    }

    /** Whether the person looks after days of the group; without a group, after those that the maker made. */
    boolean mayKeep(Person who, @Nullable Long group, @Nullable Long maker) {
        return group == null ? permissions.may(who, Deed.KEEP_DAYS, maker) : permissions.mayInGroup(who, Deed.KEEP_DAYS, group);
    }

    boolean mayKeep(Person who, StoredDay day) {
        return mayKeep(who, day.groupId(), day.madeBy());
    }

    /** @throws NotAllowedException unless {@link #mayKeep} */
    void demand(Person who, @Nullable Long group, @Nullable Long maker) {
        if (!mayKeep(who, group, maker)) {
            throw new NotAllowedException(Deed.KEEP_DAYS);
        }
    }

    /**
     * A day to work on; nobody else gets it until the transaction ends.
     *
     * @param seen the day as the person saw it
     * @throws DayChangedException if it is another by now, or gone
     * @throws NotAllowedException if the person does not look after it
     */
    StoredDay take(LessonDay seen, Person who) {
        var day = hold(seen);
        demand(who, day.groupId(), day.madeBy());
        if (day.version() != seen.version()) {
            throw new DayChangedException(day.toDay());
        }
        return day;
    }

    /** @throws DayChangedException if it is gone, or others hold it for too long */
    StoredDay hold(LessonDay seen) {
        try {
            return days.take(seen.id()).orElseThrow(() -> new DayChangedException(null));
        } catch (ConcurrencyFailureException e) {
            throw new DayChangedException(seen);
        }
    }
}
