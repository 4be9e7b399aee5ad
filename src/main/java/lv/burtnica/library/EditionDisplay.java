package lv.burtnica.library;

import java.util.List;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.library.correction.Correction;
import lv.burtnica.library.correction.Corrections;
import lv.burtnica.library.count.Downloads;
import lv.burtnica.wording.Wording;
import org.springframework.stereotype.Component;

/** Gathers all that the shelf says beside an edition: what was corrected since, what is new in it, how often it was downloaded. */
@Component
class EditionDisplay {

    private final EditionShelf editions;
    private final Corrections corrections;
    private final Downloads downloads;

    EditionDisplay(EditionShelf editions, Corrections corrections, Downloads downloads) {
        this.editions = editions;
        this.corrections = corrections;
        this.downloads = downloads;
    }

    /** Editions as they stand in a list. */
    List<ShownEdition> shown(List<Edition> some, Wording wording) {
        var marks = corrections.of(some);
        return some.stream()
                .map(edition -> ShownEdition.of(edition, inWords(marks.getOrDefault(edition.id(), List.of()), wording), wording))
                .toList();
    }

    /** Editions of one booklet, the newest first, each with what changed in it since the one before. */
    List<ShownEdition> history(List<Edition> newestFirst, Wording wording) {
        var marks = corrections.of(newestFirst);
        return newestFirst.stream()
                .map(edition -> ShownEdition.of(edition, inWords(marks.getOrDefault(edition.id(), List.of()), wording), wording)
                        .with(editions.changes(edition, wording), taken(edition, wording)))
                .toList();
    }

    private static List<ShownCorrection> inWords(List<Correction> some, Wording wording) {
        return some.stream().map(correction -> ShownCorrection.of(correction, wording)).toList();
    }

    private String taken(Edition edition, Wording wording) {
        var total = downloads.total(edition.id());
        return total == 0 ? "" : wording.text("library.downloaded", "n", total);
    }
}
