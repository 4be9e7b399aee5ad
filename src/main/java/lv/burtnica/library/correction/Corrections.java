package lv.burtnica.library.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was corrected about safety, and which editions still say it the old way. */
@Service
public class Corrections {

    private final CorrectionStore store;
    private final CorrectionWatch watch;
    private final EditionShelf editions;

    Corrections(CorrectionStore store, CorrectionWatch watch, EditionShelf editions) {
        this.store = store;
        this.watch = watch;
        this.editions = editions;
    }

    /** The corrections noticed last, the newest first. */
    @Transactional(readOnly = true)
    public List<Correction> newest(int limit) {
        watch.look();
        return store.newest(limit);
    }

    /**
     * What the editions say otherwise than is known now, by their numbers in the store: one line for each of their recipes, from what is
     * printed to what holds. A correction that was taken back since is none.
     */
    @Transactional(readOnly = true)
    public Map<Long, List<Correction>> of(List<Edition> some) {
        watch.look();
        var all = store.of(some.stream().map(Edition::id).toList());
        return some.stream().collect(Collectors.toMap(Edition::id, edition -> marks(edition, all.getOrDefault(edition.id(), List.of()))));
    }

    /** The same for one edition. */
    @Transactional(readOnly = true)
    public List<Correction> of(Edition edition) {
        return of(List.of(edition)).getOrDefault(edition.id(), List.of());
    }

    private static List<Correction> marks(Edition edition, List<Correction> corrections) {
        var first = new LinkedHashMap<Long, Correction>();
        var last = new LinkedHashMap<Long, Correction>();
        corrections.stream().filter(correction -> correction.noticedAt().isAfter(edition.publishedAt())).forEach(correction -> {
            first.putIfAbsent(correction.recipeId(), correction);
            last.put(correction.recipeId(), correction);
        });
        var marks = new ArrayList<Correction>();
        first.forEach((recipe, one) -> {
            var now = last.get(recipe);
            if (now != null && !one.before().equals(now.after())) {
                marks.add(one.to(now.after()));
            }
        });
        return marks;
    }

    /** The editions that the correction concerns: they hold the recipe and were published before it. */
    @Transactional(readOnly = true)
    public List<Edition> editions(Correction correction) {
        return editions.withRecipe(correction.recipeId()).stream()
                .filter(edition -> correction.noticedAt().isAfter(edition.publishedAt()))
                .toList();
    }

    /** How many corrections were noticed after a moment. */
    @Transactional(readOnly = true)
    public long count(Instant after) {
        watch.look();
        return store.count(after);
    }
}
