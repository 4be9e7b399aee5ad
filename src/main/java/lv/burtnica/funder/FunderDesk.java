package lv.burtnica.funder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.burtnica.people.Deed;
import lv.burtnica.people.NotAllowedException;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The funders to choose from. Who does not keep lesson days gets {@link NotAllowedException} from every method that changes something. None
 * is kept that breaks a rule, so that whatever names one can be printed.
 */
@Service
public class FunderDesk {

    public static final int LONGEST_NAME = 100;
    /** More than this nobody finds again. */
    public static final int MOST = 50;

    private final StoredFunders funders;
    private final Permissions permissions;

    FunderDesk(StoredFunders funders, Permissions permissions) {
        this.funders = funders;
        this.permissions = permissions;
    }

    /** Somebody else has changed the funder since it was opened, or taken it away. */
    public static class ChangedMeanwhileException extends RuntimeException {}

    /** All of them by name, without their logos. */
    @Transactional(readOnly = true)
    public List<FunderName> names() {
        return funders.names().stream().sorted(Comparator.comparing(FunderName::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /** The funder with the number. */
    @Transactional(readOnly = true)
    public Optional<KeptFunder> find(long id) {
        return funders.findById(id).map(StoredFunder::toFunder);
    }

    /**
     * Keeps one more.
     *
     * @throws FunderFaultException if the strip breaks a rule
     * @throws IllegalArgumentException if it has no name, says nothing, is too large, or there are too many
     */
    @Transactional
    public KeptFunder add(String name, Funder funder, Person who) {
        permissions.demand(who, Deed.KEEP_DAYS);
        if (funders.names().size() >= MOST) {
            throw new IllegalArgumentException("Too many funders");
        }
        return keep(new StoredFunder(), name, funder);
    }

    /**
     * Changes one; otherwise as {@link #add}.
     *
     * @throws ChangedMeanwhileException if it is another by now
     */
    @Transactional
    public KeptFunder change(KeptFunder seen, String name, Funder funder, Person who) {
        return keep(take(seen, who), name, funder);
    }

    /** Takes one away for good. What was printed stays printed; days that named it name none. */
    @Transactional
    public void remove(KeptFunder seen, Person who) {
        funders.delete(take(seen, who));
    }

    private StoredFunder take(KeptFunder seen, Person who) {
        permissions.demand(who, Deed.KEEP_DAYS);
        return funders.take(seen.id()).filter(stored -> stored.version() == seen.version()).orElseThrow(ChangedMeanwhileException::new);
    }

    private KeptFunder keep(StoredFunder stored, String name, Funder funder) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME || funder.isNone() || !funder.isSound()) {
            throw new IllegalArgumentException("Not a funder that can be kept: " + name);
        }
        funder.fault().ifPresent(fault -> {
            throw new FunderFaultException(fault);
        });
        stored.become(stripped, funder);
        return funders.saveAndFlush(stored).toFunder();
    }
}
