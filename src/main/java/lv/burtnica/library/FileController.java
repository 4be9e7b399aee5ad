package lv.burtnica.library;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import lv.burtnica.booklet.Edition;
import lv.burtnica.library.count.Downloads;
import lv.burtnica.library.ready.Offer;
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

/** Hands out the files of an edition as they were printed once. */
@Controller
class FileController {

    /** An edition never changes, so nobody needs to ask twice. */
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ShelfFiles files;
    private final Downloads downloads;

    FileController(ShelfFiles files, Downloads downloads) {
        this.files = files;
        this.downloads = downloads;
    }

    /** The file, whole or in the ranges that were asked for: Spring cuts a resource, so that a broken download can go on. */
    @GetMapping(Addresses.ENTRANCE + "/{language}/" + Addresses.BOOKLETS + "/{key}/{number:[1-9]\\d{0,5}}/{name:[a-z0-9-]+[.][a-z]+}")
    ResponseEntity<?> file(
            @PathVariable String language,
            @PathVariable String key,
            @PathVariable int number,
            @PathVariable String name,
            HttpServletRequest request) throws IOException {
        var edition = files.edition(NotOnShelfException.spoken(language), key, number).orElseThrow(() -> new NotOnShelfException(key));
        var file = edition.files().stream()
                .filter(one -> one.form().fileName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotOnShelfException(name));
        var range = request.getHeader(HttpHeaders.RANGE);
        count(edition, file, request);
        if (range == null || isPassedOver(range, request.getHeader(HttpHeaders.IF_RANGE), file)) {
            offer(edition, file, request);
            return whole(edition, file, range != null);
        }
        var stored = stored(edition, file);
        return isThere(range, stored)
                ? new ResponseEntity<>(stored, headers(edition, file), HttpStatus.OK)
                : ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                        .header(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size())
                        .build();
    }

    private void count(Edition edition, Edition.File file, HttpServletRequest request) {
        if (DownloadSense.isDownload(request, file.size())) {
            downloads.count(edition.id(), file.form());
        }
    }

    private void offer(Edition edition, Edition.File file, HttpServletRequest request) {
        Offer.file(request, headers(edition, file), () -> files.content(edition, file), file.size(),
                again -> count(edition, file, again));
    }

    /** As bytes where a range was passed over, in which Spring would see something to cut. */
    private ResponseEntity<?> whole(Edition edition, Edition.File file, boolean passedOver) throws IOException {
        return passedOver
                ? new ResponseEntity<>(files.content(edition, file).getContentAsByteArray(), headers(edition, file), HttpStatus.OK)
                : new ResponseEntity<>(stored(edition, file), headers(edition, file), HttpStatus.OK);
    }

    private StoredFile stored(Edition edition, Edition.File file) {
        return new StoredFile(file.name(edition), file.size(), () -> files.content(edition, file));
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
