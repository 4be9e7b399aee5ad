package lv.burtnica.library;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.burtnica.booklet.Edition;
import lv.burtnica.booklet.EditionShelf;
import lv.burtnica.booklet.PaperForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Hands out the files of an edition as they were printed once. */
@Controller
class FileController {

    /** An edition never changes, so nobody needs to ask twice. */
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final EditionShelf editions;

    FileController(EditionShelf editions) {
        this.editions = editions;
    }

    /** The file, whole or in the ranges that were asked for: Spring cuts a resource, so that a broken download can go on. */
    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.BOOKLETS + "/{key}/{number:[1-9]\\d{0,5}}/{name:[a-z0-9-]+[.][a-z]+}")
    ResponseEntity<?> file(
            @PathVariable String language,
            @PathVariable String key,
            @PathVariable int number,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
            @RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String onlyIf) {
        var edition = edition(NotOnShelfException.spoken(language), key, number);
        var file = Stream.of(PaperForm.values())
                .filter(known -> known.fileName().equals(name))
                .findFirst()
                .flatMap(known -> file(edition, known))
                .orElseThrow(() -> new NotOnShelfException(name));
        var stored = new StoredFile(file.name(edition), file.size(), () -> editions.content(edition.id(), file.form()).orElseThrow());
        if (range != null && isPassedOver(range, onlyIf, file)) {
            return new ResponseEntity<>(stored.bytes(), headers(edition, file), HttpStatus.OK);
        }
        return range == null || isThere(range, stored)
                ? new ResponseEntity<>(stored, headers(edition, file), HttpStatus.OK)
                : ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                        .header(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size())
                        .build();
    }

    /** A range counted in another way, or the rest of another file, is of no use: the whole of this one is given. */
    private static boolean isPassedOver(String range, @Nullable String onlyIf, Edition.File file) {
        return !range.startsWith("bytes=") || (onlyIf != null && !onlyIf.equals(tag(file)));
    }

    private static boolean isThere(String range, StoredFile file) {
        try {
            HttpRange.toResourceRegions(HttpRange.parseRanges(range), file);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String tag(Edition.File file) {
        return "\"" + file.sha256() + "\"";
    }

    private Edition edition(Locale language, String key, int number) {
        return editions.ofBooklet(key, language).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotOnShelfException(key));
    }

    private static Optional<Edition.File> file(Edition edition, PaperForm form) {
        return edition.files().stream().filter(file -> file.form() == form).findFirst();
    }

    private static HttpHeaders headers(Edition edition, Edition.File file) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(file.form().mediaType()));
        headers.setContentDisposition(ContentDisposition.attachment().filename(file.name(edition)).build());
        headers.setContentLanguage(edition.language());
        headers.setCacheControl(FOR_EVER);
        headers.setETag(tag(file));
        headers.setLastModified(edition.publishedAt());
        headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        return headers;
    }
}
