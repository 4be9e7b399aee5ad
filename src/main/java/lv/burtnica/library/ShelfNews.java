package lv.burtnica.library;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.library.correction.Corrections;
import lv.burtnica.library.count.Downloads;
import lv.burtnica.wording.Wording;
import org.springframework.stereotype.Service;

/** What happened on the shelf, in words for the screens of the notebook. */
@Service
public class ShelfNews {

    private static final int MOST = 60;

    private final Corrections corrections;
    private final Downloads downloads;
    private final EditionShelf editions;

    ShelfNews(Corrections corrections, Downloads downloads, EditionShelf editions) {
        this.corrections = corrections;
        this.downloads = downloads;
        this.editions = editions;
    }

    /**
     * A correction.
     *
     * @param address of the recipe on the shelf, empty where it is not published any more
     */
    public record Warning(String address, String language, String title, Instant noticedAt, List<String> sentences) {}

    /** How often a file was downloaded in a month, all in words. */
    public record Taken(String month, String edition, String form, String downloads) {}

    /** The newest corrections first. */
    public List<Warning> corrections(Wording wording) {
        return corrections.newest(MOST).stream().map(one -> {
            var shown = ShownCorrection.of(one, wording);
            return new Warning(shown.address(), shown.language(), shown.title(), one.noticedAt(), shown.sentences());
        }).toList();
    }

    /** The feed of corrections, for those who read feeds. */
    public String feed(Locale language) {
        return Addresses.page(Wording.in(language).language(), FeedController.CORRECTED);
    }

    /** All counts, the newest month first; what is being counted right now is written down before. */
    public List<Taken> downloads(Wording wording) {
        downloads.write();
        return downloads.all().stream()
                .flatMap(count -> editions.find(count.edition()).stream().map(edition -> new Taken(
                        count.month().toString(),
                        edition.title() + ", " + wording.text("library.edition", "n", edition.number()),
                        wording.text("library.form-" + count.form().code()),
                        String.valueOf(count.downloads()))))
                .toList();
    }
}
