package lv.burtnica.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.burtnica.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where coordinators read who did what. */
@Service
public class TrailDesk {

    /** How long a line is kept. */
    public static final Duration KEPT = Duration.ofDays(365);

    private final TrailRows rows;
    private final Accounts accounts;
    private final Groups groups;
    private final Permissions permissions;
    private final Clock clock;

    TrailDesk(TrailRows rows, Accounts accounts, Groups groups, Permissions permissions, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.groups = groups;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * What to look for.
     *
     * @param person the number of who did it, {@code null} for everybody
     * @param deed {@code null} for all of them
     * @param back how far back
     */
    public record Question(@Nullable Long person, @Nullable TrailDeed deed, Duration back) {

        Set<TrailDeed> deeds() {
            return deed == null ? Set.of(TrailDeed.values()) : Set.of(deed);
        }
    }

    /**
     * A page of the trail, the newest first.
     *
     * @param page counts from 0
     * @throws NotAllowedException if the person may not
     */
    @Transactional(readOnly = true)
    public List<TrailLine> find(Question asked, int page, int size, Person who) {
        permissions.demand(who, Deed.SEE_TRAIL);
        return rows.find(clock.instant().minus(asked.back()), asked.deeds(), asked.person(), PageRequest.of(page, size)).stream()
                .map(row -> line(row, who))
                .toList();
    }

    /** How many lines answer the question. */
    @Transactional(readOnly = true)
    public long count(Question asked, Person who) {
        permissions.demand(who, Deed.SEE_TRAIL);
        return rows.count(clock.instant().minus(asked.back()), asked.deeds(), asked.person());
    }

    private TrailLine line(StoredTrail row, Person reader) {
        var thing = switch (row.deed().thing()) {
            case NONE -> "";
            case KEY -> row.thing();
            case PERSON -> row.thing().isEmpty() ? "" : name(Long.valueOf(row.thing()));
            case GROUP -> groups.findById(Long.parseLong(row.thing())).map(StoredGroup::name).orElse("");
            case ROLE -> Wording.in(reader.language()).text("people.role." + row.thing().toLowerCase(Locale.ROOT));
        };
        return new TrailLine(row.deed(), name(row.personId()), thing, row.doneAt());
    }

    private String name(@Nullable Long person) {
        return person == null ? "" : accounts.findById(person).map(account -> account.toPerson().calledName()).orElse("");
    }
}
