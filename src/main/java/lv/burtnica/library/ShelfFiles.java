package lv.burtnica.library;

import java.util.Locale;
import java.util.Optional;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.library.ready.FilesAtHand;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The files of editions. Those asked for lately are at hand by the sum of their bytes, so that they can be no other ones. */
@Component
class ShelfFiles {

    private final EditionShelf editions;
    private final ContentCache cache;
    private final FilesAtHand copies;

    ShelfFiles(EditionShelf editions, ContentCache cache, FilesAtHand copies) {
        this.editions = editions;
        this.cache = cache;
        this.copies = copies;
    }

    Optional<Edition> edition(Locale language, String key, int number) {
        var name = "edition/" + language.getLanguage() + "/" + key + "/" + number;
        return cache.get(name, () -> editions.ofBooklet(key, language).stream().filter(one -> one.number() == number).findFirst());
    }

    Resource content(Edition edition, Edition.File file) {
        return copies.get(file.sha256() + file.size(), () -> editions.content(edition.id(), file.form())
                .orElseThrow(() -> new NotOnShelfException(edition.bookletKey())));
    }
}
