package lv.burtnica.library;

import java.util.Locale;
import java.util.Optional;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.library.ready.KeptByUse;
import org.springframework.stereotype.Component;

/** The files of editions. Those asked for lately are at hand in memory, by the sum of their bytes, so that they can be no other ones. */
@Component
class ShelfFiles {

    private static final long MOST_BYTES = 48_000_000;

    private final EditionShelf editions;
    private final ContentCache cache;
    private final KeptByUse<byte[]> recent = new KeptByUse<>(MOST_BYTES, content -> content.length);

    ShelfFiles(EditionShelf editions, ContentCache cache) {
        this.editions = editions;
        this.cache = cache;
    }

    Optional<Edition> edition(Locale language, String key, int number) {
        var name = "edition/" + language.getLanguage() + "/" + key + "/" + number;
        return cache.get(name, () -> editions.ofBooklet(key, language).stream().filter(one -> one.number() == number).findFirst());
    }

    byte[] content(Edition edition, Edition.File file) {
        var known = recent.find(file.sha256() + file.size());
        if (known != null) {
            return known;
        }
        var content = editions.content(edition.id(), file.form()).orElseThrow(() -> new NotOnShelfException(edition.bookletKey()));
        if (content.length == file.size()) {
            recent.keep(file.sha256() + file.size(), content);
        }
        return content;
    }
}
