package lv.burtnica.recipe;

import java.util.Optional;
import lv.burtnica.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where drafts came from. Only the person whose draft it is sees it. */
@Service
public class DraftOrigins {

    private final DraftDesk drafts;
    private final StoredOrigins origins;

    DraftOrigins(DraftDesk drafts, StoredOrigins origins) {
        this.drafts = drafts;
        this.origins = origins;
    }

    /**
     * Keeps a draft that came from somewhere, together with where from.
     *
     * @return the draft's number
     * @throws DraftDesk.TooLongException if it is longer than any draft may be
     */
    @Transactional
    public long begin(Person person, RecipeDraft draft, DraftOrigin origin) {
        var id = drafts.keep(null, person, null, draft);
        origins.save(new StoredOrigin(id, origin));
        return id;
    }

    /** Where the draft came from; empty for one that somebody began on a blank page. */
    @Transactional(readOnly = true)
    public Optional<DraftOrigin> find(@Nullable Long draft, Person person) {
        return draft == null || drafts.find(draft, person).isEmpty()
                ? Optional.empty()
                : origins.findByDraftId(draft).map(StoredOrigin::toOrigin);
    }

    /** Writes down whether the person answers for the words of the draft. */
    @Transactional
    public void answerFor(long draft, Person person, boolean isOwn) {
        find(draft, person).ifPresent(origin -> origins.save(new StoredOrigin(
                draft, new DraftOrigin(origin.source(), origin.author(), origin.licence(), origin.words(), isOwn))));
    }
}
